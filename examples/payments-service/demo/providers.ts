/** Plays both providers: with keys made for one run, NewPay's API on loopback, and the environment in which the service trusts them. */
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { PaymentCallback } from '@hookwright/newpay';
import { createSender as createNewPay, samples } from '@hookwright/newpay/testing';
import { createSender as createPassTo } from '@hookwright/passto-creditpay/testing';

export type Providers = Awaited<ReturnType<typeof playProviders>>;

/** What the providers are told that the service is, and sign: as in production, where it stands behind a proxy. */
const publicUrl = 'https://pay.example.com';

/**
 * Of no secret, and the same in every run: a run that was ended leaves deliveries in an inbox in PostgreSQL, and the next one opens them.
 * Never use it for anything but the demo.
 */
const demoInboxKey = Buffer.alloc(32, 'not a secret, ').toString('base64');

export async function playProviders() {
  const passtoKey = randomBytes(32).toString('hex');
  const [theirs, ours] = [rsaKeys(), rsaKeys()];

  /** The providers as they send to a service that listens at this address. */
  const sendersTo = (url: string) => ({
    passto: createPassTo({
      key: passtoKey,
      url: `${url}/webhooks/passto`,
      publicUrl: `${publicUrl}/webhooks/passto`,
    }),
    newpay: createNewPay({
      key: theirs.privateKey,
      url: `${url}/webhooks/newpay`,
      publicUrl: `${publicUrl}/webhooks/newpay`,
      readings: { scope: 'data', object: 'json-as-received' },
    }),
  });

  const { newpay } = sendersTo(publicUrl);
  const api = await serveNewPayApi((payload) => newpay.sign('paymentCallback', payload).body);
  const environment = {
    // Any that is free: the service says which.
    PORT: '0',
    PUBLIC_URL: publicUrl,
    PASSTO_KEYS: passtoKey,
    NEWPAY_PUBLIC_KEYS: theirs.publicKey,
    NEWPAY_PRIVATE_KEY: ours.privateKey.replaceAll('\n', '\\n'),
    NEWPAY_APP_ID: 'app-1',
    NEWPAY_MCH_ID: 'mch-1',
    NEWPAY_API_URL: api.url,
    INBOX_KEYS: demoInboxKey,
  };
  return { environment, sendersTo, api };
}

/** What NewPay says of a payment: the specification's example, with other numbers. */
export function newpayPayment(orderNo: string, payStatus = 'SUCCESS'): PaymentCallback {
  const { data, ...envelope } = samples.paymentCallback;
  const newpayOrderNo = newpayNumber(orderNo);
  return { ...envelope, data: { ...data, mchOrderNo: orderNo, newpayOrderNo, payStatus } };
}

const newpayNumber = (orderNo: string): string => `newpay-${orderNo}`;

const rsaKeys = () =>
  generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });

/** Query Order alone. Its answer has the shape and the signature of a callback, so it is made of one by `sign`. */
async function serveNewPayApi(sign: (payload: PaymentCallback) => Uint8Array) {
  const state = {
    /** The orders that were paid. Any other is being processed. */
    paid: new Set<string>(),
    /** How often it was asked. */
    asked: 0,
    /** What an answer waits for; where it rejects, the API is down. */
    before: async (): Promise<void> => undefined,
  };
  const server = createServer((request, response) => {
    state.asked += 1;
    void Promise.all([json(request), state.before()]).then(
      ([question]) => {
        const { newpayOrderNo } = question as { newpayOrderNo: string };
        const orderNo = newpayOrderNo.slice(newpayNumber('').length);
        const payStatus = state.paid.has(orderNo) ? 'SUCCESS' : 'PROCESSING';
        response.setHeader('content-type', 'application/json');
        response.end(sign(newpayPayment(orderNo, payStatus)));
      },
      () => response.writeHead(503).end(),
    );
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
