/** The sender that stands in for a provider: what it signs, a receiver takes. */
import { createHash, createHmac, generateKeyPairSync } from 'node:crypto';
import {
  createReceiver,
  everyReading,
  type Provider,
  type ReceiverOptions,
  type Scheme,
  type WebhookRequest,
} from '@hookwright/runtime';
import { toNode } from '@hookwright/runtime/node';
import { createSender, type SenderOptions } from '@hookwright/runtime/testing';
import { describe, expect, test } from 'vitest';
import { key, type Payloads, provider } from './provider.ts';
import { serve } from './served.ts';
import { watched } from './watched.ts';

const url = 'http://127.0.0.1:9/bellpay?x=1';
const samples = { PAID: { id: 'e1', type: 'PAID', amount: 5 } };
const sampleText = '{"id":"e1","type":"PAID","amount":5}';
const hmacOf = (text: string) => createHmac('sha256', key).update(text).digest('hex');
const md5Of = (text: string) => createHash('md5').update(text).digest('hex');
const readable = ({ body, ...rest }: WebhookRequest) => ({ ...rest, body: Buffer.from(body).toString() });

/** Bellpay with another recipe, or its messages named elsewhere. */
function bellpay(recipe: Partial<Scheme>, messageName: string | null = 'payload /type'): Provider {
  const hmac: Scheme = { ...provider.signatures.hmac, ...recipe };
  return {
    ...provider,
    signatures: { hmac },
    channels: { events: { ...provider.channels.events, messageName } },
  };
}

const senderOf = (of: Provider, options: Partial<SenderOptions> = {}) =>
  createSender<Payloads>(of, samples, { key, url, ...options });

test('headers that are signed are given to the sender', async () => {
  const timed = bellpay({ message: '{header X-Time}.{body}' });
  const delivery = senderOf(timed).sign('PAID', undefined, { 'X-Time': '17' });
  const { receive, ran } = watched(undefined, timed as unknown as typeof provider);

  expect(delivery.headers['x-time']).toBe('17');
  expect(await receive(delivery)).toMatchObject({ status: 200 });
  expect(ran()).toEqual(['handler PAID']);
});

describe('sign', () => {
  const type = { 'content-type': 'application/json' };
  test.each([
    {
      name: 'in a header',
      of: provider,
      want: { headers: { ...type, 'x-signature': hmacOf(sampleText) }, body: sampleText },
    },
    {
      name: 'in the first of two headers',
      of: bellpay({ at: ['header First', 'header Second'] }),
      want: { headers: { ...type, first: hmacOf(sampleText) }, body: sampleText },
    },
    {
      name: 'in the payload, with the object that it needs',
      of: bellpay({ at: 'payload /meta/sign', message: '{payload /id}' }),
      want: {
        headers: type,
        body: `{"id":"e1","type":"PAID","amount":5,"meta":{"sign":"${hmacOf('e1')}"}}`,
      },
    },
    {
      name: 'the name of the message in a header',
      of: bellpay({}, 'header X-Event'),
      want: { headers: { ...type, 'x-event': 'PAID', 'x-signature': hmacOf(sampleText) }, body: sampleText },
    },
    {
      name: 'over the URL',
      of: bellpay({ message: '{url}{body}' }),
      want: { headers: { ...type, 'x-signature': hmacOf(url + sampleText) }, body: sampleText },
    },
    {
      name: 'over the URL that the provider knows',
      of: bellpay({ message: '{target}{body}' }),
      options: { publicUrl: 'https://pay.example.com/a?b', url: 'http://127.0.0.1:9/bellpay' },
      want: {
        url: '/bellpay',
        headers: { ...type, 'x-signature': hmacOf(`/a?b${sampleText}`) },
        body: sampleText,
      },
    },
    {
      name: 'over the URL that the provider knows, with the query of the delivery',
      of: bellpay({ message: '{target}{body}' }),
      options: { publicUrl: 'https://pay.example.com/a?b' },
      want: { headers: { ...type, 'x-signature': hmacOf(`/a?x=1${sampleText}`) }, body: sampleText },
    },
    {
      name: 'in the query',
      of: bellpay({ at: 'query sign' }),
      want: { url: `/bellpay?x=1&sign=${hmacOf(sampleText)}`, headers: type, body: sampleText },
    },
    {
      name: 'with the time of the clock, the name of the key and a check',
      of: bellpay({
        message: '{header X-Time}.{header X-Digest}',
        timestamp: { from: 'header X-Time', unit: 's', past: '5m' },
        keyId: 'header X-Key',
        parts: { sum: { digest: 'md5', encoding: 'hex', message: '{body}' } },
        check: { '{header X-Digest}': 'MD5={sum}' },
      }),
      options: { keyId: 'k1', now: () => 1_700_000_000_123 },
      want: {
        headers: {
          ...type,
          'x-time': '1700000000',
          'x-key': 'k1',
          'x-digest': `MD5=${md5Of(sampleText)}`,
          'x-signature': hmacOf(`1700000000.MD5=${md5Of(sampleText)}`),
        },
        body: sampleText,
      },
    },
    {
      name: 'in one header with the time',
      of: bellpay({
        message: '{timestamp}.{body}',
        read: { split: ',', as: ['t={timestamp}', 'v1={signature}'] },
        timestamp: { unit: 'ms' },
      }),
      options: { now: () => 1_700_000_000_123 },
      want: {
        headers: { ...type, 'x-signature': `t=1700000000123,v1=${hmacOf(`1700000000123.${sampleText}`)}` },
        body: sampleText,
      },
    },
  ])('$name', ({ of, options, want }) => {
    const delivery = senderOf(of, options).sign('PAID');
    expect(readable(delivery)).toEqual({ method: 'POST', url: '/bellpay?x=1', ...want });
  });

  test('a payload of your own, instead of the example', () => {
    const payload = { id: '好', type: 'REFUNDED' };
    const delivery = senderOf(provider).sign('REFUNDED', payload);
    expect(readable(delivery)).toEqual({
      method: 'POST',
      url: '/bellpay?x=1',
      headers: { 'content-type': 'application/json', 'x-signature': hmacOf('{"id":"好","type":"REFUNDED"}') },
      body: '{"id":"好","type":"REFUNDED"}',
    });
  });
});

describe('what cannot work is a TypeError that says why', () => {
  const undocumented = bellpay({ message: '{body}{end}', unknown: { end: { none: '', line: '\n' } } });
  const reading =
    'The provider does not document "end" of its signature: choose in `readings` one of none, line';
  const empty = 'keys[0] is empty: is its environment variable set?';
  const notMessage = 'PAYED' as 'PAID';
  const names = Object.values(provider.channels)
    .flatMap(({ messages }) => Object.keys(messages))
    .join(', ');

  test.each([
    {
      name: 'no example',
      run: () => senderOf(provider).sign('REFUNDED'),
      want: 'The specification has no example of "REFUNDED": give a payload',
    },
    {
      name: 'no such message',
      run: () => senderOf(provider).sign(notMessage, samples.PAID),
      want: `The provider has no message "PAYED": name one of ${names}`,
    },
    {
      name: 'no such message, and no payload',
      run: () => senderOf(provider).sign(notMessage),
      want: `The provider has no message "PAYED": name one of ${names}`,
    },
    {
      name: 'an empty key, when it signs',
      run: () => senderOf(provider, { key: '' }).sign('PAID'),
      want: empty,
    },
    { name: 'no reading, when it signs', run: () => senderOf(undocumented).sign('PAID'), want: reading },
    { name: 'an empty key, when it is made', run: () => senderOf(provider, { key: '' }), want: empty },
    { name: 'no reading, when it is made', run: () => senderOf(undocumented), want: reading },
  ])('$name', ({ run, want }) => {
    expect(run).toThrow(new TypeError(want));
  });
});

describe('send', () => {
  test('over HTTP, to a receiver', async () => {
    const { receive, ran } = watched();
    const server = await serve(toNode(receive));
    const sender = senderOf(provider, { url: server.url });
    const delivery = sender.sign('PAID');
    const unsigned = { ...delivery, headers: {} };

    expect(await sender.send(delivery)).toEqual({ status: 200, body: '{"ok":"好"}\n' });
    expect(await sender.send(unsigned)).toEqual({ status: 401, body: 'signature-missing' });
    expect(ran()).toEqual(['handler PAID', 'onRefused signature-missing']);
    await server.close();
  });

  test('method, headers and bytes are those of the delivery; a redirect is not followed', async () => {
    const server = await serve((request, response) => {
      request.resume();
      response.writeHead(302, { location: '/elsewhere' }).end('moved');
    });
    const sender = senderOf(provider, { url: server.url });
    const delivery = { ...sender.sign('PAID'), method: 'PUT' };
    const headers = { ...delivery.headers, 'x-list': ['a', 'b'], 'x-none': undefined };

    expect(await sender.send({ ...delivery, headers })).toEqual({ status: 302, body: 'moved' });
    expect(server.requests.map(({ method, url }) => ({ method, url }))).toEqual([
      { method: 'PUT', url: '/bellpay' },
    ]);
    expect(server.requests[0]?.headers).toMatchObject({
      'x-signature': hmacOf(sampleText),
      'x-list': 'a, b',
      'content-length': String(sampleText.length),
    });
    expect(server.requests[0]?.headers).not.toHaveProperty('x-none');
    await server.close();
  });
});

test('under each reading, what the sender signs in the payload is taken by a receiver with the same reading', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const recipe: Partial<Scheme> = {
    at: 'payload /sign',
    algorithm: 'rsa-sha256',
    encoding: 'base64',
    key: 'public',
    message: { sorted: 'payload', except: ['sign'], pair: '{name}={value}', join: '&', object: '{object}' },
    unknown: { object: ['json-as-received', 'json-sorted', 'java-map', 'flattened', 'omitted'] },
  };
  const of = bellpay(recipe);
  const payload = { ...samples.PAID, id: 'e1', more: { b: 1.5, a: ['好', null] } };
  const readings = everyReading(of.signatures['hmac'] as Scheme);
  const statuses = [];
  for (const reading of readings) {
    const receive = createReceiver(of, {
      keys: [publicKey],
      readings: reading,
      idempotency: 'none',
      handlers: {},
      otherwise: () => undefined,
    } as unknown as ReceiverOptions<Provider, Payloads>);
    const delivery = senderOf(of, { key: privateKey, readings: reading }).sign('PAID', payload);
    statuses.push((await receive(delivery)).status);
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200]);
});
