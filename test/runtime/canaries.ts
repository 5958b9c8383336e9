/**
 * Words that must never come out, planted in all that goes in: keys, headers, the query, every field of the payload, the
 * names in its maps, and the errors of whatever is called. And the ways in which a delivery can end, for any provider.
 */
import { memoryIdempotency, WebhookError, type WebhookRequest } from '@hookwright/runtime';
import { createSender as createSenderOf, type SenderOptions } from '@hookwright/runtime/testing';
import { validate } from '@hookwright/runtime/validation';
import {
  asReceived,
  leaves,
  withMember,
  withOtherAttempt,
  withOtherContent,
  withOtherId,
} from './changes.ts';
import {
  aged,
  meaningless,
  one,
  otherContent,
  signedAs,
  twice,
  unknownMessage,
} from './outcome-deliveries.ts';
import { provider } from './provider.ts';
import { type Fields, loadSubjects, noDocument, type Subject, subjectsOf } from './subjects.ts';
import { createReceiver } from '@hookwright/runtime';

const word = 'CANARY';
const card = 4111111111111111;

/** An idempotency key is declared not to be sensitive: it may be reported, and is still in no error. */
export const idWord = 'p-ID-SPARROW';

/** What no text may hold: the words, and the keys of a subject however they are written. */
export function forbiddenFor({ keyPairs }: Subject): string[] {
  const keys = keyPairs.flatMap(({ sender }) => (typeof sender === 'string' ? [sender] : []));
  return [word, String(card), 'secret-canary', ...keys];
}

/** Every provider, and Bellpay, with the words in their payloads. */
export async function plantedSubjects(): Promise<Subject[]> {
  const bellpay = {
    provider,
    samples: { PAID: { id: 'e1', type: 'PAID', amount: 5, attempt: 1, card: '4111' } },
    createReceiver: (options: object) =>
      createReceiver(provider, options as Parameters<typeof createReceiver<typeof provider, unknown>>[1]),
    createSender: (options: SenderOptions) =>
      createSenderOf<Record<string, Fields>>(provider, bellpay.samples, options),
    document: noDocument,
  };
  const subjects = [...(await loadSubjects()), ...subjectsOf(bellpay)];
  return Promise.all(subjects.map(planted));
}

/** The subject with every field that takes a word holding one, and words in whatever else it sends. */
async function planted(subject: Subject): Promise<Subject> {
  const validator = await subject.channel.messages[subject.message]!.validator();
  const isValid = (payload: Fields): boolean => {
    const received = asReceived(subject, payload);
    return received !== undefined && validate(validator, received).violations.length === 0;
  };
  const payload = leaves(subject).reduce<Fields>(
    (sofar, pointer) => {
      const changed = [`${word}${pointer}`, card].map((value) => withMember(sofar, pointer, value));
      return changed.find(isValid) ?? sofar;
    },
    withOtherId(subject, idWord),
  );
  const delivery: Subject['delivery'] = (given = payload, as = {}) => {
    const { url, headers, ...rest } = subject.delivery(given, as);
    const spied = { 'x-spy': word, cookie: `session=${word}`, authorization: `Bearer ${word}` };
    return subject.signed(
      { ...rest, url: `${url}?card=${card}&spy=${word}`, headers: { ...spied, ...headers } },
      as,
    );
  };
  return { ...subject, payload, delivery };
}

/** Values that are wrong almost everywhere, with words in them and in their names. */
const wrongs = [
  undefined,
  null,
  true,
  '',
  word,
  card,
  -0.5,
  9007199254740993n,
  [word],
  { [word]: word },
  { [word]: card },
  { [word]: null },
  { [`${word}/~`]: [{ [word]: word }] },
];

/** The payload with each of its fields wrong in every way that can be sent, those of the specification included. */
export function wrongPayloads(subject: Subject): Fields[] {
  const pointers = [...leaves(subject), ...subject.fields.map(({ pointer }) => pointer)].filter(
    (pointer) => pointer !== '',
  );
  return [...new Set(pointers)]
    .flatMap((pointer) => wrongs.map((wrong) => withMember(subject.payload, pointer, wrong)))
    .filter((payload) => asReceived(subject, payload) !== undefined);
}

export interface Scenario {
  readonly name: string;
  /** Deliveries, one after the other; undefined where the provider has nothing that it could be about. */
  readonly given: (subject: Subject) => readonly WebhookRequest[] | undefined;
  readonly options?: (subject: Subject) => object;
}

/** Errors that the caller's own functions throw: these, and no others, may be in `cause`. */
export const thrown = [new Error(`${word} was thrown`), `${word} is a text`, { card, [word]: word }];

const [error] = thrown;
// eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- users do
const rejecting = (what: unknown) => async () => Promise.reject(what);
const fails = rejecting(error);
const never = () => new Promise(() => undefined);
const handling = (handler: unknown) => (subject: Subject) => ({ handlers: { [subject.message]: handler } });
const storing = (broken: object) => () => ({ idempotency: { ...memoryIdempotency(), ...broken } });
const broken = (text: string) => (subject: Subject) => [{ ...subject.delivery(), body: Buffer.from(text) }];
const resigned = (text: string) => (subject: Subject) => {
  try {
    return [subject.signed({ ...subject.delivery(), body: Buffer.from(text) })];
  } catch {
    return undefined;
  }
};
const isOpen = ({ provider: { signatures }, channel }: Subject): boolean => {
  const signature = signatures[channel.signature]!;
  return 'verifier' in signature || signature.unknown !== undefined;
};
const verifiedBy = (verifier: unknown) => ({
  given: (subject: Subject) => (isOpen(subject) ? one(subject) : undefined),
  options: () => ({ keys: undefined, readings: undefined, verifier }),
});
const notJson = `{"${word}":"${word}",${word}`;

export const scenarios: Scenario[] = [
  { name: 'handled', given: one },
  { name: 'drift', given: (subject) => [subject.delivery({ ...subject.payload, hookwrightNew: word })] },
  { name: 'duplicate', given: twice },
  {
    name: 'another attempt',
    given: (subject) => [subject.delivery(), subject.delivery(withOtherAttempt(subject))],
  },
  { name: 'conflict', given: otherContent },
  { name: 'conflict, and onConflict fails', given: otherContent, options: () => ({ onConflict: fails }) },
  { name: 'other content', given: (subject) => [subject.delivery(withOtherContent(subject))] },
  { name: 'unknown message', given: unknownMessage },
  {
    name: 'unknown message, and `otherwise` fails',
    given: unknownMessage,
    options: () => ({ otherwise: fails }),
  },
  ...thrown.map((what, index) => ({
    name: `handler fails (${index})`,
    given: one,
    options: handling(rejecting(what)),
  })),
  { name: 'several handlers fail', given: twice, options: handling({ a: fails, b: fails }) },
  { name: 'handler is late', given: one, options: handling(never) },
  { name: 'claim fails', given: one, options: storing({ claim: fails }) },
  { name: 'claim is late', given: one, options: storing({ claim: never }) },
  { name: 'complete fails', given: one, options: storing({ complete: fails }) },
  {
    name: 'handler and release fail',
    given: one,
    options: (subject) => ({ ...storing({ release: fails })(), ...handling(fails)(subject) }),
  },
  {
    name: 'in progress',
    given: one,
    options: storing({ claim: async () => ({ state: 'in-progress', digest: word }) }),
  },
  { name: 'too large', given: one, options: () => ({ limitBytes: 1 }) },
  { name: 'signature missing', given: signedAs(undefined) },
  { name: 'signature malformed', given: signedAs(word) },
  { name: 'signature of another key', given: (subject) => [subject.delivery(subject.payload, { key: 1 })] },
  {
    name: 'key of another name',
    given: (subject) => subject.scheme && [subject.delivery(subject.payload, { keyId: word })],
  },
  { name: 'no key', given: one, options: () => ({ keys: () => [] }) },
  { name: 'key function fails', given: one, options: () => ({ keys: fails }) },
  { name: 'key function is late', given: one, options: () => ({ keys: never }) },
  { name: 'key that is none', given: one, options: () => ({ keys: () => [{ id: 'a', key: 17 }, word] }) },
  { name: 'old', given: (subject) => aged(subject, -1e12) },
  { name: 'ahead', given: (subject) => aged(subject, 1e12) },
  { name: 'not readable, signed', given: meaningless },
  { name: 'not JSON, signed', given: resigned(notJson) },
  { name: 'not JSON, not signed', given: broken(notJson) },
  { name: 'a text', given: resigned(`"${word}"`) },
  { name: 'nested too deep', given: resigned(`${'['.repeat(9000)}"${word}"${']'.repeat(9000)}`) },
  { name: 'a key of the message that is missing', given: resigned(`{"${word}":"${word}"}`) },
  { name: 'verifier fails', ...verifiedBy(fails) },
  { name: 'verifier says no', ...verifiedBy(() => false) },
  { name: 'verifier says a word', ...verifiedBy(() => word) },
  { name: 'verifier is late', ...verifiedBy(never) },
  {
    name: 'verifier refuses',
    ...verifiedBy(rejecting(new WebhookError('key-unknown', 'Expected a key but there is none'))),
  },
];
