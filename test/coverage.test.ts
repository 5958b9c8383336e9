/** What a signature does not cover, message by message: from small documents to `unsigned` and the problems that are told. */
import { describe, expect, test } from 'vitest';
import { inspect } from '../generator/generate.ts';
import { type Change, changed, withFolder } from './document.ts';

interface Given {
  readonly name: string;
  /** What stands for the recipe, as YAML in one line. */
  readonly recipe: string;
  /** More fields of `paid`. */
  readonly fields?: string;
  readonly form?: true;
  /** What of `paid` is not covered. */
  readonly unsigned: readonly string[];
  /** The codes of what is told. */
  readonly told?: readonly string[];
}

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

const hmac = 'algorithm: hmac-sha256, encoding: hex';
const nothing = ['idempotency-key-unsigned', 'message-name-unsigned', 'signature-weak'];
const amount = 'amount: { type: object, properties: { value: { type: string }, unit: { type: string } } }';
const items = 'items: { type: array, items: { type: object, properties: { sku: { type: string } } } }';
const data =
  'data: { type: string, contentMediaType: application/json, contentSchema: { type: object, properties: { n: { type: string } } } }';

/** A recipe over sorted parameters. */
const sorted = (notation: string, at = 'payload /sign'): string =>
  `{ at: ${at}, ${hmac}, message: { pair: '{name}={value}', join: '&', ${notation} } }`;

const byRecipe: Given[] = [
  {
    name: 'the whole body',
    recipe: `{ at: header x-sign, ${hmac}, message: '{body}' }`,
    fields: amount,
    unsigned: [],
  },
  {
    name: 'the body, with a text before it',
    recipe: `{ at: header x-sign, ${hmac}, message: 'v1:{method}:{body}' }`,
    unsigned: [],
  },
  {
    name: 'some fields',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /type}.{payload /id}' }`,
    fields: 'amount: { type: string }',
    unsigned: ['/amount'],
  },
  {
    name: 'one field of an object',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /type}.{payload /id}.{payload /amount/value}' }`,
    fields: amount,
    unsigned: ['/amount/unit'],
  },
  {
    name: 'none of an object: it is named as a whole',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /type}.{payload /id}' }`,
    fields: amount,
    unsigned: ['/amount'],
  },
  {
    name: 'none of a list of objects',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /type}.{payload /id}' }`,
    fields: items,
    unsigned: ['/items'],
  },
  {
    name: 'the place of the signature itself is no field that lacks one',
    recipe: `{ at: payload /sign, ${hmac}, message: '{payload /type}.{payload /id}' }`,
    fields: 'sign: { type: string }',
    unsigned: [],
  },
  {
    name: 'the first field alone: the key and the name are told',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /note}' }`,
    fields: 'note: { type: string }',
    unsigned: ['/id', '/type'],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
  {
    name: 'nothing, by a token',
    recipe: '{ at: header x-sign, algorithm: token }',
    unsigned: [''],
    told: nothing,
  },
  {
    name: 'nothing, by a password',
    recipe: '{ at: header authorization, algorithm: basic }',
    unsigned: [''],
    told: nothing,
  },
  {
    name: 'nothing, by a text that is the same for every delivery',
    recipe: `{ at: header x-sign, ${hmac}, message: constant }`,
    unsigned: [''],
    told: nothing,
  },
  {
    name: 'nothing, by the time alone',
    recipe: `{ at: header x-sign, ${hmac}, message: '{header x-time}' }`,
    unsigned: [''],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
  {
    name: 'nothing, by a digest that holds no key',
    recipe: "{ at: header x-sign, algorithm: digest-sha256, encoding: hex, message: '{body}' }",
    unsigned: [''],
    told: nothing,
  },
  {
    name: 'all, by a digest that holds the key',
    recipe: "{ at: header x-sign, algorithm: digest-sha256, encoding: hex, message: '{body}{key}' }",
    unsigned: [],
  },
  {
    name: 'all, by a digest whose part holds the key',
    recipe:
      "{ at: header x-sign, algorithm: digest-md5, encoding: hex, message: '{inner}.{body}', parts: { inner: { digest: md5, encoding: hex, message: '{key}' } } }",
    unsigned: [],
  },
  {
    name: 'a digest of the body as a part of what is signed',
    recipe: `{ at: header x-sign, ${hmac}, message: '{path}.{hash}', parts: { hash: { digest: sha256, encoding: hex, message: '{body}' } } }`,
    unsigned: [],
  },
];

const byParameters: Given[] = [
  {
    name: 'all members',
    recipe: sorted('sorted: payload, except: [sign]'),
    fields: 'sign: { type: string }',
    unsigned: [],
  },
  {
    name: 'all but one',
    recipe: sorted('sorted: payload, except: [sign, note]'),
    fields: 'sign: { type: string }, note: { type: string }'.replace(', note', '\n        note'),
    unsigned: ['/note'],
  },
  {
    name: 'those with a prefix',
    recipe: sorted('sorted: payload, only: t'),
    fields: 'total: { type: string }\n        sign: { type: string }',
    unsigned: ['/id'],
    told: ['idempotency-key-unsigned'],
  },
  {
    name: 'a nested object that is written as JSON',
    recipe: sorted('sorted: payload, except: [sign], object: json-sorted'),
    fields: amount,
    unsigned: [],
  },
  {
    name: 'a nested object that is left out',
    recipe: sorted('sorted: payload, except: [sign], object: omitted'),
    fields: amount,
    unsigned: ['/amount'],
  },
  {
    name: 'the members of an object, and not what is around it',
    recipe: sorted('sorted: payload /amount'),
    fields: amount,
    unsigned: ['/id', '/type'],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
  {
    name: 'two objects: of a name that both have the later one is signed, so the earlier is not covered',
    recipe: sorted('sorted: [payload, payload /amount], except: [amount, sign]'),
    fields: amount,
    unsigned: ['/id', '/type'],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
  {
    name: 'names alone',
    recipe: sorted('sorted: payload, except: [sign]').replace('{name}={value}', '{name}'),
    unsigned: [''],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
  {
    name: 'values in lower case',
    recipe: sorted('sorted: payload, except: [sign]').replace('{value}', '{value | lower}'),
    unsigned: [''],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
  {
    name: 'a form',
    form: true,
    recipe: sorted('sorted: form, except: [sign]', 'form sign'),
    fields: 'sign: { type: string }\n        total: { type: string }',
    unsigned: [],
  },
  {
    name: 'a form with a field that comes several times, each written',
    form: true,
    recipe: sorted('sorted: form, except: [sign], lists: each', 'form sign'),
    fields: 'media: { type: array, items: { type: string } }',
    unsigned: [],
  },
  {
    name: 'a form with a field whose order and number are lost',
    form: true,
    recipe: sorted('sorted: form, except: [sign], lists: distinct', 'form sign'),
    fields: 'media: { type: array, items: { type: string } }',
    unsigned: ['/media'],
  },
  {
    name: 'the query alone',
    recipe: sorted('sorted: query', 'header x-sign'),
    unsigned: [''],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
];

const transformed = (transforms: string): Given['recipe'] =>
  `{ at: header x-sign, ${hmac}, message: '{payload /type}.{payload /id}.{payload /total | ${transforms}}' }`;
const total = 'total: { type: string }';

const byTransform: Given[] = [
  {
    name: 'digits lose what stands between them',
    recipe: transformed('digits'),
    fields: total,
    unsigned: ['/total'],
  },
  { name: 'lower', recipe: transformed('lower'), fields: total, unsigned: ['/total'] },
  { name: 'trim', recipe: transformed('trim'), fields: total, unsigned: ['/total'] },
  { name: 'replace', recipe: transformed("replace ''a'' ''b''"), fields: total, unsigned: ['/total'] },
  { name: 'crc32', recipe: transformed('crc32'), fields: total, unsigned: ['/total'] },
  {
    name: 'of several one',
    recipe: transformed('base64-decode | upper'),
    fields: total,
    unsigned: ['/total'],
  },
  {
    name: 'url-decode: %41 and A are one',
    recipe: transformed('url-decode'),
    fields: total,
    unsigned: ['/total'],
  },
  { name: 'fixed keeps a number', recipe: transformed('fixed 2'), fields: total, unsigned: [] },
  { name: 'Base64 is read strictly', recipe: transformed('base64-decode'), fields: total, unsigned: [] },
];

const alternative = (name: string, message: string): string =>
  `{ name: ${name}, at: header x-${name}, ${hmac}, message: '${message}' }`;

const byChoice: Given[] = [
  {
    name: 'of alternatives, what each of them covers',
    recipe: `{ anyOf: [${alternative('a', '{payload /id}.{payload /type}.{payload /total}')}, ${alternative('b', '{payload /id}.{payload /type}.{payload /note}')}] }`,
    fields: `${total}\n        note: { type: string }`,
    unsigned: ['/note', '/total'],
  },
  {
    name: 'an alternative that covers all does not help another',
    recipe: `{ anyOf: [${alternative('a', '{body}')}, { name: b, at: header x-b, algorithm: token }] }`,
    unsigned: [''],
    told: nothing,
  },
  {
    name: 'of readings, what each of them covers',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /id}.{payload /type}.{rest}', unknown: { rest: { total: '{payload /total}', note: '{payload /note}' } } }`,
    fields: `${total}\n        note: { type: string }`,
    unsigned: ['/note', '/total'],
  },
  {
    name: 'of readings that leave out different members',
    recipe: sorted("sorted: payload, except: [sign, '{less}']").replace(
      /\}$/,
      ', unknown: { less: { note: [note], total: [total], both: [note, total] } } }',
    ),
    fields: `${total}\n        note: { type: string }`,
    unsigned: ['/note', '/total'],
  },
];

const byCheck = (check: string, signed = '{header x-digest}'): string =>
  `{ at: header x-sign, ${hmac}, message: '${signed}', parts: { hash: { digest: sha256, encoding: hex, message: '{body}' } }, check: { ${check} } }`;

const inText: Given[] = [
  {
    name: 'a text that holds JSON: what is in it is signed with it',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /type}.{payload /id}.{payload /data}' }`,
    fields: data,
    unsigned: [],
  },
  {
    name: 'a text that holds JSON and is not signed',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /type}.{payload /id}' }`,
    fields: data,
    unsigned: ['/data'],
  },
  {
    name: 'a text that is signed as one of sorted parameters',
    recipe: sorted('sorted: payload, except: [sign]'),
    fields: data,
    unsigned: [],
  },
  {
    name: 'a digest of the body in a header that is signed, and checked',
    recipe: byCheck("'{header x-digest}': 'SHA-256={hash}'"),
    unsigned: [],
  },
  {
    name: 'the same the other way round: what is compared is not what is signed',
    recipe: byCheck("'{header x-other}': 'SHA-256={hash}'"),
    unsigned: [''],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
  {
    name: 'a header that is signed in lower case and compared',
    recipe: byCheck("'{header x-digest}': 'SHA-256={hash}'", '{header x-digest | lower}'),
    unsigned: [''],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
];

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
