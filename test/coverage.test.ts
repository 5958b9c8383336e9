/** What a signature does not cover, message by message: from small documents to `unsigned` and the problems that are told. */
import { describe, expect, test } from 'vitest';
import { inspect } from '../generator/generate.ts';
import { type Given } from './coverage/case.ts';
import { byChoice, byTransform, inText } from './coverage/choices.ts';
import { byParameters } from './coverage/parameters.ts';
import { byRecipe } from './coverage/recipes.ts';
import { type Change, changed, withFolder } from './document.ts';

const recipe = `
        at: header x-sign
        algorithm: hmac-sha256
        encoding: hex
        message: '{body}'`;

const paidType = '        type: { const: paid }';

function documentOf({ recipe: instead, fields = '', form }: Given): string {
  const changes: Change[] = [
    [recipe, ` ${instead}`],
    [paidType, `${fields && `        ${fields}\n`}${paidType}`],
  ];
  if (form) changes.push(['info: {', 'defaultContentType: application/x-www-form-urlencoded\ninfo: {']);
  return changed(...changes);
}

/** What `paid` says of its signature, and the codes of what is told of the document, each once. */
async function coverageOf(given: Given) {
  const { model, warnings } = await withFolder({ 'asyncapi.yaml': documentOf(given) }, inspect);
  const paid = model.channels[0]!.messages.find(({ name }) => name === 'paid')!;
  return { unsigned: paid.unsigned, told: [...new Set(warnings.map(({ code }) => code))].sort() };
}

describe.each([
  ['by what is signed', byRecipe],
  ['sorted parameters', byParameters],
  ['transforms', byTransform],
  ['alternatives and readings', byChoice],
  ['texts within, and checks', inText],
])('%s', (_, cases) => {
  test.each(cases)('$name', async (given) => {
    expect(await coverageOf(given)).toEqual({ unsigned: given.unsigned, told: given.told ?? [] });
  });
});

describe('a payload of which no field is described', () => {
  test.each<{ name: string; recipe: string; unsigned: string[] }>([
    {
      name: 'the body',
      recipe: "{ at: header x-sign, algorithm: hmac-sha256, encoding: hex, message: '{body}.{header x-id}' }",
      unsigned: [],
    },
    {
      name: 'all members, whatever they are',
      recipe:
        "{ at: header x-sign, algorithm: hmac-sha256, encoding: hex, message: '{header x-id}.{all}', parts: { all: { sorted: payload, pair: '{name}={value}', join: '&' } } }",
      unsigned: [],
    },
    {
      name: 'a header alone',
      recipe: "{ at: header x-sign, algorithm: hmac-sha256, encoding: hex, message: '{header x-id}' }",
      unsigned: [''],
    },
  ])('$name', async ({ recipe: instead, unsigned }) => {
    const document = changed(
      [recipe, ` ${instead}`],
      ["\n      refunded: { $ref: '#/components/messages/refunded' }", ''],
      [
        "payload: { $ref: '#/components/schemas/Paid' }",
        'headers: { properties: { x-id: {} } }\n      payload: { type: object }',
      ],
      ['[payload /id]', '[header x-id]'],
    );
    const { model } = await withFolder({ 'asyncapi.yaml': document }, inspect);
    expect(model.channels[0]!.messages[0]!.unsigned).toEqual(unsigned);
  });
});
