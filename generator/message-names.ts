import { type Context, member, memberAt, report } from './context.ts';
import { joinPointer, pointerSteps } from './json.ts';
import { fieldsOf, isEmbedded } from './schemas.ts';

interface Given {
  readonly channelAt: string;
  readonly channelName: string;
  /** Where each message is described, by its key in the channel. */
  readonly places: ReadonlyMap<string, string>;
  /** The message names of all channels so far. */
  readonly taken: Map<string, string>;
}

export interface NamedMessages {
  /** Where a delivery says which message it is; null where the channel has one message that does not. */
  readonly messageName: string | null;
  readonly messages: readonly { readonly name: string; readonly pointer: string }[];
}

/** A name as it is written: a blank at its end counts on the wire. */
function nameMember(context: Context, pointer: string): string {
  const name = member(context, pointer, 'name');
  return typeof name === 'string' ? name : '';
}

/** One message's constants: `payload /type` → the text that stands there on the wire. */
type Constants = ReadonlyMap<string, string>;

/**
 * Finds where the deliveries of a channel say which message they are, and so the messages' names: a place where
 * each has a `const` of its own. A message's `name` may only repeat it.
 */
export function nameMessages(
  context: Context,
  { channelAt, channelName, places, taken }: Given,
): NamedMessages {
  const messages = [...places].map(([key, pointer]) => ({
    key,
    pointer,
    stated: nameMember(context, pointer),
    constants: constantsOf(context, pointer),
  }));
  const place = findPlace(context, { channelAt, channelName, messages });
  const named = messages.map(({ key, pointer, stated, constants }) => {
    const constant = place === null ? undefined : constants.get(place);
    if (constant !== undefined && stated !== '' && stated !== constant) {
      report(context, 'message-name-mismatch', joinPointer(pointer, 'name'), { name: stated, constant });
    }
    return { name: constant ?? (stated || key), key, pointer };
  });
  for (const { name, key, pointer } of named) {
    if (name === '__proto__') report(context, 'key-forbidden', pointer, { key: name });
    const other = taken.get(name);
    if (other !== undefined) report(context, 'message-name-duplicate', pointer, { name, other });
    else taken.set(name, key);
  }
  return { messageName: place, messages: named };
}

interface Candidate {
  readonly key: string;
  readonly stated: string;
  readonly constants: Constants;
}

function findPlace(
  context: Context,
  {
    channelAt,
    channelName,
    messages,
  }: { channelAt: string; channelName: string; messages: readonly Candidate[] },
): string | null {
  const [first] = messages;
  const shared = [...(first?.constants.keys() ?? [])].filter((place) =>
    messages.every(({ constants }) => constants.has(place)),
  );
  const values = (place: string): (string | undefined)[] =>
    messages.map(({ constants }) => constants.get(place));
  const distinct = shared.filter((place) => new Set(values(place)).size === messages.length);
  const asNamed = distinct.filter((place) =>
    messages.every(({ stated, key, constants }) => (stated || key) === constants.get(place)),
  );
  // A single message may well have a constant that is not its name.
  if (messages.length < 2) return asNamed[0] ?? null;
  const best = asNamed.length === 1 ? asNamed : distinct;
  if (best.length > 1)
    report(context, 'messages-ambiguous', channelAt, { channel: channelName, places: best.join(', ') });
  // Two messages with one constant: the place is clear, and the duplicate is reported by name.
  const place = best[0] ?? (shared.length === 1 ? shared[0] : undefined);
  if (place === undefined) report(context, 'messages-indistinct', channelAt, { channel: channelName });
  return place ?? null;
}

/** Every field of a message's payload and headers that is fixed to one text or number. */
function constantsOf(context: Context, pointer: string): Constants {
  const found = new Map<string, string>();
  for (const [part, prefix] of [
    ['payload', 'payload '],
    ['headers', 'header '],
  ] as const) {
    const at = memberAt(context, pointer, part);
    if (at === undefined) continue;
    const fields = fieldsOf(context, at);
    const constants = fields.filter(({ schema }) => ['string', 'number'].includes(typeof schema.const));
    const texts = constants.length > 0 ? fields.filter(({ schema }) => isEmbedded(schema)) : [];
    for (const field of constants) {
      // What stands in a text that holds JSON is read once the message is known.
      if (texts.some((text) => field.pointer.startsWith(`${text.pointer}/`))) continue;
      const constant = field.schema.const;
      const steps = pointerSteps(field.pointer);
      if (steps.includes('*') || (typeof constant !== 'string' && typeof constant !== 'number')) continue;
      found.set(prefix + (part === 'headers' ? steps[0]! : field.pointer), String(constant));
    }
  }
  return found;
}
