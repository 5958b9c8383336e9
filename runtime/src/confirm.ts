import { ApiError } from './api-error.ts';
import type { CallOptions } from './api-options.ts';
import { isUnsafe } from './json.ts';
import { parseExactly, withEmbedded } from './payload.ts';
import { valueAt } from './pointer.ts';
import { type Headers, headerOf } from './request.ts';
import { type Content, parseSource } from './template.ts';

/** What a handler is given, or as much of it as a question is made of. */
export interface Told<Payload = unknown> {
  readonly payload: Payload;
  readonly headers: Headers;
  /** The bytes of the delivery: an integer beyond 2^53 of which the payload has a number is taken from there. */
  readonly body?: Uint8Array | undefined;
}

/** How messages are confirmed, by their names, as data: what a generated `confirm.ts` holds. */
export interface Questions {
  readonly [message: string]: Question;
}

/** What an operation of the API is asked with. */
export interface Question {
  /** The name of the client's function. */
  readonly operation: string;
  readonly with: { readonly [place in Place]?: { readonly [name: string]: Asked } };
  /** How bodies of deliveries are written. The default is JSON. */
  readonly content?: Content;
  /** Pointers of texts of a delivery that hold JSON, which a value is taken from. */
  readonly embedded?: readonly string[];
}

type Place = 'path' | 'query' | 'headers' | 'body';

/** `from` a value of the delivery (`payload /id`), as it is there unless `as` says what it must be; the caller's own; or a constant. */
export type Asked =
  | { readonly from: string; readonly as?: 'text' | 'integer' }
  | { readonly own: string }
  | { readonly value: string | number | boolean };

type Own = Readonly<Record<string, unknown>>;
type Call = (call: object, options?: CallOptions) => Promise<unknown>;

/**
 * Makes a function for each message, that asks the API what is true now of what a delivery reports. It resolves and rejects as the
 * client's function does; where the delivery lacks a value, it rejects with an ApiError `request-invalid`, and nothing is sent.
 * @throws TypeError where something of the caller's own is missing that every message needs.
 */
export function createConfirm<Confirm>(questions: Questions, client: object, given: object = {}): Confirm {
  const own = given as Own;
  requireOwn(questions, own);
  const calls = client as Readonly<Record<string, Call>>;
  const ask =
    (message: string, question: Question) =>
    async (told: Told, options?: CallOptions): Promise<unknown> =>
      await calls[question.operation]!(callOf({ message, question, told, own }), options);
  return Object.fromEntries(
    Object.entries(questions).map(([message, question]) => [message, ask(message, question)]),
  ) as Confirm;
}

/** One question about one delivery. */
interface Asking {
  readonly message: string;
  readonly question: Question;
  readonly told: Told;
  readonly own: Own;
}

/** What every question needs is missed at once; the rest where a question is asked that needs it. */
function requireOwn(questions: Questions, own: Own): void {
  const [first = [], ...others] = Object.values(questions).map(ownNamesOf);
  for (const name of first.filter((each) => others.every((names) => names.includes(each)))) {
    if (isMissing(ownValue(name, own)))
      throw new TypeError(`\`${name}\` must be given: every question needs it`);
  }
}

const ownNamesOf = (question: Question): string[] =>
  Object.values(question.with).flatMap((values) =>
    Object.values(values).flatMap((asked) => ('own' in asked ? [asked.own] : [])),
  );

const ownValue = (name: string, own: Own): unknown => (Object.hasOwn(own, name) ? own[name] : undefined);

function callOf(asking: Asking): object {
  return Object.fromEntries(
    Object.entries(asking.question.with).map(([place, values]) => [
      place,
      Object.fromEntries(Object.entries(values).map(([name, asked]) => [name, valueFor(asked, asking)])),
    ]),
  );
}

function valueFor(asked: Asked, asking: Asking): unknown {
  if ('value' in asked) return asked.value;
  if ('own' in asked) {
    const value = ownValue(asked.own, asking.own);
    if (isMissing(value)) throw lacking(`your own \`${asked.own}\``, asking, 'is not given');
    return value;
  }
  const { from, as } = asked;
  const value = valueOf(from, asking);
  if (as === 'text') return String(value);
  if (as !== 'integer' || typeof value !== 'string') return value;
  if (!/^-?\d+$/.test(value)) throw lacking(from, asking, 'is no integer');
  return Number.isSafeInteger(Number(value)) ? Number(value) : BigInt(value);
}

/** @throws ApiError where the delivery has none that can be sent. */
function valueOf(from: string, asking: Asking): string | number | bigint | boolean {
  const { told } = asking;
  const source = parseSource(from);
  if (source.from === 'query') throw lacking(from, asking, 'is not told to handlers');
  const value =
    source.from === 'header' ? headerOf(told, source.name) : payloadValue(source.steps, from, asking);
  if (isMissing(value)) throw lacking(from, asking, 'is not there');
  if (isScalar(value)) return value;
  throw lacking(from, asking, 'is neither a text nor a number');
}

function payloadValue(steps: readonly string[], from: string, asking: Asking): unknown {
  const { told, question } = asking;
  const value = valueAt(told.payload, steps);
  if (!isUnsafe(value)) return value;
  if (told.body === undefined) throw lacking(from, asking, 'has been rounded, and its bytes are not given');
  try {
    const exact = parseExactly(told.body, question.content ?? 'json');
    return valueAt(withEmbedded(exact, question.embedded ?? [], true), steps);
  } catch {
    // Without `cause`: the parser's own message quotes the payload.
    throw lacking(from, asking, 'cannot be read exactly');
  }
}

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

const isScalar = (value: unknown): value is string | number | bigint | boolean =>
  ['string', 'number', 'bigint', 'boolean'].includes(typeof value);

/** Names the value, and nothing that it holds. */
function lacking(value: string, { message, question: { operation } }: Asking, what: string): ApiError {
  const text = `Expected ${value} to confirm "${message}" with but it ${what} (${operation})`;
  return new ApiError('request-invalid', text, { operation });
}
