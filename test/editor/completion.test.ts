/** What an editor offers who is about to write something, of packages as they are built. Much of it does not compile yet. */
import { expect, test } from 'vitest';
import { openEditor } from './editor.ts';

const imports = `
import { createReceiver as createEvo } from '@hookwright/evo-cloud';
import { createReceiver as createNewpay } from '@hookwright/newpay';
import { createReceiver } from '@hookwright/passto-creditpay';
import { createClient } from '@hookwright/passto-creditpay/client';
import { createSender } from '@hookwright/passto-creditpay/testing';
import { createReceiver as createPinddpay } from '@hookwright/pinddpay';
const api = createClient({ key: 'key', credentials: {} });
const sender = createSender({ key: 'key', url: '' });
`;
const events = [
  'ASSIGN_FAILED',
  'ASSIGN_SUCCESS',
  'GET_BARCODE_FAILED',
  'GET_BARCODE_SUCCESS',
  'PAY_FINISH',
  'PAY_START',
  'PAY_SUCCESS',
  'PAY_TIMEOUT',
  'REFUND',
  'SESSION_RENEWAL',
];
const trade = [
  'amount',
  'chargeOrderNo',
  'currency',
  'merchantName',
  'orderNo',
  'realIp',
  'remark',
  'tag',
  'token',
  'tradeTime',
];

test.each<[name: string, given: string, want: readonly string[]]>([
  ['the messages of a channel', "createReceiver({ channel: 'events', handlers: { | } });", events],
  [
    'those that have no handler yet',
    "createReceiver({ channel: 'events', handlers: { PAY_SUCCESS: () => 0, | } });",
    events.filter((name) => name !== 'PAY_SUCCESS'),
  ],
  [
    'the message of a channel of questions',
    "createReceiver({ channel: 'creditLimit', handlers: { | } });",
    ['creditLimit'],
  ],
  [
    'of a channel among seven',
    "createEvo({ channel: 'linkpay', handlers: { | } });",
    ['"Drop-in"', 'LinkPay'],
  ],
  [
    'of every channel, where one receiver can tell them apart',
    'createPinddpay({ handlers: { | } });',
    ['"order.created"', '"payout.paid"', '"subscription.capture.successful"'],
  ],
  ['of the one that is chosen', "createPinddpay({ channel: 'payout', handlers: { | } });", ['"payout.paid"']],
  ['the channels', "createReceiver({ channel: '|' });", ['creditLimit', 'events']],
  ['what is not documented', "createNewpay({ channel: 'payment', readings: { | } });", ['object', 'scope']],
  [
    'and the candidates',
    "createNewpay({ channel: 'payment', readings: { scope: 'data', object: '|' } });",
    ['flattened', 'java-map', 'json-as-received', 'json-sorted', 'omitted'],
  ],
  [
    'the fields of a payload',
    "createReceiver({ channel: 'events', handlers: { PAY_SUCCESS: ({ payload }) => payload.data?.| } });",
    trade,
  ],
  [
    'and in one of several handlers',
    "createReceiver({ channel: 'events', handlers: { REFUND: { ship: ({ payload }) => payload.data?.| } } });",
    trade,
  ],
  [
    'what a handler is given',
    "createReceiver({ channel: 'events', handlers: { REFUND: ({ | }) => undefined } });",
    [
      'body',
      'channel',
      'headers',
      'idempotencyKey',
      'isStale',
      'keyId',
      'message',
      'payload',
      'signal',
      'transaction',
    ],
  ],
  ['the messages that a sender signs', "sender.sign('|');", [...events, 'creditLimit']],
  ['the calls', 'api.|', ['getCashierData', 'getOneTimeCode', 'logInWithOneTimeCode']],
])('%s', (_, given, want) => {
  const editor = openEditor('draft.ts', imports + given.replace('|', ''));
  expect(editor.completions(given)).toEqual(want);
});
