/** A receiver as a function of the Fetch standard: a Request in, the acknowledgement out byte for byte. */
import type { UnderlyingSource } from 'node:stream/web';
import type { WebhookRequest } from '@hookwright/runtime';
import { toFetch } from '@hookwright/runtime/fetch';
import { describe, expect, test } from 'vitest';
import { deliveryOf, provider, withHeaders } from './provider.ts';
import { watched } from './watched.ts';

const url = 'https://pay.example.com/bellpay?x=1';
const paid = deliveryOf({ id: 'e1', type: 'PAID', amount: 5 });

function requestOf({ method, headers, body }: WebhookRequest): Request {
  return new Request(url, { method, headers: headers as Record<string, string>, body: Buffer.from(body) });
}

/** A request whose body is made as it is read. */
function streamed(source: UnderlyingSource<Uint8Array>): Request {
  const body = new ReadableStream(source, { highWaterMark: 0 });
  return new Request(url, {
    method: 'POST',
    headers: paid.headers as Record<string, string>,
    body,
    duplex: 'half',
  });
}

const read = async (response: Response) => ({
  status: response.status,
  headers: [...response.headers],
  body: await response.text(),
});
const accepted = { status: 200, headers: [['content-type', 'application/json']], body: '{"ok":"好"}\n' };
const coded = (status: number, code: string) => ({
  status,
  headers: [['content-type', 'text/plain']],
  body: code,
});
const later = (code: string) => ({
  status: 503,
  headers: [
    ['content-type', 'text/plain'],
    ['retry-after', '60'],
  ],
  body: code,
});

describe('what comes in and goes out', () => {
  test.each([
    { name: 'accepted', given: requestOf(paid), want: accepted },
    { name: 'unsigned', given: requestOf(withHeaders(paid, {})), want: coded(401, 'signature-missing') },
    { name: 'invalid', given: requestOf(deliveryOf('{')), want: later('payload-malformed') },
    {
      name: 'not UTF-8',
      given: requestOf(deliveryOf(Buffer.from([0xff]))),
      want: later('payload-malformed'),
    },
    { name: 'empty', given: requestOf(deliveryOf('')), want: later('payload-malformed') },
    {
      name: 'no body at all',
      given: new Request(url, { method: 'POST' }),
      want: coded(401, 'signature-missing'),
    },
  ])('$name', async ({ given, want }) => {
    expect(await read(await toFetch(watched().receive)(given))).toEqual(want);
  });

  test('a body in pieces', async () => {
    const pieces = Array.from(paid.body, (byte) => Uint8Array.of(byte));
    const given = streamed({
      pull: (controller) => {
        const piece = pieces.shift();
        if (piece) controller.enqueue(piece);
        else controller.close();
      },
    });
    expect(await read(await toFetch(watched().receive)(given))).toEqual(accepted);
  });

  test('path, query, method and headers reach the receiver', async () => {
    const seen: WebhookRequest[] = [];
    const { receive } = watched(() => ({ onRefused: (_, request) => seen.push(request) }));
    await toFetch(receive)(new Request(url, { method: 'PUT', headers: { 'X-Extra': 'yes' }, body: 'x' }));
    expect(seen.map((request) => ({ ...request, headers: { ...request.headers } }))).toEqual([
      {
        method: 'PUT',
        url: '/bellpay?x=1',
        headers: { 'x-extra': 'yes', 'content-type': 'text/plain;charset=UTF-8' },
        body: Buffer.from('x'),
      },
    ]);
  });
});

describe('an acknowledgement without a body or a type stays so', () => {
  const { events } = provider.channels;
  test.each([
    { name: '200 and nothing', answer: { status: 200, headers: {}, body: '' } },
    { name: '200 and a text without a type', answer: { status: 200, headers: {}, body: 'OK' } },
    { name: '204', answer: { status: 204, headers: {}, body: '' } },
  ])('$name', async ({ answer }) => {
    const acknowledgements = { ...events.acknowledgements, accepted: answer };
    const of = { ...provider, channels: { events: { ...events, acknowledgements } } };
    const { receive } = watched(undefined, of as unknown as typeof provider);
    const response = await read(await toFetch(receive)(requestOf(paid)));
    expect(response).toEqual({ ...answer, headers: [] });
  });
});

describe('a body that is not to be had', () => {
  test('read before: 500, and the error names the fix', async () => {
    const messages: string[] = [];
    const { receive } = watched(() => ({ onError: (error) => messages.push(error.message) }));
    const given = requestOf(paid);
    await given.json();
    expect(await read(await toFetch(receive)(given))).toEqual(coded(500, 'body-consumed'));
    expect(messages).toEqual([
      '[body-consumed] Expected the raw bytes of the body but they were read before: hand over the request unread (in Hono `c.req.raw`), and read a clone() of it elsewhere',
    ]);
  });

  test('being read by another: 500', async () => {
    const given = requestOf(paid);
    given.body?.getReader();
    expect(await read(await toFetch(watched().receive)(given))).toEqual(coded(500, 'body-consumed'));
  });

  test('a clone leaves the request whole', async () => {
    const given = requestOf(paid);
    await given.clone().json();
    expect(await read(await toFetch(watched().receive)(given))).toEqual(accepted);
  });

  test('too large: 413, and no more of it is read', async () => {
    const seen = { pulled: 0, cancelled: false };
    const given = streamed({
      pull: (controller) => {
        seen.pulled += 1;
        controller.enqueue(new Uint8Array(400));
      },
      cancel: () => void (seen.cancelled = true),
    });
    const { receive, ran } = watched(() => ({ limitBytes: 1000 }));
    expect(await read(await toFetch(receive)(given))).toEqual(coded(413, 'body-too-large'));
    expect({ ...seen, ran: ran() }).toEqual({ pulled: 3, cancelled: true, ran: ['onError body-too-large'] });
  });

  test('too slow: 408, even where the source cannot be cancelled', async () => {
    const given = streamed({
      pull: () => new Promise(() => undefined),
      cancel: () => new Promise(() => undefined),
    });
    const { receive, ran } = watched();
    const answer = await toFetch(receive, { bodyTimeoutMs: 20 })(given);
    expect({ answer: await read(answer), ran: ran() }).toEqual({
      answer: coded(408, 'body-too-slow'),
      ran: ['onError body-too-slow'],
    });
  });

  test('exactly the limit is taken', async () => {
    const { receive } = watched(() => ({ limitBytes: paid.body.length }));
    expect(await read(await toFetch(receive)(requestOf(paid)))).toEqual(accepted);
  });

  test('cut off: the host is told, and nothing runs', async () => {
    const given = streamed({ pull: (controller) => controller.error(new Error('hung up')) });
    const { receive, ran } = watched();
    await expect(toFetch(receive)(given)).rejects.toThrow('hung up');
    expect(ran()).toEqual([]);
  });
});
