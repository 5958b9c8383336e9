import type { WebhookError } from './errors.ts';
import type { DeliveryReport } from './options.ts';
import type { Acknowledgement } from './provider.ts';
import type { WebhookRequest } from './request.ts';
import type { KnownMessage, Mount } from './settings.ts';
import type { Turn } from './order.ts';
import type { Verified } from './scheme-check.ts';

/** What is known of a delivery on its way through a receiver. It is filled in step by step, and only by the receiver. */
export interface Passage {
  readonly request: WebhookRequest;
  /** The clock of `performance`, where somebody asks. */
  readonly now: () => number;
  /** When it came, when it was genuine, and when what the user wrote began. */
  readonly startedAt: number;
  verifiedAt: number | undefined;
  handledFrom: number | undefined;
  mount: Mount | undefined;
  verified: Verified;
  payload: unknown;
  exactly: () => unknown;
  /** What it calls itself, known to the specification or not. */
  message: string | undefined;
  known: KnownMessage | undefined;
  key: string | undefined;
  /** What ran: nothing does for a delivery that has been handled before. */
  reason: 'handled' | 'answered' | 'other' | 'duplicate' | 'invalid' | 'conflict' | 'stale' | 'stored';
  /** Its time with its entity, where an order is kept. */
  turn: Turn | undefined;
  /** True for the pointer of what an inbox has dropped on arrival. */
  dropped: ((pointer: string) => boolean) | undefined;
  /** What a handler made of a question. */
  answer: Acknowledgement | undefined;
  error: WebhookError | undefined;
}

const nobody: Verified = {};
const nothing = (): unknown => undefined;

/** A delivery that just came. */
export function startPassage(request: WebhookRequest | undefined, now: () => number): Passage {
  return {
    request: request ?? { method: '', url: '', headers: {}, body: new Uint8Array() },
    now,
    startedAt: now(),
    verifiedAt: undefined,
    handledFrom: undefined,
    mount: undefined,
    verified: nobody,
    payload: undefined,
    exactly: nothing,
    message: undefined,
    known: undefined,
    key: undefined,
    reason: 'duplicate',
    turn: undefined,
    dropped: undefined,
    answer: undefined,
    error: undefined,
  };
}

/** Makes the function that reports what became of a delivery; undefined where nobody listens. */
export function createReporter(
  onDelivery: ((report: DeliveryReport) => unknown) | undefined,
): ((passage: Passage, answer: Acknowledgement) => void) | undefined {
  if (!onDelivery) return undefined;
  return (passage, { status }) => {
    const report = reportOf(passage, status, performance.now());
    Promise.resolve(report)
      .then(onDelivery)
      .catch(() => undefined);
  };
}

function reportOf(passage: Passage, status: number, endedAt: number): DeliveryReport {
  const { error, known, mount, verified, startedAt, verifiedAt = endedAt, handledFrom = endedAt } = passage;
  return {
    reason: error?.code ?? passage.reason,
    answer: error === undefined ? 'accepted' : typeof error.answer === 'number' ? 'error' : error.answer,
    status,
    channel: known?.channelName ?? mount?.channelName,
    message: known?.name,
    idempotencyKey: passage.key,
    keyId: verified.keyId,
    scheme: verified.scheme,
    skewMs: verified.skewMs,
    durationsMs: {
      verify: verifiedAt - startedAt,
      handle: endedAt - handledFrom,
      total: endedAt - startedAt,
    },
  };
}
