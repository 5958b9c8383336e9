/** What the specifications of the five providers must say, in figures and in the words that are easily lost. */
import { describe, expect, test } from 'vitest';
import { inspect } from '../generator/generate.ts';
import type { Model } from '../generator/model.ts';

const wanted: Record<string, { readonly counts: object; readonly words: readonly string[] }> = {
  'evo-cloud': {
    counts: { channels: 7, messages: 35, operations: 58, undocumented: 12 },
    words: ['supended', 'linkpayCancelorRefund', 'HMAC-SHA512', 'sorted-query', '异步通知'],
  },
  newpay: {
    counts: { channels: 4, messages: 4, operations: 11, undocumented: 6 },
    words: ['java-map', 'json-sorted', 'paytime', 'LAP_NET_ONLINE', 'uniQueryRefund'],
  },
  'open-api-cards': {
    counts: { channels: 1, messages: 7, operations: 0, undocumented: 44 },
    words: ['notify_id', '钱包列表', '付款详情', '卡交易账单事件'],
  },
  'passto-creditpay': {
    counts: { channels: 2, messages: 11, operations: 3, undocumented: 0 },
    words: ['signerature', 'customer_no', 'custom_no', '获取授信额度', 'GET_DEFAULT_ACCOUNT_CREDIT_LIMIT'],
  },
  pinddpay: {
    counts: { channels: 3, messages: 3, operations: 4, undocumented: 2 },
    words: ['resouce', 'sign-token', '已付款', 'Cancel subscription'],
  },
};

describe.each(Object.entries(wanted))('%s', (provider, { counts, words }) => {
  test('has all that is known of it', async () => {
    const { model } = await inspect(`specs/${provider}`);
    const text = JSON.stringify(model);

    expect(countsOf(model)).toEqual(counts);
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('asks about what nobody says', async () => {
    const { model } = await inspect(`specs/${provider}`);
    expect(model.evidence.filter(({ ask }) => ask !== '').length).toBeGreaterThan(10);
  });
});

function countsOf({ channels, api, undocumented }: Model): object {
  return {
    channels: channels.length,
    messages: channels.flatMap(({ messages }) => messages).length,
    operations: api?.operations.length ?? 0,
    undocumented: undocumented.length,
  };
}

test('card number, CVV and PIN of OPEN-API are sensitive in each message, its customer is no number', async () => {
  const { model } = await inspect('specs/open-api-cards');
  for (const { sensitive, embedded, integers } of model.channels.flatMap(({ messages }) => messages)) {
    expect(sensitive).toEqual(
      expect.arrayContaining(['card_no', 'cvv', 'pin'].map((name) => `/event_data/${name}`)),
    );
    expect([embedded, integers]).toEqual([['/event_data'], { '/customer_id': 'string' }]);
  }
});

test.each<[provider: string, byCall: number, byTitle: object]>([
  [
    'evo-cloud',
    16,
    {
      Cancel: 'GET Cancel',
      Capture: 'GET Capture',
      MerchandiseCredit: 'GET MerchandiseCredit',
      Refund: 'GET Refund',
    },
  ],
  ['newpay', 2, { paymentCallbackV1: 'Inquiry Payment', refundCallbackV1: 'Inquiry Refund' }],
  // Neither has a query that a page describes.
  ['open-api-cards', 0, {}],
  ['passto-creditpay', 0, {}],
  ['pinddpay', 1, {}],
])('%s says what confirms its messages, where an operation does', async (provider, byCall, byTitle) => {
  const { model } = await inspect(`specs/${provider}`);
  const messages = model.channels.flatMap((channel) => channel.messages);
  const confirmed = messages.flatMap(({ name, confirm }) => (confirm ? [{ name, ...confirm }] : []));

  expect(confirmed.filter(({ operation }) => operation !== null)).toHaveLength(byCall);
  expect(
    Object.fromEntries(
      confirmed.filter(({ operation }) => operation === null).map(({ name, title }) => [name, title]),
    ),
  ).toEqual(byTitle);
});

test('what is a guess has to be chosen', async () => {
  const axesOf = async (provider: string): Promise<object> => {
    const { signatures } = (await inspect(`specs/${provider}`)).model;
    return Object.fromEntries(
      signatures.map(({ name, recipe }) => [
        name,
        'verifier' in recipe ? 'verifier' : Object.keys(recipe.unknown ?? {}),
      ]),
    );
  };

  expect(await axesOf('evo-cloud')).toEqual({
    evnSignature: ['mode', 'webhookUrl'],
    signature: ['webhookUrl'],
  });
  expect(await axesOf('newpay')).toEqual({ sign: ['scope', 'object'], signV1: [] });
  expect(await axesOf('open-api-cards')).toEqual({ undocumented: 'verifier' });
  expect(await axesOf('pinddpay')).toEqual({ signToken: ['hashed'] });
});
