/**
 * DESIGN.md, section 6, row by row, for every provider there is: what runs, and what the provider is told. Each row goes
 * through the package's own `createReceiver`, with deliveries that its own sender signs. What can only go wrong over HTTP,
 * or before the first delivery: runtime/outcomes-http.test.ts and runtime/outcomes-open.test.ts.
 */
import { type Acknowledgement, memoryIdempotency } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import {
  type Arrival,
  afterDeath,
  failsFirst,
  inTurn,
  underNewerSchema,
  whileHandling,
} from './runtime/arrivals.ts';
import { withOtherAttempt } from './runtime/changes.ts';
import {
  aged,
  changed,
  type Deliveries,
  meaningless,
  meaninglessUnsigned,
  one,
  otherContent,
  signedAs,
  twice,
  unknownMessage,
} from './runtime/outcome-deliveries.ts';
import { loadSubjects, type Subject } from './runtime/subjects.ts';
import { answerOf, createLog, driftLine, type Note, never, rejects } from './runtime/watching.ts';

interface Row {
  readonly name: string;
  /** Undefined where the provider has nothing that the row could be about. */
  readonly given: (subject: Subject) => Deliveries | undefined | Promise<Deliveries | undefined>;
  readonly options?: (note: Note, subject: Subject) => object;
  /** How they arrive, where that is not one after the other. */
  readonly deliver?: (arrival: Arrival) => Promise<Acknowledgement[]>;
  readonly answers: readonly string[];
  /** `onDrift` stands for itself with the drift that is given. */
  readonly ran: readonly string[];
}

const aDayMs = 24 * 60 * 60 * 1000;
const onInvalid = (note: Note) => ({ onInvalid: note('onInvalid') });
const onConflict = (note: Note) => ({ onConflict: note('onConflict') });
const hasPast = ({ scheme }: Subject): boolean => scheme?.timestamp?.pastMs !== undefined;
const hasFuture = ({ scheme }: Subject): boolean => scheme?.timestamp?.futureMs !== undefined;

const rows: Row[] = [
  { name: 'genuine', given: one, answers: ['accepted'], ran: ['handler'] },
  {
    name: 'body over the limit',
    given: one,
    options: (_, subject) => ({ limitBytes: subject.delivery().body.byteLength - 1 }),
    answers: ['413 body-too-large'],
    ran: ['onError body-too-large'],
  },
  {
    name: 'signature missing',
    given: signedAs(undefined),
    answers: ['refused signature-missing'],
    ran: ['onRefused signature-missing'],
  },
  {
    name: 'signature malformed',
    given: (subject) => (subject.scheme?.encoding === 'utf8' ? undefined : signedAs('!')(subject)),
    answers: ['refused signature-malformed'],
    ran: ['onRefused signature-malformed'],
  },
  {
    name: 'signature of another key',
    given: (subject) => [subject.delivery(subject.payload, { key: 1 })],
    answers: ['refused signature-wrong'],
    ran: ['onRefused signature-wrong'],
  },
  {
    name: 'no key is known for it',
    given: (subject) => subject.scheme && one(subject),
    options: () => ({ keys: () => [] }),
    answers: ['refused key-unknown'],
    ran: ['onRefused key-unknown'],
  },
  {
    name: 'names a key that is not known',
    given: (subject) =>
      subject.scheme?.keyId && [subject.delivery(subject.payload, { keyId: 'another-key' })],
    answers: ['refused key-unknown'],
    ran: ['onRefused key-unknown'],
  },
  {
    name: 'older than its window',
    given: (subject) => (hasPast(subject) ? aged(subject, -aDayMs) : undefined),
    answers: ['refused timestamp-expired'],
    ran: ['onRefused timestamp-expired'],
  },
  {
    name: 'ahead of its window',
    given: (subject) => (hasFuture(subject) ? aged(subject, aDayMs) : undefined),
    answers: ['refused timestamp-ahead'],
    ran: ['onRefused timestamp-ahead'],
  },
  {
    name: 'of any age, where no window is documented',
    given: (subject) => (hasPast(subject) ? undefined : aged(subject, -aDayMs)),
    answers: ['accepted'],
    ran: ['handler'],
  },
  { name: 'duplicate of a completed one', given: twice, answers: ['accepted', 'accepted'], ran: ['handler'] },
  {
    name: 'duplicate in another attempt: what is volatile does not count',
    given: (subject) => [subject.delivery(), subject.delivery(withOtherAttempt(subject))],
    answers: ['accepted', 'accepted'],
    ran: ['handler'],
  },
  {
    name: 'duplicate that a newer schema calls invalid',
    given: twice,
    deliver: underNewerSchema,
    answers: ['accepted', 'accepted'],
    ran: ['handler'],
  },
  {
    name: 'the same key with other content',
    given: otherContent,
    answers: ['accepted', 'later delivery-conflict'],
    ran: ['handler', 'onError delivery-conflict'],
  },
  {
    name: 'the same key with other content, and onConflict',
    given: otherContent,
    options: onConflict,
    answers: ['accepted', 'accepted'],
    ran: ['handler', 'onConflict delivery-conflict'],
  },
  {
    name: 'duplicate of one in progress, which ends soon',
    given: twice,
    deliver: whileHandling,
    options: () => ({ waitMs: 10_000 }),
    answers: ['accepted', 'accepted'],
    ran: ['handler'],
  },
  {
    name: 'duplicate of one in progress, which does not end soon',
    given: twice,
    deliver: whileHandling,
    options: () => ({ waitMs: 0 }),
    answers: ['accepted', 'later delivery-in-progress'],
    ran: ['handler', 'onError delivery-in-progress'],
  },
  {
    name: 'message unknown to the specification',
    given: unknownMessage,
    answers: ['accepted'],
    ran: ['otherwise'],
  },
  {
    name: 'message unknown, and `otherwise` fails',
    given: unknownMessage,
    options: () => ({ otherwise: rejects }),
    answers: ['later handler-failed'],
    ran: ['onError handler-failed'],
  },
  {
    name: 'message without a handler',
    given: one,
    options: () => ({ handlers: {} }),
    answers: ['accepted'],
    ran: ['otherwise'],
  },
  ...(['unknown-field', 'unknown-value', 'undocumented-null'] as const).map((kind) => ({
    name: `drift: ${kind}`,
    given: (subject: Subject) => changed(subject, kind),
    answers: ['accepted'],
    ran: ['handler', 'onDrift'],
  })),
  {
    name: 'violates the schema',
    given: (subject) => changed(subject, 'violation'),
    answers: ['later payload-invalid'],
    ran: ['onError payload-invalid'],
  },
  {
    name: 'violates the schema, and onInvalid',
    given: (subject) => changed(subject, 'violation'),
    options: onInvalid,
    answers: ['accepted'],
    ran: ['onInvalid payload-invalid'],
  },
  {
    name: 'violates the schema, and onInvalid fails',
    given: (subject) => changed(subject, 'violation'),
    options: () => ({ onInvalid: rejects }),
    answers: ['later handler-failed'],
    ran: ['onError handler-failed'],
  },
  {
    name: 'does not parse',
    given: meaningless,
    answers: ['later payload-malformed'],
    ran: ['onError payload-malformed'],
  },
  {
    name: 'does not parse, and onInvalid',
    given: meaningless,
    options: onInvalid,
    answers: ['accepted'],
    ran: ['onInvalid payload-malformed'],
  },
  {
    name: 'does not parse, and its signature should be in there',
    given: meaninglessUnsigned,
    answers: ['refused signature-malformed'],
    ran: ['onRefused signature-malformed'],
  },
  {
    name: 'a handler throws; then the retry runs',
    given: twice,
    options: (note, subject) => failsFirst(note, subject, rejects),
    answers: ['later handler-failed', 'accepted'],
    ran: ['handler', 'handler', 'onError handler-failed'],
  },
  {
    name: 'the deadline passes; then the retry runs',
    given: twice,
    options: (note, subject) => ({ ...failsFirst(note, subject, never), deadlineMs: 30 }),
    answers: ['later handler-timeout', 'accepted'],
    ran: ['handler', 'handler', 'onError handler-timeout'],
  },
  {
    name: 'the store is down',
    given: one,
    options: () => ({ idempotency: { ...memoryIdempotency(), claim: rejects } }),
    answers: ['later store-failed'],
    ran: ['onError store-failed'],
  },
  {
    name: 'the store is down when the handler is done',
    given: one,
    options: () => ({ idempotency: { ...memoryIdempotency(), complete: rejects } }),
    answers: ['later store-failed'],
    ran: ['handler', 'onError store-failed'],
  },
  {
    name: 'the process dies: the lease expires, and the retry runs',
    given: (subject) => [...twice(subject), subject.delivery()],
    deliver: afterDeath,
    answers: ['later store-failed', 'later delivery-in-progress', 'accepted'],
    ran: ['handler', 'onError delivery-in-progress', 'onError store-failed'],
  },
];

const subjects = await loadSubjects();

describe.each(subjects)('$name', (subject) => {
  test.for(rows)('$name', async ({ given, options, deliver = inTurn, answers, ran }, { skip }) => {
    const deliveries = await given(subject);
    if (!deliveries) return skip('This provider has none.');
    const { note, ran: noted } = createLog();
    const got = await deliver({ subject, deliveries, note, options: options?.(note, subject) ?? {} });

    expect(got).toEqual(answers.map((text) => answerOf(subject, text)));
    const drift = driftLine(deliveries.drift ?? []);
    expect(noted()).toEqual(ran.map((line) => (line === 'onDrift' ? drift : line)).sort());
  });
});

test.each(rows)('some provider has: $name', async ({ given }) => {
  const found = await Promise.all(subjects.map(async (subject) => given(subject)));
  expect(found.filter((deliveries) => deliveries !== undefined)).not.toEqual([]);
});
