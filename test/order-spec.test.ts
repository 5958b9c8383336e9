/** How `x-order` gets from a specification into a package, and what the five specifications say by it. */
import { describe, expect, test } from 'vitest';
import { entityOf, positionOf } from '../runtime/src/order-place.ts';
import { generate, inspect } from '../generator/generate.ts';
import { decodedExample } from '../generator/build-message.ts';
import type { Message, Model } from '../generator/model.ts';
import { type Change, changed, changedIn, withFolder } from './document.ts';
import { smallestOpenapi } from './openapi-small.ts';

const orders = ({ channels }: Pick<Model, 'channels'>): object =>
  Object.fromEntries(
    channels.flatMap((channel) =>
      channel.messages.flatMap(({ name, order }) => (order ? [[`${channel.name}/${name}`, order]] : [])),
    ),
  );

describe('from a document to its Model', () => {
  const operation = (said: string): Change => [
    '    x-idempotency-key: [payload /id]\n',
    `    x-idempotency-key: [payload /id]\n    x-order: ${said}\n`,
  ];
  const message = (name: string, said: string): Change => [
    `    ${name}:\n      payload`,
    `    ${name}:\n      ${said}\n      payload`,
  ];
  const trait = (said: string): Change => [
    '  messages:\n    paid',
    `  messageTraits: { late: { x-order: ${said} } }\n  messages:\n    paid`,
  ];
  const byMessage = '{ entity: [payload /id], state: message, forward: [paid, refunded] }';
  const byText = '{ kind: order, entity: [payload /id], version: payload /id, as: text }';
  const ofMessage = { entity: ['payload /id'], state: 'message', forward: ['paid', 'refunded'] };
  const ofText = { kind: 'order', entity: ['payload /id'], version: 'payload /id', as: 'text' };
  const late = "traits: [{ $ref: '#/components/messageTraits/late' }]";

  test.each<{ given: string; changes: Change[]; want: object }>([
    { given: 'nothing', changes: [], want: {} },
    {
      given: 'an order of the operation',
      changes: [operation(byMessage)],
      want: { 'payments/paid': ofMessage, 'payments/refunded': ofMessage },
    },
    {
      given: 'one that a message has of its own',
      changes: [operation(byMessage), message('paid', `x-order: ${byText}`)],
      want: { 'payments/paid': ofText, 'payments/refunded': ofMessage },
    },
    {
      given: 'one that is not for a message',
      changes: [operation(byMessage), message('paid', 'x-order: null')],
      want: { 'payments/refunded': ofMessage },
    },
    {
      given: 'one of a trait',
      changes: [operation(byMessage), trait(byText), message('refunded', late)],
      want: { 'payments/paid': ofMessage, 'payments/refunded': ofText },
    },
    {
      given: 'one of a trait that is not for the message that has it',
      changes: [trait(byText), message('paid', `x-order: null\n      ${late}`), message('refunded', late)],
      want: { 'payments/refunded': ofText },
    },
    {
      given: 'evidence, which is no part of it',
      changes: [
        operation(byMessage.replace(' }', ', x-evidence: { level: inferred, note: By their names. } }')),
      ],
      want: { 'payments/paid': ofMessage, 'payments/refunded': ofMessage },
    },
  ])('$given', async ({ changes, want }) => {
    const { model, warnings } = await withFolder({ 'asyncapi.yaml': changed(...changes) }, inspect);

    expect(orders(model)).toEqual(want);
    expect(warnings).toEqual([]);
  });

  test('a webhook of OpenAPI has one, too', async () => {
    const said = `      operationId: paid\n      x-order: ${byText}\n`;
    const { model, warnings } = await withFolder(
      { 'openapi.yaml': changedIn(smallestOpenapi, ['      operationId: paid\n', said]) },
      inspect,
    );

    expect(orders(model)).toEqual({ 'paid/paid': ofText });
    expect(warnings).toEqual([]);
  });

  test('states are those of all messages that share it, as texts, wherever they stand', async () => {
    const field = (name: string, schema: string): Change => [
      `type: { const: ${name} }`,
      `n: ${schema}\n        type: { const: ${name} }`,
    ];
    const { warnings } = await withFolder(
      {
        'asyncapi.yaml': changed(
          operation("{ entity: [payload /id], state: payload /n, forward: ['1', ['2', '3']] }"),
          field('paid', '{ enum: [1, 2] }'),
          field('refunded', '{ type: integer, const: 3 }'),
        ),
      },
      inspect,
    );
    expect(warnings).toEqual([]);
  });

  test('what is not documented of it stands above it, and in the README', async () => {
    const evidence =
      '{ entity: [payload /id], state: message, forward: [paid, [refunded]], x-evidence: { level: unknown, note: Nobody says. } }';
    const { files } = await withFolder({ 'asyncapi.yaml': changed(operation(evidence)) }, generate);
    const textOf = (path: string): string => files.find((file) => file.path === path)!.text;

    expect(textOf('src/provider.ts')).toContain(`
          /**
           * Not documented: Nobody says.
           */
          order: { entity: ['payload /id'], state: 'message', forward: ['paid', ['refunded']] },
`);
    expect(textOf('README.md')).toMatch(
      /\n\| paid, refunded \| payload \/id \| the message: paid, then refunded \|\n/,
    );
    expect(textOf('README.md')).toContain('x-order (unknown): Nobody says.');
  });

  test('without one nothing is said of it', async () => {
    const { files } = await withFolder({ 'asyncapi.yaml': changed() }, generate);
    expect(files.filter(({ path, text }) => !path.endsWith('.json') && /\border\b/.test(text))).toEqual([]);
  });
});

/** Every order that a specification states: what it says, word for word. */
const merchant = {
  entity: ['payload /payment/merchantTransInfo/merchantTransID'],
  state: 'payload /payment/status',
  forward: [
    ['Verifying', 'Verified', 'Pending'],
    'Authorised',
    ['Captured', 'Refunding', 'Partial Refunded', 'Cancelled', 'Failed'],
    'Refunded',
  ],
};
const direct = {
  ...merchant,
  forward: ['verified', 'authorized', ['captured', 'refund_pending', 'refunded_partial'], 'refunded_full'],
};
const passto = {
  entity: ['payload /data/token', 'payload /data/tag'],
  state: 'message',
  forward: ['PAY_TIMEOUT', 'PAY_SUCCESS'],
};
const wanted: Record<string, object> = {
  'evo-cloud': {
    'direct/Verify': direct,
    'direct/Identify': direct,
    'direct/Payment': direct,
    'direct/Capture': direct,
    'linkpayRefund/refundNotification': {
      entity: ['payload /refund/merchantTransInfo/merchantTransID'],
      state: 'payload /merchantOrderInfo/status',
      forward: ['Refunding', ['Refunded', 'Partial Refunded']],
    },
    'merchant/Payment': merchant,
    'merchant/Capture': merchant,
    'merchant/Cancel': merchant,
  },
  newpay: {
    'payment/paymentCallback': {
      entity: ['payload /data/newpayOrderNo'],
      state: 'payload /data/payStatus',
      forward: ['PROCESSING', ['SUCCESS', 'FAIL', 'EXPIRED']],
    },
    'refund/refundCallback': {
      entity: ['payload /data/newpayRefundNo'],
      state: 'payload /data/refundStatus',
      forward: ['PROCESSING', ['SUCCESS', 'FAIL']],
    },
  },
  'open-api-cards': {},
  'passto-creditpay': { 'events/PAY_SUCCESS': passto, 'events/PAY_TIMEOUT': passto },
  pinddpay: {
    'payin/order.created': {
      entity: ['payload /order/id'],
      state: 'payload /order/statusEn',
      forward: ['created', 'paid'],
    },
  },
};

describe.each(Object.entries(wanted))('%s', (provider, want) => {
  test('says this of the order of its messages, and that no page states it', async () => {
    const { model } = await inspect(`specs/${provider}`);

    expect(orders(model)).toEqual(want);
    for (const { order, orderDoc } of model.channels.flatMap(({ messages }) => messages))
      expect(orderDoc).toMatch(order ? /^(Inferred|Documented|Not documented|Seen in)/ : /^$/);
  });

  test('the sample of each has an entity and a place', async () => {
    const { model } = await inspect(`specs/${provider}`);
    for (const message of model.channels.flatMap(({ messages }) => messages)) {
      if (message.order) expect([message.name, placeOf(message)]).toEqual([message.name, expect.any(String)]);
    }
  });
});

function placeOf({ name, order, sample, embedded }: Message): string | undefined {
  const payload = decodedExample(sample!, embedded);
  const request = { method: 'POST', url: '/', headers: {}, body: Buffer.from('') };
  const arriving = { request, payload, exactly: () => payload, message: name };
  const entity = entityOf('scope', order!, arriving);
  return entity && positionOf(order!, arriving) && `${entity} ${positionOf(order!, arriving)}`;
}
