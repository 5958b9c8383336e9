import { createHmac, timingSafeEqual } from 'node:crypto';
import type { WebhookRequest } from '@hookwright/runtime';

/** The URL that the provider calls; PassTo signs its path. */
export const publicUrl = 'https://pay.example.com/webhooks/payments';
const path = '/webhooks/payments';

/** A key of each scheme, as it would be in an environment variable. */
export const keys = {
  passto: 'b94d27b9934d3e08a52e52d7da7dabfa',
  evo: 'b94d27b9934d3e08a52e52d7da7dabfa',
  github: 'b94d27b9934d3e08a52e52d7da7dabfa',
  stripe: 'whsec_b94d27b9934d3e08a52e52d7da7dabfa',
  standard: 'whsec_uU0nuZNNPgilLlLX2n2r+uU0nuZNNPgi',
};
const standardKey = Buffer.from(keys.standard.slice('whsec_'.length), 'base64');

/** How a provider signs, and what a handler of it does at the very least: the floor, written by hand. */
export interface Scheme {
  readonly sign: (body: Buffer, id: string, seconds: number) => Record<string, string>;
  /** Rejects a delivery that is not genuine. */
  readonly floor: (request: WebhookRequest) => Promise<void>;
}

async function handler(_payload: unknown): Promise<void> {}

/** As text: quicker than to decode what was sent. */
function check(expected: string, given: string): void {
  const [ours, theirs] = [Buffer.from(expected), Buffer.from(given)];
  if (ours.length !== theirs.length || !timingSafeEqual(ours, theirs)) throw new Error('forged');
}

const header = ({ headers }: WebhookRequest, name: string): string => headers[name] as string;

const text = ({ body }: WebhookRequest): string => (body as Buffer).toString();

/** HMAC-SHA1 over path and body, Base64. */
const passto: Scheme = {
  sign: (body) => ({
    signature: createHmac('sha1', keys.passto).update(path).update(body).digest('base64'),
  }),
  async floor(request) {
    const expected = createHmac('sha1', keys.passto).update(path).update(request.body).digest('base64');
    check(expected, header(request, 'signature'));
    await handler(JSON.parse(text(request)));
  },
};

/** HMAC-SHA256 over the body, hex. */
const evo: Scheme = {
  sign: (body) => ({ signature: createHmac('sha256', keys.evo).update(body).digest('hex') }),
  async floor(request) {
    const expected = createHmac('sha256', keys.evo).update(request.body).digest('hex');
    check(expected, header(request, 'signature'));
    await handler(JSON.parse(text(request)));
  },
};

/** HMAC-SHA256 over the body, hex after `sha256=`. */
const github: Scheme = {
  sign: (body, id) => ({
    'x-github-event': 'push',
    'x-github-delivery': id,
    'x-hub-signature-256': `sha256=${createHmac('sha256', keys.github).update(body).digest('hex')}`,
  }),
  async floor(request) {
    const expected = createHmac('sha256', keys.github).update(request.body).digest('hex');
    check(`sha256=${expected}`, header(request, 'x-hub-signature-256'));
    await handler(JSON.parse(text(request)));
  },
};

/** HMAC-SHA256 over time and body, hex, in one header with the time. */
const stripe: Scheme = {
  sign(body, _, seconds) {
    const signature = createHmac('sha256', keys.stripe).update(`${seconds}.`).update(body).digest('hex');
    return { 'stripe-signature': `t=${seconds},v1=${signature}` };
  },
  async floor(request) {
    const [, seconds = '', given = ''] = /^t=(\d+),v1=(\w+)$/.exec(header(request, 'stripe-signature')) ?? [];
    if (Date.now() / 1000 - Number(seconds) > 300) throw new Error('old');
    const hmac = createHmac('sha256', keys.stripe).update(`${seconds}.`);
    check(hmac.update(request.body).digest('hex'), given);
    await handler(JSON.parse(text(request)));
  },
};

/** HMAC-SHA256 over id, time and body, Base64; the key is Base64 too. */
const standard: Scheme = {
  sign(body, id, seconds) {
    const signature = createHmac('sha256', standardKey).update(`${id}.${seconds}.`).update(body);
    return {
      'webhook-id': id,
      'webhook-timestamp': String(seconds),
      'webhook-signature': `v1,${signature.digest('base64')}`,
    };
  },
  async floor(request) {
    const seconds = header(request, 'webhook-timestamp');
    if (Math.abs(Date.now() / 1000 - Number(seconds)) > 300) throw new Error('old');
    const hmac = createHmac('sha256', standardKey).update(`${header(request, 'webhook-id')}.${seconds}.`);
    check(`v1,${hmac.update(request.body).digest('base64')}`, header(request, 'webhook-signature'));
    await handler(JSON.parse(text(request)));
  },
};

export const schemes = { passto, evo, github, stripe, standard };

/** A delivery as `node:http` hands it over, signed. */
export function signedRequest(scheme: Scheme, body: Buffer, number: number): WebhookRequest {
  const id = `msg_${number}`;
  const headers = {
    host: 'pay.example.com',
    'user-agent': 'benchmark/1',
    accept: '*/*',
    'content-type': 'application/json',
    'content-length': String(body.length),
    ...scheme.sign(body, id, Math.floor(Date.now() / 1000)),
  };
  return { method: 'POST', url: path, headers, body };
}
