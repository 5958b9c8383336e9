import {
  createReceiver,
  memoryIdempotency,
  type Receiver,
  type ReceiverOptions,
  type WebhookError,
} from '@hookwright/runtime';
import { key, type Payloads, provider } from './provider.ts';

export type Options = Partial<ReceiverOptions<typeof provider, Payloads>>;

/** Makes a function that writes its name down, and the error's code or the message it was called with. */
export type Note = (name: string) => (what: WebhookError | { message: string | undefined }) => void;

export interface Watched {
  readonly receive: Receiver;
  /** What ran, one line each. Sorted: in which order hooks run is nobody's promise. */
  readonly ran: () => string[];
}

/**
 * A receiver of Bellpay with a handler for PAID, and none for REFUNDED. What watches is there
 * (`onRefused`, `onDrift`, `onError`); `onInvalid` and `onConflict`, which decide, are not.
 */
export function watched(
  change: (note: Note) => Options = () => ({}),
  of: typeof provider = provider,
): Watched {
  const lines: string[] = [];
  const note: Note = (name) => (what) =>
    void lines.push(`${name} ${'code' in what ? what.code : what.message}`);
  const receive = createReceiver<typeof provider, Payloads>(of, {
    keys: [key],
    idempotency: memoryIdempotency(),
    handlers: { PAID: note('handler') },
    otherwise: note('otherwise'),
    onRefused: note('onRefused'),
    onDrift: (drift) => void lines.push(`onDrift ${JSON.stringify(drift)}`),
    onError: note('onError'),
    deadlineMs: 1000,
    waitMs: 300,
    ...change(note),
  });
  return { receive, ran: () => lines.toSorted() };
}

const { acknowledgements } = provider.channels.events;
export const accepted = acknowledgements.accepted;

/** Where the provider documents no body, the code stands alone. */
export const refused = (code: string) => ({
  status: 401,
  headers: { 'content-type': 'text/plain' },
  body: code,
});

export const later = (code: string) => ({
  status: 503,
  headers: { 'content-type': 'text/plain', 'retry-after': '60' },
  body: code,
});

export const fails = () => {
  throw new Error('on purpose');
};
