/** A process in which two packages bring a runtime of their own. Prints what each runtime makes of what comes from the other. */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { pathToFileURL } from 'node:url';
import * as passto from '@hookwright/passto-creditpay';
import { createClient as createPasstoClient } from '@hookwright/passto-creditpay/client';
import { createSender as createPasstoSender } from '@hookwright/passto-creditpay/testing';
import * as pinddpay from '@hookwright/pinddpay';
import { createClient as createPinddpayClient } from '@hookwright/pinddpay/client';
import { createSender as createPinddpaySender } from '@hookwright/pinddpay/testing';
import type * as runtime from '@hookwright/runtime';
import type * as client from '@hookwright/runtime/client';
import type * as fetch from '@hookwright/runtime/fetch';
import type * as inbox from '@hookwright/runtime/inbox';

type Runtime = typeof runtime & typeof client & typeof fetch & typeof inbox;

interface Side {
  readonly runtime: Runtime;
  readonly delivery: runtime.WebhookRequest;
  readonly createReceiver: (options: runtime.SharedOptions, handled: () => void) => runtime.Receiver;
  readonly call: (baseUrl: string) => Promise<unknown>;
}

/** What a package gets when it asks for its runtime. */
async function runtimeOf(name: string): Promise<Runtime> {
  const { resolve } = createRequire(import.meta.resolve(name));
  const parts = ['', '/client', '/fetch', '/inbox'].map(
    async (part) => (await import(pathToFileURL(resolve(`@hookwright/runtime${part}`)).href)) as object,
  );
  return Object.assign({}, ...(await Promise.all(parts))) as Runtime;
}

const [key, url, readings] = ['k', 'https://pay.example.com/webhooks', { hashed: 'key' } as const];

const first: Side = {
  runtime: await runtimeOf('@hookwright/passto-creditpay'),
  delivery: createPasstoSender({ key, url }).sign('PAY_SUCCESS'),
  createReceiver: (options, PAY_SUCCESS) =>
    passto.createReceiver({
      ...options,
      channel: 'events',
      keys: [key],
      publicUrl: url,
      handlers: { PAY_SUCCESS },
    }),
  call: (baseUrl) =>
    createPasstoClient({ baseUrl, key, credentials: { apiKey: 'a' } }).getOneTimeCode({
      query: { plat_id: 'p' },
      body: { customer_token: 't', customer_no: 'n', callback_url: 'u', token_expire: 1, client_ip: 'i' },
    }),
};
const second: Side = {
  runtime: await runtimeOf('@hookwright/pinddpay'),
  delivery: createPinddpaySender({ key, url, readings }).sign('order.created'),
  createReceiver: (options, handled) =>
    pinddpay.createReceiver({
      ...options,
      channel: 'payin',
      keys: [key],
      readings,
      handlers: { 'order.created': handled },
    }),
  call: (baseUrl) =>
    createPinddpayClient({ baseUrl, key, credentials: { accessKey: 'a' } }).queryTransaction({
      query: { id: '1' },
    }),
};

/** Of two errors of one side, one of a delivery and one of a call. */
async function recognised({ createReceiver, delivery, call }: Side, by: Runtime, baseUrl: string) {
  const refused: runtime.WebhookError[] = [];
  const receive = createReceiver(
    { idempotency: 'none', otherwise: () => undefined, onRefused: (error) => refused.push(error) },
    () => undefined,
  );
  await receive({ ...delivery, headers: {} });
  const failed = await call(baseUrl).catch((error: unknown) => error);
  return {
    refused: refused.map((error) => [
      error.code,
      { isWebhookError: by.isWebhookError(error), instanceof: error instanceof by.WebhookError },
    ]),
    failed: by.isApiError(failed) && [failed.code, { instanceof: failed instanceof by.ApiError }],
  };
}

/** A receiver of one side with the store of the other, behind its host adapter; the delivery comes twice. */
async function remembered({ createReceiver, delivery }: Side, by: Runtime) {
  const reasons: string[] = [];
  const receive = createReceiver(
    {
      idempotency: by.memoryIdempotency(),
      otherwise: () => undefined,
      onDelivery: ({ reason }) => reasons.push(reason),
    },
    () => reasons.push('handler'),
  );
  const headers = Object.entries(delivery.headers).map(([name, value]): [string, string] => [
    name,
    String(value),
  ]);
  for (let time = 0; time < 2; time++)
    await by.toFetch(receive)(new Request(url, { method: 'POST', headers, body: delivery.body }));
  return reasons;
}

/** A receiver of one side with the inbox of the other, and its worker. The first attempt fails. */
async function worked({ createReceiver, delivery }: Side, by: Runtime) {
  const inbox = by.createInbox({ engine: by.memoryEngine(), seal: ['0'.repeat(64)] });
  let attempts = 0;
  const receive = createReceiver({ idempotency: 'none', otherwise: () => undefined, inbox }, () => {
    if (++attempts === 1) throw new Error('not yet');
  });
  await receive(delivery);
  const states: string[] = [];
  await new Promise<void>((done) => {
    const worker = by.processInbox(receive, {
      backOff: () => 1,
      onOutcome({ state, reason }) {
        states.push(`${state} ${reason}`);
        if (state === 'done') void worker.stop().then(done);
      },
    });
  });
  return states;
}

const server = createServer((_, response) => response.writeHead(400).end());
await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
for (const [side, other] of [
  [first, second],
  [second, first],
] as const) {
  const result = {
    ...(await recognised(side, other.runtime, baseUrl)),
    reasons: await remembered(side, other.runtime),
    states: await worked(side, other.runtime),
  };
  console.log(JSON.stringify(result));
}
server.close();
