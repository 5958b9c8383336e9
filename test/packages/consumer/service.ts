/**
 * A service with every provider: it receives deliveries, genuine and forged, and makes calls, one that succeeds and one that
 * does not. It is compiled in many ways, run on each Node, and bundled: what it prints is always the same.
 */
import { generateKeyPairSync } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as evo from '@hookwright/evo-cloud';
import { createSender as createEvoSender } from '@hookwright/evo-cloud/testing';
import * as newpay from '@hookwright/newpay';
import { createSender as createNewpaySender } from '@hookwright/newpay/testing';
import * as cards from '@hookwright/open-api-cards';
import { createSender as createCardsSender } from '@hookwright/open-api-cards/testing';
import { createReceiver } from '@hookwright/passto-creditpay';
import { createClient, isApiError, type OneTimeCodeRequest } from '@hookwright/passto-creditpay/client';
import { createSender } from '@hookwright/passto-creditpay/testing';
import * as pinddpay from '@hookwright/pinddpay';
import { createSender as createPinddpaySender } from '@hookwright/pinddpay/testing';
import { memoryIdempotency } from '@hookwright/runtime';

const url = 'https://pay.example.com/webhooks';
const key = 'k';
const shared = {
  keys: [key],
  idempotency: memoryIdempotency(),
  otherwise: ({ message }: { message: string | undefined }) => console.log('not handled:', message),
};

async function receivePassto(): Promise<void> {
  const receive = createReceiver({
    ...shared,
    channel: 'events',
    publicUrl: url,
    handlers: { PAY_SUCCESS: ({ message, payload }) => console.log(message, payload.data?.amount) },
  });
  const delivery = createSender({ key, url }).sign('PAY_SUCCESS');
  for (const body of [delivery.body, Buffer.from('{}')]) {
    const answer = await receive({ ...delivery, body });
    console.log(answer.status, JSON.stringify(answer.body));
  }
}

async function receiveEvo(): Promise<number> {
  const readings = { mode: 'signed', webhookUrl: 'path-and-query' } as const;
  const receive = evo.createReceiver({
    ...shared,
    readings,
    channel: 'direct',
    publicUrl: url,
    handlers: { Refund: ({ message }) => console.log('EVO Cloud', message) },
  });
  return (await receive(createEvoSender({ key, url, readings }).sign('direct/Refund'))).status;
}

async function receiveNewpay(): Promise<number> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const readings = { scope: 'data', object: 'json-sorted' } as const;
  const receive = newpay.createReceiver({
    ...shared,
    keys: [publicKey.export({ type: 'spki', format: 'pem' })],
    readings,
    channel: 'payment',
    handlers: { paymentCallback: ({ message }) => console.log('NewPay', message) },
  });
  const sender = createNewpaySender({
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
    url,
    readings,
  });
  return (await receive(sender.sign('paymentCallback'))).status;
}

async function receiveCards(): Promise<number> {
  const receive = cards.createReceiver({
    idempotency: 'none',
    otherwise: shared.otherwise,
    verifier: ({ headers }) => headers['content-type'] === 'application/json',
    handlers: { 'card.status.active': ({ message }) => console.log('OPEN-API', message) },
  });
  return (await receive(createCardsSender({ key, url }).sign('card.status.active'))).status;
}

async function receivePinddpay(): Promise<number> {
  const readings = { hashed: 'key' } as const;
  const receive = pinddpay.createReceiver({
    ...shared,
    readings,
    channel: 'payin',
    handlers: { 'order.created': ({ message }) => console.log('Pinddpay', message) },
  });
  return (await receive(createPinddpaySender({ key, url, readings }).sign('order.created'))).status;
}

/** The worked example of PassTo's page, over the wire. */
const request: OneTimeCodeRequest = {
  customer_token: 'a1472263c7b97095f095cb62477c-4420-8e2e-8a156axxxxxx',
  customer_no: '473_32_86000698',
  callback_url: 'https://credit-pre.aatest.online/payment/callback',
  token_expire: 1732521424191,
  client_ip: '192.168.1.166',
};

async function call(): Promise<void> {
  const answers = [
    { code: 0, msg: 'success', data: { ident_code: 'a code', url: 'u' } },
    { code: 500, msg: 'no' },
  ];
  const server = createServer((incoming, response) => {
    if (answers.length > 1) console.log(incoming.method, incoming.url, incoming.headers['signature']);
    response.end(JSON.stringify(answers.shift()));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const api = createClient({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/dg`,
    key: '18dd8a3c8003d2adcd13cb9981618bedd759a19f697a46d270542c6023479a08f541a5fa7f2e09a6f93cab7fe5de3b1b465abxxx',
    credentials: { apiKey: 'a' },
  });
  const asked = { query: { plat_id: 'p' }, body: request };
  console.log((await api.getOneTimeCode(asked)).ident_code);
  await api.getOneTimeCode(asked).catch((error: unknown) => console.log(isApiError(error) && error.message));
  server.close();
}

async function main(): Promise<void> {
  await receivePassto();
  console.log(await receiveEvo(), await receiveNewpay(), await receiveCards(), await receivePinddpay());
  await call();
}

void main();
