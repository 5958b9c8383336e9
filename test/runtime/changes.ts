/** Changes of a sampled payload. What a change means is asked of the package's own validator, never guessed. */
import type { Drift } from '@hookwright/runtime';
import { validate } from '@hookwright/runtime/validation';
import { parsePayload, withEmbedded } from '../../runtime/src/payload.ts';
import { parsePointer, valueAt } from '../../runtime/src/pointer.ts';
import type { Fields, Subject } from './subjects.ts';

export interface Changed {
  readonly payload: Fields;
  readonly drift: readonly Drift[];
}

export const newField = 'hookwrightNew';

/** The first change that the schema of a subject takes so; undefined where there is none. */
export async function changedSo(
  subject: Subject,
  kind: Drift['kind'] | 'violation',
): Promise<Changed | undefined> {
  const validator = await subject.channel.messages[subject.message]!.validator();
  for (const payload of candidates[kind](subject)) {
    const received = asReceived(subject, payload);
    if (received === undefined) continue;
    const { violations, drift } = validate(validator, received);
    const isSo =
      kind === 'violation'
        ? violations.length > 0
        : violations.length === 0 && drift.length === 1 && drift[0]!.kind === kind;
    if (isSo) return { payload, drift };
  }
  return undefined;
}

const candidates: Record<Drift['kind'] | 'violation', (subject: Subject) => Fields[]> = {
  'unknown-field': ({ payload }) => [{ ...payload, [newField]: 'new' }],
  'undocumented-null': (subject) => each(subject, leaves(subject), [null]),
  'unknown-value': (subject) => each(subject, [...leaves(subject), ...enums(subject)], ['new', 424242]),
  violation: (subject) => each(subject, leaves(subject), [undefined, true, { a: 1 }, 'x']),
};

const enums = ({ fields }: Subject): string[] =>
  fields.filter(({ schema }) => schema.enum !== undefined).map(({ pointer }) => pointer);

/** The same message with another content; undefined where all of the sample is identity. */
export function withOtherContent(subject: Subject): Fields | undefined {
  return each(subject, leaves(subject), ['other'])[0];
}

/** The same message in another attempt: what is volatile has changed. */
export function withOtherAttempt(subject: Subject): Fields {
  const { payload, channel, message } = subject;
  const signs = new Set(placesOfSignature(subject));
  return channel.messages[message]!.volatile.reduce<Fields>((changed, pointer) => {
    const value = valueAt(changed, parsePointer(pointer));
    if (value === undefined || signs.has(pointer)) return changed;
    return withMember(changed, pointer, typeof value === 'number' ? value + 1 : 'other');
  }, payload);
}

/** Another message than the sample, of the same kind: its id is another one. */
export function withOtherId(subject: Subject, id = 'p-other'): Fields {
  const { payload, channel, message } = subject;
  const names = pointersIn([channel.messageName ?? []].flat());
  const pointer = pointersIn(channel.messages[message]!.idempotencyKey).find((each) => !names.includes(each));
  return pointer === undefined ? payload : withMember(payload, pointer, id);
}

/** A payload with one member set, or taken away. */
export function withMember(payload: Fields, pointer: string, value: unknown): Fields {
  return set(payload, parsePointer(pointer), value) as Fields;
}

function set(target: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(target)) {
    return target.flatMap((item: unknown, index) => {
      if (`${index}` !== step) return [item];
      const changed = set(item, rest, value);
      return changed === undefined ? [] : [changed];
    });
  }
  const members = { ...(target as Fields), [step]: set((target as Fields | undefined)?.[step], rest, value) };
  return Object.fromEntries(Object.entries(members).filter(([, member]) => member !== undefined));
}

function each({ payload }: Subject, pointers: readonly string[], values: readonly unknown[]): Fields[] {
  return pointers.flatMap((pointer) => values.map((value) => withMember(payload, pointer, value)));
}

/** What may change without its becoming another message, or one that is not signed. */
export function leaves(subject: Subject): string[] {
  const { channel, message, payload } = subject;
  const { idempotencyKey, volatile } = channel.messages[message]!;
  const fixed = new Set([
    ...pointersIn([...idempotencyKey, ...[channel.messageName ?? []].flat()]),
    ...volatile,
    ...placesOfSignature(subject),
  ]);
  return leavesOf(payload, '').filter((pointer) => !fixed.has(pointer));
}

function leavesOf(value: unknown, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return Object.entries(value).flatMap(([name, member]) =>
    leavesOf(member, `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`),
  );
}

const pointersIn = (sources: readonly string[]): string[] =>
  sources.flatMap((source) => (source.startsWith('payload /') ? [source.slice('payload '.length)] : []));

function placesOfSignature({ scheme }: Subject): string[] {
  return (scheme?.at ?? []).flatMap((source) =>
    source.from === 'payload' ? [`/${source.steps.join('/')}`] : [],
  );
}

/** A payload as a validator gets it, after its way over the wire; undefined where it cannot be sent: a form has no null. */
export function asReceived(subject: Subject, payload: Fields): unknown {
  const { content = 'json', messages } = subject.channel;
  try {
    const { body } = subject.delivery(payload);
    return withEmbedded(parsePayload(body, content), messages[subject.message]!.embedded ?? []);
  } catch {
    return undefined;
  }
}

type Schema = Readonly<Record<string, unknown>>;

/** A field that the specification describes, whether the sample has it or not. */
export interface Field {
  readonly pointer: string;
  readonly schema: Schema;
}

/** The fields of a message's payload, from the package's `asyncapi.json`. */
export function fieldsOf(document: unknown, channelName: string, message: string): Field[] {
  const { channels = {}, components } = document as Described;
  const listed = Object.values(channels[channelName]?.messages ?? {}).map(({ $ref }) =>
    $ref.split('/').at(-1),
  );
  const [key, described] =
    Object.entries(components.messages).find(
      ([id, { name }]) => (name ?? id) === message && (listed.length === 0 || listed.includes(id)),
    ) ?? [];
  return key === undefined ? [] : fieldsUnder(document, described?.payload as Schema, '', 0);
}

/** As much of a bundled document as is needed. */
interface Described {
  readonly channels?: Readonly<
    Record<string, { readonly messages?: Readonly<Record<string, { $ref: string }>> }>
  >;
  readonly components: { readonly messages: Readonly<Record<string, Schema>> };
}

function fieldsUnder(document: unknown, schema: Schema, pointer: string, depth: number): Field[] {
  if (depth > 12) return [];
  const { $ref, allOf = [], properties = {} } = schema;
  const under = (inner: unknown, at = pointer): Field[] =>
    fieldsUnder(document, inner as Schema, at, depth + 1);
  return [
    { pointer, schema },
    ...(typeof $ref === 'string' ? under(valueAt(document, parsePointer($ref.slice(1)))) : []),
    ...(allOf as unknown[]).flatMap((inner) => under(inner)),
    ...Object.entries(properties as object).flatMap(([name, inner]) => under(inner, `${pointer}/${name}`)),
  ];
}
