/**
 * DESIGN.md, section 6, for what can only go wrong over HTTP: a body that is too large, too slow, or gone. And the three
 * acknowledgements as they are written, byte for byte. For every provider there is.
 */
import { request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { Acknowledgement, Receiver, WebhookError, WebhookRequest } from '@hookwright/runtime';
import { toFetch } from '@hookwright/runtime/fetch';
import { toNode } from '@hookwright/runtime/node';
import { describe, expect, test } from 'vitest';
import { type Served, serve } from './served.ts';
import { loadSubjects, type Subject } from './subjects.ts';
import { answerOf, createLog, receiverOf, rejects } from './watching.ts';

type Host = (receive: Receiver) => (request: IncomingMessage, response: ServerResponse) => unknown;

interface Case {
  readonly name: string;
  readonly host?: Host;
  readonly options?: (subject: Subject) => object;
  readonly send?: (served: Served, subject: Subject) => Promise<Answer>;
  readonly answer: string;
  readonly ran: readonly string[];
}

type Answer = Pick<Acknowledgement, 'status' | 'headers' | 'body'>;

/** Takes the bytes, as a body parser does, and leaves something else on the request. */
const after =
  (left: (bytes: Buffer) => object): Host =>
  (receive) =>
  async (request, response) => {
    Object.assign(request, left(await buffer(request)));
    toNode(receive)(request, response);
  };

const cases: Case[] = [
  { name: 'accepted', answer: 'accepted', ran: ['handler'] },
  {
    name: 'refused',
    send: (served, subject) => exchange(served, subject.delivery(subject.payload, { key: 1 })),
    answer: 'refused signature-wrong',
    ran: ['onRefused signature-wrong'],
  },
  {
    name: 'later',
    options: ({ message }) => ({ handlers: { [message]: rejects } }),
    answer: 'later handler-failed',
    ran: ['onError handler-failed'],
  },
  {
    name: 'body over the limit',
    options: (subject) => ({ limitBytes: subject.delivery().body.byteLength - 1 }),
    answer: '413 body-too-large',
    ran: ['onError body-too-large'],
  },
  {
    name: 'body too slow',
    host: (receive) => toNode(receive, { bodyTimeoutMs: 50 }),
    send: trickle,
    answer: '408 body-too-slow',
    ran: ['onError body-too-slow'],
  },
  {
    name: 'body already parsed',
    host: after((bytes) => ({ body: { parsed: bytes.length } })),
    answer: '500 body-consumed',
    ran: ['onError body-consumed'],
  },
  {
    name: 'body already parsed, and its bytes kept in rawBody',
    host: after((bytes) => ({ body: { parsed: bytes.length }, rawBody: bytes })),
    answer: 'accepted',
    ran: ['handler'],
  },
  {
    name: 'body already read into a Buffer',
    host: after((body) => ({ body })),
    answer: 'accepted',
    ran: ['handler'],
  },
];

const subjects = await loadSubjects();

describe.each(subjects)('$name', (subject) => {
  test.each(cases)('$name', async ({ host = toNode, options, send, answer, ran }) => {
    const { note, ran: noted } = createLog();
    const served = await serve(host(receiverOf(subject, note, options?.(subject))));
    try {
      const sending = send?.(served, subject) ?? exchange(served, subject.delivery());
      const wanted = answerOf(subject, answer);
      const { headers, ...got } = await sending;
      expect(got).toEqual({ status: wanted.status, body: wanted.body });
      expect(headers).toMatchObject(wanted.headers);
      // What the provider documents has no type unless one is documented.
      expect(headers['content-type']).toBe(wanted.headers['content-type']);
      expect(noted()).toEqual(ran);
    } finally {
      await served.close();
    }
  });

  test('a body that is too slow for toFetch', async () => {
    const { note, ran } = createLog();
    const { method, url, headers, body } = subject.delivery();
    const answer = await toFetch(receiverOf(subject, note), { bodyTimeoutMs: 50 })(
      new Request(new URL(url, subject.publicUrl), {
        method,
        headers: headers as Record<string, string>,
        // A first byte, and then nothing.
        body: new ReadableStream({ start: (controller) => controller.enqueue(body.subarray(0, 1)) }),
        duplex: 'half',
      }),
    );
    expect({ status: answer.status, body: await answer.text() }).toEqual({
      status: 408,
      body: 'body-too-slow',
    });
    expect(ran()).toEqual(['onError body-too-slow']);
  });

  test('what is said of a body that is gone names the fix', async () => {
    const errors: WebhookError[] = [];
    const receive = receiverOf(subject, () => () => undefined, {
      onError: (error: WebhookError) => errors.push(error),
    });
    const served = await serve(after(() => ({ body: {} }))(receive));
    await exchange(served, subject.delivery());
    await served.close();
    expect(errors.map(({ message }) => message)).toEqual([
      '[body-consumed] Expected the raw bytes of the body but a body parser has taken them: ' +
        'mount the receiver before it, or let it keep `rawBody`',
    ]);
  });
});

/** A delivery over HTTP as it is, with whatever method and headers it has. */
function exchange(
  { port }: Served,
  { method, url: path, headers, body }: WebhookRequest,
  isWhole = true,
): Promise<Answer> {
  const length = { 'content-length': body.byteLength };
  const options = {
    host: '127.0.0.1',
    port,
    method,
    path,
    headers: { ...(headers as Record<string, string>), ...length },
  };
  return new Promise((resolve, reject) => {
    const request = httpRequest(options, (response) => {
      buffer(response).then(
        (bytes) =>
          resolve({
            status: response.statusCode!,
            headers: response.headers as Record<string, string>,
            body: bytes.toString(),
          }),
        reject,
      );
    });
    request.on('error', reject);
    if (isWhole) request.end(body);
    else request.write(body.subarray(0, 1));
  });
}

/** The first byte of a delivery, and then nothing. */
function trickle(served: Served, subject: Subject): Promise<Answer> {
  return exchange(served, subject.delivery(), false);
}
