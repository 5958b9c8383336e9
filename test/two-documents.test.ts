import { describe, expect, test } from 'vitest';
import { type Change, changed, type Files, smallest } from './document.ts';
import { body, modelOf, openapi, toldOf, usual } from './openapi-small.ts';

const answer = (schema: string): string =>
  `paths:\n  /a: { get: { operationId: a, responses: { '200': { description: '', content: { application/json: { schema: ${schema} } } } } } }\n`;
/** A field of what is paid, of the AsyncAPI document. */
const field = (schema: string): Change => [
  'type: { const: paid }',
  `x: ${schema}\n        type: { const: paid }`,
];
const sources = (text: string, name: string): string =>
  text.replace("version: '1' }", `version: '1', x-sources: { ${name}: { title: Page } } }`);

describe('two documents of one provider', () => {
  test('what both refer to in a third file is one type, and its evidence is told once', async () => {
    const model = await modelOf({
      'asyncapi.yaml': sources(changed(field("{ $ref: './parts/shared.yaml#/Amount' }")), 'pushed'),
      'openapi.yaml': sources(openapi(answer("{ $ref: 'parts/shared.yaml#/Amount' }")), 'called'),
      'parts/shared.yaml': `Amount: { type: object, x-evidence: { level: inferred, source: [pushed, called], note: Both say so. }, properties: { currency: { $ref: '#/Currency' } } }\nCurrency: { type: string }\n`,
    });

    expect(model.schemas.map(({ name }) => name)).toEqual(['Amount', 'Currency', 'Paid', 'Refunded']);
    expect(model.schemas[2]!.schema).toMatchObject({ properties: { x: { $ref: '#/schemas/Amount' } } });
    expect(model.api!.operations[0]!.responses[0]!.payload).toBe('Amount');
    expect(model.evidence).toEqual([
      {
        document: 'asyncapi.yaml',
        pointer: '/components/schemas/Amount',
        level: 'inferred',
        note: 'Both say so.',
        ask: '',
        sources: ['pushed', 'called'],
      },
    ]);
    expect(model.sources.map(({ name }) => name)).toEqual(['pushed', 'called']);
    expect(model.documents).toEqual(['asyncapi.yaml', 'openapi.yaml']);
  });

  test('what one has and the other refers to is one type, and is used', async () => {
    const files = {
      'asyncapi.yaml': smallest.replace('  schemas:\n', '  schemas:\n    Amount: { type: number }\n'),
      'openapi.yaml': openapi(answer("{ $ref: './asyncapi.yaml#/components/schemas/Amount' }")),
    };

    expect((await modelOf(files)).schemas.map(({ name }) => name)).toEqual(['Amount', 'Paid', 'Refunded']);
    expect(await toldOf(files)).toEqual([]);
  });

  test('schemas of one name that are not the same have names of their own', async () => {
    const model = await modelOf({
      'asyncapi.yaml': smallest,
      'openapi.yaml': openapi(
        `${answer("{ $ref: '#/components/schemas/Paid' }")}components: { schemas: { Paid: { type: boolean } } }`,
      ),
    });

    expect(model.schemas.map(({ name, file }) => [name, file])).toEqual([
      ['Paid', 'paid'],
      ['Paid2', 'paid2'],
      ['Refunded', 'refunded'],
    ]);
    expect(model.api!.operations[0]!.responses[0]!.payload).toBe('Paid2');
  });

  test.each([
    { name: 'one signature of both', recipe: '', want: ['sign', 'sign'] },
    {
      name: 'two signatures of one name',
      recipe: 'components: { securitySchemes: { sign: { type: http, scheme: bearer } } }\n',
      want: ['sign2', 'sign'],
    },
  ])('each brings its channels: $name', async ({ recipe, want }) => {
    const { channels, signatures } = await modelOf({
      'asyncapi.yaml': smallest,
      'openapi.yaml': openapi(`webhooks:\n  limit: { post: { ${usual}, ${body} } }\n${recipe}`),
    });

    expect(channels.map(({ name }) => name)).toEqual(['limit', 'payments']);
    expect(channels.map(({ signature }) => signature)).toEqual(want);
    expect(signatures.map(({ name }) => name)).toEqual([...new Set(want)].sort());
  });

  test('a message may have the name of one in the other', async () => {
    const { channels } = await modelOf({
      'asyncapi.yaml': smallest,
      'openapi.yaml': openapi(`webhooks:\n  paid: { post: { ${usual}, ${body} } }\n`),
    });

    expect(channels.map(({ name, messages }) => [name, messages.map((each) => each.name)])).toEqual([
      ['paid', ['paid']],
      ['payments', ['paid', 'refunded']],
    ]);
  });

  test('an overlay changes what the other document refers to as well', async () => {
    const upstream = openapi(
      `${answer("{ $ref: '#/components/schemas/Amount' }")}components: { schemas: { Amount: { type: string } } }`,
    );
    const { schemas } = await modelOf({
      'asyncapi.yaml': changed(field("{ $ref: './upstream/api.yaml#/components/schemas/Amount' }")),
      'overlay.yaml':
        "overlay: 1.0.0\ninfo: { title: O, version: '1' }\nextends: ./upstream/api.yaml\nactions: [{ target: $.components.schemas.Amount, update: { maxLength: 9 } }]",
      'upstream/api.yaml': upstream,
    });

    expect(schemas.find(({ name }) => name === 'Amount')!.schema).toEqual({ type: 'string', maxLength: 9 });
  });

  test.each<{ name: string; files: Files; want: string[] }>([
    {
      name: 'a channel of both',
      files: {
        'asyncapi.yaml': smallest,
        'openapi.yaml': openapi(`webhooks:\n  payments: { post: { ${usual}, ${body} } }\n`),
      },
      want: [
        `channel-shared The channel "payments" is already received by "small/asyncapi.yaml" @ payments: { post: { ${usual}, ${body} } }`,
      ],
    },
    {
      name: 'a source of both',
      files: {
        'asyncapi.yaml': sources(smallest, 'page'),
        'openapi.yaml': sources(openapi(answer('{ type: string }')), 'page'),
      },
      want: [
        'extension-invalid `x-sources` names "page", as small/asyncapi.yaml does: a source stands in one of the two @ info: { title: Small, version: \'1\', x-sources: { page: { title: Page } } }',
      ],
    },
    {
      name: 'a source that only the other lists is no stranger',
      files: {
        'asyncapi.yaml': sources(smallest, 'page'),
        'openapi.yaml': openapi(
          answer('{ type: string, x-evidence: { level: inferred, source: page, note: It follows. } }'),
        ),
      },
      want: [],
    },
    {
      name: 'an asyncapi.yaml, and an overlay over another AsyncAPI document',
      files: {
        'asyncapi.yaml': smallest,
        'overlay.yaml':
          "overlay: 1.0.0\ninfo: { title: O, version: '1' }\nextends: theirs.yaml\nactions: [{ target: $.info, update: { version: '2' } }]",
        'theirs.yaml': smallest,
      },
      want: ['document-several There is asyncapi.yaml too, and one of the two is not read @ asyncapi: 3.0.0'],
    },
  ])('$name', async ({ files, want }) => {
    const told = await toldOf(files);

    expect(
      told.map((line) => line.replace(/"[^"\s]+\/small\//, '"small/').replace(/\S+\/small\//, 'small/')),
    ).toEqual(want);
  });
});
