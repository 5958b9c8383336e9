import { describe, expect, test } from 'vitest';
import { openapi, modelOf, toldOf, usual } from './openapi-small.ts';

interface NameCase {
  readonly name: string;
  /** `x-message-name`. */
  readonly given: string;
  /** By the key of the webhook: what is said of it besides. */
  readonly webhooks: Readonly<Record<string, string>>;
  readonly want: { readonly messageName: string | readonly string[]; readonly messages: readonly string[] };
}

const content = (properties: string): string =>
  `requestBody: { content: { application/json: { schema: { properties: { id: {}, ${properties} } } } } }`;
const header = (schema: string): string =>
  `parameters: [{ name: X-Event, in: header, schema: ${schema} }], ${content('')}`;

const documentOf = (given: string, webhooks: NameCase['webhooks']): string =>
  openapi(
    `x-message-name: ${given}\nwebhooks:\n${Object.entries(webhooks)
      .map(([key, said]) => `  ${key}: { post: { x-channel: events, ${usual}, ${said} } }\n`)
      .join('')}`,
  );

test('null switches off what the document says', async () => {
  const alone = { a: `x-message-name: null, ${content('type: { type: string }')}` };
  const [channel] = (await modelOf(documentOf('{ from: [payload /kind] }', alone))).channels;

  expect([channel!.messageName, channel!.messages[0]!.name]).toEqual([null, 'a']);
});

describe('the name of a message', () => {
  test.each<NameCase>([
    {
      name: 'a constant at the place, or an enum of one value',
      given: '{ from: [payload /kind] }',
      webhooks: {
        a: content('kind: { const: paid }, type: { const: x }'),
        b: content('kind: { enum: [lost] }, type: { const: y }'),
      },
      want: { messageName: 'payload /kind', messages: ['lost', 'paid'] },
    },
    {
      name: 'a header',
      given: '{ from: [header x-event] }',
      webhooks: { a: header('{ const: push }'), b: header('{ enum: [ping] }') },
      want: { messageName: 'header x-event', messages: ['ping', 'push'] },
    },
    {
      name: 'a header and a field, of which the second may be absent',
      given: '{ from: [header x-event, payload /action] }',
      webhooks: {
        a: header('{ const: issues }').replace('id: {}', 'id: {}, action: { const: opened }'),
        b: header('{ const: issues }').replace('id: {}', 'id: {}, action: { const: closed }'),
        c: header('{ const: push }'),
      },
      want: {
        messageName: ['header x-event', 'payload /action'],
        messages: ['issues.closed', 'issues.opened', 'push'],
      },
    },
    {
      name: 'what the document calls the operation',
      given: "{ from: [header x-event, payload /action], as: '{operationId}' }",
      webhooks: {
        a: `operationId: issues.opened, ${header('{ type: string }')}`,
        b: `operationId: push, ${header('{ type: string }')}`,
      },
      want: { messageName: ['header x-event', 'payload /action'], messages: ['issues.opened', 'push'] },
    },
    {
      name: 'the same, transformed',
      given:
        "{ from: [header x-event, payload /action], as: \"{operationId | replace '/' '.' | replace '-' '_'}\" }",
      webhooks: {
        a: `operationId: issue-comment/created, ${header('{ type: string }')}`,
        b: `operationId: push, ${header('{ const: push }')}`,
      },
      want: {
        messageName: ['header x-event', 'payload /action'],
        messages: ['issue_comment.created', 'push'],
      },
    },
    {
      name: 'within the first item of a list',
      given: '{ from: [payload /list/0/kind] }',
      webhooks: {
        a: content('list: { type: array, items: { properties: { kind: { const: paid } } } }'),
        b: content('list: { type: array, items: { properties: { kind: { const: lost } } } }'),
      },
      want: { messageName: 'payload /list/0/kind', messages: ['lost', 'paid'] },
    },
    {
      name: 'what the webhooks themselves say instead',
      given: '{ from: [payload /kind] }',
      webhooks: {
        a: `x-message-name: { from: [payload /type] }, ${content('type: { const: paid }')}`,
        b: `x-message-name: { from: [payload /type] }, ${content('type: { const: lost }')}`,
      },
      want: { messageName: 'payload /type', messages: ['lost', 'paid'] },
    },
    {
      name: 'of one message alone, too',
      given: '{ from: [payload /kind] }',
      webhooks: { a: content('kind: { const: paid }') },
      want: { messageName: 'payload /kind', messages: ['paid'] },
    },
  ])('$name', async ({ given, webhooks, want }) => {
    const [channel] = (await modelOf(documentOf(given, webhooks))).channels;

    expect({
      messageName: channel!.messageName,
      messages: channel!.messages.map(({ name }) => name),
    }).toEqual(want);
  });

  test.each<Omit<NameCase, 'want'> & { want: string }>([
    {
      name: 'a place where nothing is fixed',
      given: '{ from: [payload /kind] }',
      webhooks: { a: content('kind: { type: string }') },
      want: 'message-name-unknown Nothing says what stands at "payload /kind" in the message "a"',
    },
    {
      name: 'alternatives of one message, that say different things',
      given: '{ from: [payload /kind] }',
      webhooks: {
        a: content('x: {}').replace(
          'properties: { id',
          'oneOf: [{ properties: { kind: { const: x } } }, { properties: { kind: { const: y } } }], properties: { id',
        ),
      },
      want: 'message-name-unknown Nothing says what stands at "payload /kind" in the message "a"',
    },
    {
      name: 'two of one name',
      given: '{ from: [payload /kind] }',
      webhooks: { a: content('kind: { const: paid }'), b: content('kind: { const: paid }') },
      want: 'message-name-duplicate The message name "paid" is already that of "a"',
    },
    {
      name: 'a name that the wire contradicts',
      given: "{ from: [payload /kind], as: '{operationId}' }",
      webhooks: { a: `operationId: lost, ${content('kind: { const: paid }')}` },
      want: 'message-name-mismatch The message is named "lost" but says "paid" on the wire',
    },
    {
      name: 'a transform that there is not',
      given: "{ from: [payload /kind], as: '{operationId | shout}' }",
      webhooks: { a: content('kind: { const: paid }') },
      want: 'recipe-invalid',
    },
  ])('cannot be told: $name', async ({ given, webhooks, want }) => {
    expect((await toldOf(documentOf(given, webhooks))).join('\n')).toContain(want);
  });
});
