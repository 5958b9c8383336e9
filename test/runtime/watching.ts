/** Receivers of any package that write down what ran, and the answers that its provider documents. */
import {
  type Acknowledgement,
  type Drift,
  memoryIdempotency,
  type Receiver,
  type WebhookError,
} from '@hookwright/runtime';
import type { Subject } from './subjects.ts';

/** Makes a function that writes its name down, with the code of the error that it is called with. */
export type Note = (name: string) => (what?: unknown) => void;

export interface Log {
  readonly note: Note;
  /** What ran, one line each. Sorted: in which order hooks run is nobody's promise. */
  readonly ran: () => string[];
}

export function createLog(): Log {
  const lines: string[] = [];
  return {
    note: (name) => (what) => {
      const { code } = (what ?? {}) as Partial<WebhookError>;
      lines.push(code === undefined ? name : `${name} ${code}`);
    },
    ran: () => lines.toSorted(),
  };
}

/** A line of a log: what was drifting, in which fields. */
export const driftLine = (drift: readonly Drift[]): string => `onDrift ${JSON.stringify(drift)}`;

/**
 * A receiver with a handler for the subject's message alone. What watches is there; `onInvalid` and `onConflict`,
 * which decide, are not.
 */
export function receiverOf(subject: Subject, note: Note, options: object = {}): Receiver {
  return subject.createReceiver({
    ...subject.authentication,
    idempotency: memoryIdempotency(),
    handlers: { [subject.message]: () => note('handler')() },
    otherwise: () => note('otherwise')(),
    onRefused: note('onRefused'),
    onDrift: (drift: readonly Drift[]) => note(driftLine(drift))(),
    onError: note('onError'),
    deadlineMs: 1000,
    waitMs: 300,
    ...options,
  });
}

/** `accepted`, `refused CODE`, `later CODE` or `STATUS CODE` as the provider is told it: where it documents no body, the code alone. */
export function answerOf({ channel }: Subject, text: string): Acknowledgement {
  const [name = '', code = ''] = text.split(' ');
  const { accepted, refused, later } = channel.acknowledgements;
  if (name === 'accepted') return accepted;
  const documented =
    name === 'refused' ? refused : name === 'later' ? later : { status: Number(name), headers: {}, body: '' };
  if (documented.body !== '') return documented;
  return { ...documented, headers: { 'content-type': 'text/plain', ...documented.headers }, body: code };
}

export const never = (): Promise<never> => new Promise(() => undefined);

export const rejects = async (): Promise<never> => Promise.reject(new Error('on purpose'));
