import { parseSource, parseTransform, type Source, type Transform } from '@hookwright/runtime';
import { type Context, objectAt, report } from './context.ts';
import { describedPointer } from './facts.ts';
import { isObject, type Json, joinPointer, pointerSteps, valueAt } from './json.ts';
import { fieldsOf, isEmbedded } from './schemas.ts';
import type { ChannelSource, MessageSource } from './sources.ts';

export interface NamedMessages {
  /** Where a delivery says which message it is; null where the channel has one message that does not. */
  readonly messageName: string | readonly string[] | null;
  readonly messages: readonly { readonly name: string; readonly source: MessageSource }[];
}

/** One message's constants: `payload /type` → the text that stands there on the wire. */
type Constants = ReadonlyMap<string, string>;

/**
 * Finds where the deliveries of a channel say which message they are, and so the messages' names: a place where
 * each has a `const` of its own, unless the document says by `x-message-name` which places these are. A message's
 * `name` may only repeat it.
 */
export function nameMessages(context: Context, channel: ChannelSource): NamedMessages {
  const stated = statedPlaces(context, channel.operationAt);
  return stated ? nameByPlaces(context, channel, stated) : nameByConstants(context, channel);
}

function nameByConstants(context: Context, channel: ChannelSource): NamedMessages {
  const messages = channel.messages.map((source) => ({ ...source, constants: constantsOf(context, source) }));
  const place = findPlace(context, channel, messages);
  const named = messages.map((source) => {
    const { key, at, stated, constants } = source;
    const constant = place === null ? undefined : constants.get(place);
    if (constant !== undefined && stated !== '' && stated !== constant) {
      report(context, 'message-name-mismatch', joinPointer(at, 'name'), { name: stated, constant });
    }
    return { name: constant ?? (stated || key), source };
  });
  reportRepeated(context, named);
  return { messageName: place, messages: named };
}

function reportRepeated(context: Context, named: NamedMessages['messages']): void {
  const taken = new Map<string, string>();
  for (const {
    name,
    source: { key, at },
  } of named) {
    if (name === '__proto__') report(context, 'key-forbidden', at, { key: name });
    const other = taken.get(name);
    if (other !== undefined) report(context, 'message-name-duplicate', at, { name, other });
    else taken.set(name, key);
  }
}

/** `x-message-name`. */
interface Stated {
  readonly from: readonly string[];
  /** What makes the name of what the document calls the operation. */
  readonly transforms: readonly Transform[] | undefined;
}

/** Of the operation, or else of the document; null switches off what that says. */
function statedPlaces(context: Context, operationAt: string): Stated | undefined {
  const isOwn = objectAt(context, operationAt)['x-message-name'] !== undefined;
  const at = joinPointer(isOwn ? operationAt : '', 'x-message-name');
  const value = valueAt(context.document.value, at);
  if (!isObject(value)) return undefined;
  const [, written] =
    /^\{operationId(?: \| ?)?(.*)\}$/.exec(typeof value.as === 'string' ? value.as : '') ?? [];
  try {
    const transforms = written?.split(/ \| ?/).filter(Boolean).map(parseTransform);
    return { from: value.from as string[], transforms };
  } catch (error) {
    report(context, 'recipe-invalid', joinPointer(at, 'as'), { reason: (error as Error).message });
    return undefined;
  }
}

function nameByPlaces(context: Context, channel: ChannelSource, { from, transforms }: Stated): NamedMessages {
  const sources = from.map(parseSource);
  const named = channel.messages.map((source) => {
    const { key, at } = source;
    const words = sources.map((each) => wordAt(context, source, each));
    const said = transforms?.reduce((text, { apply }) => String(apply(text)), source.id);
    const name = said ?? words.filter((word) => word !== undefined).join('.');
    if (name === '' || (said === undefined && words[0] === undefined))
      report(context, 'message-name-unknown', at, { name: key, place: from[0]! });
    for (const word of words.filter((each) => each !== undefined && !name.includes(each)))
      report(context, 'message-name-mismatch', at, { name, constant: word! });
    return { name: name || key, source };
  });
  reportRepeated(context, named);
  return { messageName: from.length === 1 ? from[0]! : from, messages: named };
}

/** The one text that a place of a message can have: a `const`, or an `enum` of one value. */
function wordAt(context: Context, { payloadAt, headers }: MessageSource, source: Source): string | undefined {
  if (source.from === 'header') {
    const header = headers.find(({ name }) => name.toLowerCase() === source.name);
    return header && onlyValue(header.schema);
  }
  if (source.from !== 'payload' || payloadAt === undefined) return undefined;
  const fields = fieldsOf(context, payloadAt);
  const pointers = new Set(fields.map((field) => field.pointer));
  const pointer = describedPointer(joinPointer('', ...source.steps), pointers);
  const words = fields.filter((field) => field.pointer === pointer).map(({ schema }) => onlyValue(schema));
  const [word, ...others] = new Set(words.filter((each) => each !== undefined));
  // Alternatives of one message say different things.
  return others.length > 0 ? undefined : word;
}

function onlyValue({ const: constant, enum: values }: { readonly [key: string]: Json }): string | undefined {
  return textOf(constant) ?? (Array.isArray(values) && values.length === 1 ? textOf(values[0]) : undefined);
}

const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

function findPlace(
  context: Context,
  { at, name }: ChannelSource,
  messages: readonly (MessageSource & { readonly constants: Constants })[],
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
  if (best.length > 1) report(context, 'messages-ambiguous', at, { channel: name, places: best.join(', ') });
  // Two messages with one constant: the place is clear, and the duplicate is reported by name.
  const place = best[0] ?? (shared.length === 1 ? shared[0] : undefined);
  if (place === undefined) report(context, 'messages-indistinct', at, { channel: name });
  return place ?? null;
}

/** Every field of a message's payload and headers that is fixed to one text or number. */
function constantsOf(context: Context, { payloadAt, headers }: MessageSource): Constants {
  const found = new Map<string, string>();
  const different = new Set<string>();
  const fields = payloadAt === undefined ? [] : fieldsOf(context, payloadAt);
  const constants = fields.filter(({ schema }) => textOf(schema.const) !== undefined);
  const texts = constants.length > 0 ? fields.filter(({ schema }) => isEmbedded(schema)) : [];
  for (const { pointer, schema } of constants) {
    // What stands in a text that holds JSON is read once the message is known.
    if (texts.some((text) => pointer.startsWith(`${text.pointer}/`))) continue;
    if (pointerSteps(pointer).includes('*')) continue;
    const [place, constant] = [`payload ${pointer}`, textOf(schema.const)!];
    if (found.has(place) && found.get(place) !== constant) different.add(place);
    found.set(place, constant);
  }
  // Alternatives of one message say different things there.
  for (const place of different) found.delete(place);
  for (const { name, schema } of headers) {
    const constant = textOf(schema.const);
    if (constant !== undefined) found.set(`header ${name}`, constant);
  }
  return found;
}
