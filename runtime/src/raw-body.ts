import type { Readable } from 'node:stream';
import { expectWithin } from './within.ts';
import { WebhookError } from './errors.ts';

/** What every adapter holds a body to. */
export interface BodyLimits {
  readonly limitBytes: number;
  readonly timeoutMs: number;
}

/** The bytes of a body, what to answer without them, or undefined where the client is gone and nobody waits. */
export type BodyOutcome = Uint8Array | WebhookError | undefined;

/** The error of a body whose bytes somebody else has taken; `fix` says what to change at this host. */
export function consumed(fix: string): WebhookError {
  return new WebhookError('body-consumed', `Expected the raw bytes of the body but ${fix}`);
}

/** The error of a body that was given up at the limit, however long it is. */
export function tooLarge({ limitBytes }: Pick<BodyLimits, 'limitBytes'>): WebhookError {
  const text = `Expected a body of at most ${limitBytes} bytes but it is larger`;
  return new WebhookError('body-too-large', text);
}

/** The error of a body that was given up unfinished. */
export function tooSlow({ timeoutMs }: BodyLimits): WebhookError {
  const text = `Expected the body within ${timeoutMs} ms but it is not complete`;
  return new WebhookError('body-too-slow', text);
}

/** The first of some values that holds raw bytes; a text counts as its UTF-8, what a parser made of them does not. */
export function keptBytes(...places: readonly unknown[]): Uint8Array | undefined {
  for (const kept of places) {
    if (kept instanceof Uint8Array) return kept;
    if (typeof kept === 'string') return Buffer.from(kept, 'utf8');
  }
  return undefined;
}

/**
 * Reads at most `limitBytes`: what is larger is refused before it is hashed or held in memory. Calls `done` once,
 * not with a promise: this is the way of every delivery.
 */
export function readBody(
  stream: Readable,
  limits: BodyLimits,
  fix: string,
  done: (outcome: BodyOutcome) => void,
): void {
  // Whoever took all the bytes has destroyed the stream too; a client that hung up did so before its end.
  if (stream.destroyed && !stream.readableEnded) return done(undefined);
  // A parser may set `body` without having read anything: what counts is whether the stream still has its bytes.
  if (stream.readableDidRead || stream.readableEnded) return done(consumed(fix));
  const chunks: Buffer[] = [];
  let size = 0;
  let open = true;

  const arrived = expectWithin(limits.timeoutMs, () => stop(tooSlow(limits)));
  // All stay: an error that comes later must not end the process.
  stream.on('data', take).on('end', finish).on('error', hangUp).on('close', hangUp);

  function take(chunk: Buffer | string): void {
    if (!open) return;
    if (typeof chunk === 'string') return stop(consumed(fix));
    size += chunk.length;
    if (size > limits.limitBytes) return stop(tooLarge(limits));
    chunks.push(chunk);
  }

  function finish(): void {
    settle(Buffer.concat(chunks, size));
  }

  function hangUp(): void {
    settle(undefined);
  }

  function stop(error: WebhookError): void {
    stream.pause();
    settle(error);
  }

  function settle(outcome: BodyOutcome): void {
    if (!open) return;
    open = false;
    arrived();
    done(outcome);
  }
}
