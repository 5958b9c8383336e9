import type { Acknowledgement, AcknowledgementName } from '@hookwright/runtime';
import {
  type Context,
  follow,
  member,
  memberAt,
  objectAt,
  report,
  reportRest,
  textMember,
} from './context.ts';
import { contentOf } from './content.ts';
import { type Json, joinPointer, pointerSteps } from './json.ts';
import type { Channel } from './model.ts';

/** The status of an answer of which nobody says one. */
export const assumedStatus: Record<AcknowledgementName, number> = { accepted: 200, refused: 401, later: 503 };
const covered = new Set(
  'name title summary description payload contentType bindings traits tags externalDocs examples'.split(' '),
);

/** The answers of an operation: the messages `accepted`, `refused` and `later` of its `reply` (AsyncAPI 3.0, Operation Reply Object). */
export function buildAcknowledgements(context: Context, operationAt: string): Channel['acknowledgements'] {
  const places = replyPlaces(context, operationAt);
  const build = (name: AcknowledgementName): Acknowledgement => {
    const pointer = places.get(name);
    if (pointer !== undefined) return buildAcknowledgement(context, name, pointer);
    report(context, 'acknowledgement-missing', operationAt, {
      name,
      status: String(assumedStatus[name]),
      standard: 'AsyncAPI',
    });
    return { status: assumedStatus[name], headers: {}, body: '' };
  };
  return { accepted: build('accepted'), refused: build('refused'), later: build('later') };
}

/** The messages of the reply: those that it lists, or all of its channel. */
function replyPlaces(context: Context, operationAt: string): Map<string, string> {
  const reply = memberAt(context, operationAt, 'reply');
  const channel = reply && memberAt(context, reply, 'channel');
  if (reply === undefined || channel === undefined) return new Map();
  reportRest(context, reply, new Set(['channel', 'messages']));
  const listed = objectAt(context, reply).messages;
  const keys = Array.isArray(listed)
    ? listed.map((item) => pointerSteps(String((item as { $ref?: unknown }).$ref)).at(-1) ?? '')
    : Object.keys(objectAt(context, joinPointer(channel, 'messages')));
  for (const key of keys.filter((each) => !Object.hasOwn(assumedStatus, each))) {
    report(context, 'not-covered', joinPointer(channel, 'messages', key), { what: `the answer ${key}` });
  }
  return new Map(keys.map((key) => [key, follow(context, joinPointer(channel, 'messages', key))]));
}

function buildAcknowledgement(context: Context, name: AcknowledgementName, pointer: string): Acknowledgement {
  reportRest(context, pointer, covered);
  const http = joinPointer(
    memberAt(context, pointer, 'bindings') ?? joinPointer(pointer, 'bindings'),
    'http',
  );
  reportRest(context, http, new Set(['statusCode', 'bindingVersion']));
  const stated = objectAt(context, http).statusCode;
  const status = typeof stated === 'number' ? stated : assumedStatus[name];
  if (stated === undefined)
    report(context, 'acknowledgement-missing', pointer, {
      name,
      status: String(status),
      standard: 'AsyncAPI',
    });
  if (name === 'accepted' ? status < 200 || status > 299 : status >= 200 && status <= 299) {
    report(context, 'acknowledgement-invalid', pointer, { name, reason: `has the status ${status}` });
  }
  return { status, ...bodyOf(context, name, pointer) };
}

/** A fixed body: the `const` of the payload. */
function bodyOf(context: Context, name: string, pointer: string): FixedBody {
  const at = memberAt(context, pointer, 'payload');
  if (at === undefined) return { headers: {}, body: '' };
  const value = member(context, at, 'const');
  const type =
    textMember(context, pointer, 'contentType') ||
    textMember(context, '', 'defaultContentType') ||
    'application/json';
  if (value !== undefined) return writtenBody(context, { name, at, type, value });
  const reason = 'has a payload that is not fixed by `const`';
  report(context, 'acknowledgement-invalid', at, { name, reason });
  return { headers: {}, body: '' };
}

export type FixedBody = Pick<Acknowledgement, 'headers' | 'body'>;

/** The body of an answer, byte for byte: as JSON, or as it is where its type is another. */
export function writtenBody(
  context: Context,
  { name, at, type, value }: { name: string; at: string; type: string; value: Json },
): FixedBody {
  const fail = (reason: string): void => report(context, 'acknowledgement-invalid', at, { name, reason });
  if (!/^[\x20-\x7e]+$/.test(type)) fail('has a content type that is not one line of ASCII');
  const isJson = contentOf(type) === 'json';
  if (!isJson && typeof value !== 'string') fail(`has a body that is no text, as ${type}`);
  const body = !isJson && typeof value === 'string' ? value : JSON.stringify(value);
  return { headers: { 'content-type': type }, body };
}
