/** What an editor shows above the names of a consumer, of packages as they are built. */
import { readdir } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { inspect } from '../../generator/generate.ts';
import type { Model } from '../../generator/model.ts';
import { openConsumer, openEditor } from './editor.ts';

const packages = (await readdir('generated')).sort();
const editor = openConsumer();

test('the consumer compiles', () => {
  expect(editor.problems()).toEqual([]);
});

test('a message, whole: what it is, what the provider says of it, and by what it is recognised', () => {
  expect(editor.hover('PAY_|SUCCESS: async')).toBe(
    `(property) PAY_SUCCESS?: Handler<"PAY_SUCCESS", PaySuccess, undefined> | NamedHandlers<"PAY_SUCCESS", PaySuccess, undefined>

Payment succeeded, several times · 支付成功（多次）.

The user's barcode was paid. This can happen several times, each an event of its own.

It normally comes before PAY_TIMEOUT. When the network is unstable it can come after it, so a
timeout does not rule out a payment.

Inferred: "Several times" and the order are on the page; that each payment is an event with its
own \`event_id\` is inferred; that a barcode was paid stands only on the older page. The example
is the printed \`data\`, with a made-up token, in an envelope composed from the table.

Idempotency key: \`payload /event_id\`.`,
  );
});

test.each([
  ['a message with several handlers', 'REF|UND: {', ['Refund, several times · 退款（多次）.']],
  [
    'a question',
    'credit|Limit: ()',
    ['Answerer<"creditLimit", CreditLimitRequest, CreditLimitReply>', 'Credit limit (获取授信额度)'],
  ],
  [
    'a message without a name of its own',
    'payment|Callback: (',
    ['A payment reached its final state', '`payload /data/newpayOrderNo`, `payload /data/payStatus`.'],
  ],
  [
    'a message that two channels have, on the one',
    '{ Pay|ment: ({ payload }) => payload.payment',
    ['DirectPaymentNotification', 'payment Notification, Payment.'],
  ],
  [
    'and on the other',
    'Pay|ment: ({ payload }) => payload.metadata',
    ['MerchantPaymentNotification', 'Payment webhook in the request.'],
  ],
  ['a message in quotes', "'order.cr|eated'", ['Something happened to an order']],
  ['a message that is only named in Chinese', "'card.status.ac|tive'", ['Card activated (卡激活).']],
  ['the payload', '{ message, pay|load,', ['payload: PaySuccess', 'The parsed body']],
  [
    'a field that has a type of its own',
    'const { da|ta,',
    ['data: Trade | undefined', 'A payment or a refund. It names no session'],
  ],
  [
    'a field that is text',
    'data?.order|No',
    ['orderNo?: string', 'The order number. For a refund it is', '@example "3_2024120704200246001080548276"'],
  ],
  [
    'a field whose type an editor does not name',
    'data?.to|ken',
    ['token?: string', "The platform's token for its user", 'Sensitive: it must not be printed.'],
  ],
  ['the idempotency key', 'idempotency|Key, signal }', ['Equal for every delivery of the same message']],
  ['the signal', 'sig|nal }', ['Aborted when the deadline passes']],
  [
    'the receiver',
    'events = create|Receiver',
    ['the receiver of PassTo CreditPay webhooks', '@throws TypeError'],
  ],
  ['the channel', "chan|nel: 'events',\n  keys: ['key']", ['"events"', 'one receiver for each']],
  ['the keys', "key|s: ['key'],\n  publicUrl: '", ['Several while one is rotated']],
  ['the URL', "public|Url: 'https://pay.example.com/webhooks/passto'", ['never guessed from the request']],
  ['the handlers', 'handl|ers: {\n    PAY_SUCCESS', ['ThisProvider, Payloads', 'goes to `otherwise`']],
  ['the readings', "read|ings: { scope: 'data', object: 'json-sorted'", ['choose one candidate of each']],
  ['an axis', "sco|pe: 'data', object: 'json-sorted'", ['scope: "data" | "envelope"']],
  ['what is dangerous', 'dangerouslyAccept|Unauthenticated', ['Anybody who knows the URL can then say']],
  ['the client', 'api = create|Client', ['the client of PassTo CreditPay API', '@throws TypeError']],
  ['a call', 'api.getOneTime|Code', ['Get a one-time authorisation code (获取一次性授权码)', 'Result<']],
  ['a parameter', 'plat|_id', ["The platform's id at CreditPay"]],
  ['what a call gives', 'called.ident|_code', ['The one-time code (颁发的一次性授权码)']],
  ['where calls go', 'base|Url', ['The default is the documented URL']],
  ['a credential', 'api|Key:', ['平台管理-平台列表 (platform list)']],
  ['the sender', 'sender = create|Sender', ['a stand-in for the provider']],
  ['what it signs', 'sender.si|gn', ['message: "PAY_SUCCESS", payload?: PaySuccess', 'A signed delivery']],
])('%s', (_, place, parts) => {
  const shown = editor.hover(place);
  for (const part of parts) expect(shown).toContain(part);
});

describe.each(packages)('%s', async (name) => {
  const { model } = await inspect(`specs/${name}`);
  const wanted = wordsOf(model);
  const keys = Object.keys(wanted);
  const handlers = openEditor(
    `${name}.ts`,
    [
      `import type { Handlers, Payload } from '@hookwright/${name}';`,
      `export const handlers: Handlers = {`,
      ...keys.map((key) => `  ${JSON.stringify(key)}: {},`),
      '};',
    ].join('\n'),
  );

  test.each(keys)('%s shows all that the specification says of it, in either language', (key) => {
    const shown = inOneLine(handlers.hover(`  "|${key}": {}`));
    for (const words of wanted[key]!) expect(shown).toContain(inOneLine(words));
  });
});

/** Message → what its specification says of it, of each channel that has one of that name. */
function wordsOf({ channels }: Model): Record<string, string[]> {
  const words: Record<string, string[]> = {};
  for (const { name, doc } of channels.flatMap(({ messages }) => messages)) (words[name] ??= []).push(doc);
  return words;
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
