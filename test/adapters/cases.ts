/**
 * What holds behind every host, as one table: a signed delivery in over a loopback socket, the acknowledgement out.
 * A host says how it serves a receiver with nothing before it, behind a parser, and behind what keeps the bytes.
 */
import { createHmac } from 'node:crypto';
import type { Receiver, WebhookRequest } from '@hookwright/runtime';
import { afterEach, describe, expect, test } from 'vitest';
import { deliveryOf, key, provider } from '../runtime/provider.ts';
import { post } from '../runtime/served.ts';
import { watched } from '../runtime/watched.ts';

/** A host that runs: where it takes deliveries, and how it ends. */
export interface Running {
  readonly url: string;
  readonly close: () => Promise<unknown>;
}

/** Serves a receiver on loopback. */
export type Serve = (receiver: Receiver) => Promise<Running>;

export interface Host {
  /** With the bytes left alone. Whatever the path: it is the last that a request has. */
  readonly plain: Readonly<Record<string, Serve>>;
  /** With something before the receiver that keeps the raw bytes. */
  readonly kept: Readonly<Record<string, Serve>>;
  /** With something before it that parses the body and keeps nothing. */
  readonly parsed: Readonly<Record<string, Serve>>;
  /** What the error of a parsed body says to change. */
  readonly fix: readonly string[];
  /** Below a base path, a mount or a stage. */
  readonly mounted: Readonly<Record<string, Serve>>;
}

/** Spaces, an escape and a number that no parser gives back as they were. */
const text = '{ "id": "e1",\n\t"type": "PAID", "amount": 5.00, "card": "\\u5361" }';
const json = { 'content-type': 'application/json' };
const accepted = { status: 200, type: 'application/json', body: '{"ok":"好"}\n' };
const refused = { status: 401, type: 'text/plain', body: 'signature-wrong' };
const coded = (status: number, code: string) => ({ status, type: 'text/plain', body: code });

let running: Running | undefined;
afterEach(async () => {
  await running?.close();
  running = undefined;
});

async function start(serve: Serve, receiver: Receiver): Promise<string> {
  running = await serve(receiver);
  return running.url;
}

/** The tests of a host. */
export function testHost(host: Host): void {
  const whole = Object.entries({ ...host.plain, ...host.kept });
  describe.each(whole)('%s', (_, serve) => void testWhole(serve));

  describe.each(Object.entries(host.parsed))('%s', (_, serve) => {
    test('never a 2xx, and the error names the fix', async () => {
      const messages: string[] = [];
      const { receive, ran } = watched(() => ({ onError: ({ message }) => messages.push(message) }));
      const url = await start(serve, receive);
      expect(await post(url, signed(json))).toEqual(coded(500, 'body-consumed'));
      expect({ ran: ran(), count: messages.length }).toEqual({ ran: [], count: 1 });
      for (const part of host.fix) expect(messages[0]).toContain(part);
    });
  });

  describe.each(Object.entries(host.mounted))('%s', (_, serve) => void testMounted(serve));
}

function testWhole(serve: Serve): void {
  test.each([
    { name: 'as JSON', headers: json },
    { name: 'as a form', headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' } },
    { name: 'as text', headers: { 'content-type': 'text/plain' } },
    { name: 'as a type of its own', headers: { 'content-type': 'application/vnd.bellpay.v1+json' } },
    { name: 'without a type', headers: {} },
  ])('signed, $name: accepted, byte for byte', async ({ headers }) => {
    const { receive, ran } = watched();
    const url = await start(serve, receive);
    expect(await post(url, signed(headers))).toEqual(accepted);
    expect(ran()).toEqual(['handler PAID']);
  });

  test.each([
    { name: 'another body', given: { ...signed(json), body: Buffer.from(`${text} `) } },
    { name: 'another key', given: signed(json, deliveryOf(text, 'bellpay-key-2')) },
  ])('forged, $name: 401', async ({ given }) => {
    const { receive, ran } = watched();
    const url = await start(serve, receive);
    expect(await post(url, given)).toEqual(refused);
    expect(ran()).toEqual(['onRefused signature-wrong']);
  });

  test('no body: refused, not a failure', async () => {
    const url = await start(serve, watched().receive);
    expect(await post(url, { headers: {}, body: Buffer.alloc(0) })).toEqual(coded(401, 'signature-missing'));
  });

  test('too large: 413, of the receiver', async () => {
    const { receive, ran } = watched(() => ({ limitBytes: Buffer.byteLength(text) }));
    const url = await start(serve, receive);
    expect(await post(url, signed(json))).toEqual(accepted);
    expect(await post(url, signed(json, deliveryOf(`${text} `)))).toEqual(coded(413, 'body-too-large'));
    expect(ran()).toEqual(['handler PAID', 'onError body-too-large']);
  });

  test.each([
    { name: '200 and nothing', answer: { status: 200, headers: {}, body: '' } },
    { name: '204', answer: { status: 204, headers: {}, body: '' } },
    {
      name: 'a type that no framework would give',
      answer: { status: 202, headers: { 'content-type': 'text/x-ok' }, body: '{}' },
    },
  ])('the acknowledgement as it is documented: $name', async ({ answer }) => {
    const { events } = provider.channels;
    const acknowledgements = { ...events.acknowledgements, accepted: answer };
    const of = { ...provider, channels: { events: { ...events, acknowledgements } } };
    const url = await start(serve, watched(undefined, of as unknown as typeof provider).receive);
    const { status, headers, body } = answer;
    expect(await post(url, signed(json))).toEqual({ status, type: headers['content-type'] ?? null, body });
  });

  test('the URL that the receiver sees is the one that was called', async () => {
    const urls: string[] = [];
    const url = await start(
      serve,
      watched(() => ({ onRefused: (_, request) => urls.push(request.url) })).receive,
    );
    await post(`${url}?b=2&a=%201`, { headers: {}, body: Buffer.from(text) });
    expect(urls).toEqual([`${new URL(url).pathname}?b=2&a=%201`]);
  });
}

/** Where the provider signs the path, it is that of `publicUrl`, whatever the host makes of it on the way. */
function testMounted(serve: Serve): void {
  const [called, other] = ['/shop/webhooks/bellpay', '/bellpay'];
  test.each([
    { name: 'that of publicUrl: accepted', publicPath: called, signedPath: called, want: accepted },
    { name: 'that which is left to the host: refused', publicPath: called, signedPath: other, want: refused },
    { name: 'a wrong publicUrl: refused', publicPath: other, signedPath: called, want: refused },
  ])('the path is signed, $name', async ({ publicPath, signedPath, want }) => {
    const receiver = signing(['{path}', '{body}'], `https://pay.example.com${publicPath}`);
    expect(await post(await start(serve, receiver), signedText(`${signedPath}\n${text}`))).toEqual(want);
  });

  test.each([
    { name: 'the query that was called: accepted', query: '?b=2&a=%201', want: accepted },
    { name: 'another query: refused', query: '?b=2&a=%202', want: refused },
  ])('the URL is signed, $name', async ({ query, want }) => {
    const receiver = signing(['{url}', '{body}'], `https://pay.example.com${called}`);
    const given = signedText(`https://pay.example.com${called}?b=2&a=%201\n${text}`);
    expect(await post((await start(serve, receiver)) + query, given)).toEqual(want);
  });
}

/** A receiver of Bellpay, if it signed these lines. */
function signing(message: readonly string[], publicUrl: string): Receiver {
  const signatures = { hmac: { ...signsPath.signatures.hmac, message } };
  const of = { ...signsPath, signatures } as unknown as typeof provider;
  return watched(() => ({ publicUrl }), of).receive;
}

function signedText(lines: string) {
  const signature = createHmac('sha256', key).update(lines).digest('hex');
  return { headers: { ...json, 'x-signature': signature }, body: Buffer.from(text) };
}

/** Bellpay, if it signed the path too. */
export const signsPath = {
  ...provider,
  signatures: { hmac: { ...provider.signatures.hmac, message: ['{path}', '{body}'], join: '\n' } },
  channels: { events: { ...provider.channels.events, signsUrl: true } },
} as const;

function signed(headers: WebhookRequest['headers'], { headers: own, body } = deliveryOf(text)) {
  return { headers: { ...headers, ...own }, body };
}

/** The same host, called at another path. */
export function at(path: string, { url, close }: Running): Running {
  return { url: new URL(path, url).href, close };
}
