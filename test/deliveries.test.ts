import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  createReceiver,
  type KeyEntry,
  type Provider,
  type ReceiverOptions,
  type WebhookError,
} from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';

/** A recorded or composed delivery, and what must happen to it. */
interface Recorded {
  readonly description: string;
  readonly channel: string;
  readonly keys?: KeyEntry[];
  /** What a check of the integrator's own says, where nobody documents the signature. */
  readonly verifier?: 'accept' | 'refuse';
  readonly publicUrl?: string;
  readonly readings?: Record<string, string>;
  readonly request: {
    method: string;
    url: string;
    headers: Record<string, string>;
    body?: string;
    bodyBase64?: string;
  };
  readonly expect: {
    readonly status: number;
    readonly body?: string;
    readonly code?: string;
    readonly message?: string;
    readonly idempotencyKey?: string;
    /** True where no handler is for it. */
    readonly otherwise?: true;
  };
}

type Received = { message: string | undefined; idempotencyKey: string | undefined; otherwise?: true };

const providers = await Promise.all([
  ...(await readdir('generated')).map((name) => load(name, `specs/${name}`, `../generated/${name}`)),
  load('acme', 'test/acme', './acme/package'),
]);

describe.each(providers)('$name', ({ provider, deliveries }) => {
  test.each(deliveries)('$file', async ({ recorded }) => {
    const { body, code, otherwise, status, ...wanted } = recorded.expect;
    const outcome = await deliver(provider, recorded);

    expect(outcome.codes).toEqual(code === undefined ? [] : [code]);
    expect(outcome.status).toBe(status);
    // A refusal without a documented body says its code; what is accepted is answered byte for byte.
    if (body !== undefined && (status === 200 || body !== '')) expect(outcome.body).toBe(body);
    expect(outcome.received).toEqual(
      code === undefined ? [{ ...wanted, ...(otherwise && { otherwise }) }] : [],
    );
  });

  test('every message has an accepted delivery, and the usual attempts are refused', () => {
    const messages = Object.entries(provider.channels).flatMap(([name, channel]) =>
      Object.keys(channel.messages).map((message) => `${name}: ${message}`),
    );
    const accepted = new Set(
      deliveries.map(({ recorded: { channel, expect: wanted } }) => `${channel}: ${wanted.message}`),
    );
    const codes = new Set(deliveries.map(({ recorded }) => recorded.expect.code));

    expect(messages.filter((message) => !accepted.has(message))).toEqual([]);
    expect(codes).toContain('signature-wrong');
    expect(codes).toContain('payload-invalid');
  });
});

async function load(name: string, specs: string, packageFolder: string) {
  const { provider } = (await import(`${packageFolder}/src/provider.ts`)) as { provider: Provider };
  const files = (await readdir(join(specs, 'deliveries'))).sort();
  const deliveries = await Promise.all(
    files.map(async (file) => ({
      file,
      recorded: JSON.parse(await readFile(join(specs, 'deliveries', file), 'utf8')) as Recorded,
    })),
  );
  return { name, provider, deliveries };
}

/** Gives one delivery to a receiver that has a handler for each message of its channel. */
async function deliver(provider: Provider, recorded: Recorded) {
  const { channel, keys, verifier, publicUrl, readings, request } = recorded;
  const received: Received[] = [];
  const codes: string[] = [];
  const note = (error: WebhookError): void => void codes.push(error.code);
  // What a handler returns counts for a question alone: it then is the documented answer.
  const handler = ({ message, idempotencyKey }: Received): unknown => {
    received.push({ message, idempotencyKey });
    return recorded.expect.body?.startsWith('{') ? JSON.parse(recorded.expect.body) : undefined;
  };
  const receive = createReceiver(provider, {
    channel,
    ...(keys === undefined ? {} : { keys }),
    ...(verifier === undefined ? {} : { verifier: () => verifier === 'accept' }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
    ...(readings === undefined ? {} : { readings }),
    idempotency: 'none',
    handlers: Object.fromEntries(
      Object.keys(provider.channels[channel]!.messages).map((name) => [name, handler]),
    ),
    otherwise: ({ message, idempotencyKey }: Received) =>
      void received.push({ message, idempotencyKey, otherwise: true }),
    onRefused: note,
    onError: note,
  } as unknown as ReceiverOptions<Provider, Record<string, unknown>>);
  const { body = '', bodyBase64, ...rest } = request;
  const bytes = bodyBase64 === undefined ? Buffer.from(body) : Buffer.from(bodyBase64, 'base64');
  const { status, body: answer } = await receive({ ...rest, body: bytes });
  return { status, body: answer, received, codes };
}
