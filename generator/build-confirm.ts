import { aboutOf, type Field, fieldsOf, matching } from './call-fields.ts';
import { type Confirmation, type Context, report, reportAt, textMember } from './context.ts';
import { evidenceOf, sentenceOf } from './evidence.ts';
import { isObject, type Json, joinPointer, type JsonObject, valueAt } from './json.ts';
import type { Channel, Schema, Undocumented } from './model.ts';
import type { Api, Confirm, ConfirmValue, Operation } from './model-api.ts';
import { nearest } from './names.ts';

/** What a confirmation is held against. */
export interface Callable {
  /** The OpenAPI document; undefined where there is none. */
  readonly described: Context | undefined;
  readonly api: Api | null;
  readonly undocumented: readonly Undocumented[];
  readonly schemas: readonly Schema[];
}

/** One value that a call is given, as it is written. */
export interface GivenValue {
  readonly place: ConfirmValue['place'];
  readonly name: string;
  readonly value: Json;
  readonly pointer: string;
}

/** The values under `with`, in their order. */
export function givenValues({ document }: Context, pointer: string): GivenValue[] {
  const given = valueAt(document.value, joinPointer(pointer, 'with'));
  return Object.entries(isObject(given) ? given : {}).flatMap(([place, members]) =>
    Object.entries(members as JsonObject).map(([name, value]) => ({
      place: place as GivenValue['place'],
      name,
      value,
      pointer: joinPointer(pointer, 'with', place, name),
    })),
  );
}

/** The channels with what confirms their messages, once the operations of the API are known. What they share is reported once. */
export function withConfirms(
  channels: readonly Channel[],
  confirmations: readonly Confirmation[],
  callable: Callable,
): Channel[] {
  const built = new Map<string, Confirm | null>();
  for (const { context, pointer, message } of confirmations) {
    const key = placeOf({ context, pointer });
    if (!built.has(key)) built.set(key, buildConfirm({ context, pointer, message }, callable));
  }
  const confirmOf = (channel: string, message: string): Confirm | null => {
    const said = confirmations.find((each) => each.channel === channel && each.message === message);
    return (said && built.get(placeOf(said))) ?? null;
  };
  return channels.map((channel) => ({
    ...channel,
    messages: channel.messages.map((message) => ({
      ...message,
      confirm: confirmOf(channel.name, message.name),
    })),
  }));
}

const placeOf = ({ context, pointer }: Pick<Confirmation, 'context' | 'pointer'>): string =>
  `${context.document.file}#${pointer}`;

/** Null after a problem. */
function buildConfirm(
  { context, pointer, message }: Omit<Confirmation, 'channel'>,
  callable: Callable,
): Confirm | null {
  const { operation: title, 'x-evidence': evidence } = valueAt(
    context.document.value,
    pointer,
  ) as JsonObject & { operation: string };
  const claim = evidenceOf(evidence);
  const operation = findOperation(title, callable);
  const isTitle = callable.undocumented.some((each) => each.channel === null && each.title === title);
  if (!operation && !isTitle) {
    const place = { context, pointer: joinPointer(pointer, 'operation') };
    const near = nearest(title, namesOf(callable)) ?? '';
    if (callable.described) reportAt(place, 'confirm-operation-unknown', { title, name: message, near });
    else reportAt(place, 'confirm-api-missing', { title, name: message });
    return null;
  }
  const values = givenValues(context, pointer);
  const fields = operation && fieldsOf(operation, callable);
  if (operation && fields) checkValues(context, { pointer, values, operation, fields });
  return {
    operation: operation?.name ?? null,
    title,
    doc: claim ? sentenceOf(claim) : '',
    values: values.map(({ place, name, value }) => ({
      place,
      name,
      from: fromOf(value),
      ...aboutOf(fields?.find(matching(place, name))),
    })),
  };
}

function fromOf(value: Json): ConfirmValue['from'] {
  if (typeof value !== 'string') return { value: (value as { value: Json }).value };
  return value.startsWith('own ') ? { own: value.slice('own '.length) } : { source: value };
}

/** By its `operationId`, or by the name that it is given where it has none. */
function findOperation(title: string, { described, api }: Callable): Operation | undefined {
  const operations = api?.operations ?? [];
  return (
    operations.find(({ at }) => described && textMember(described, at, 'operationId') === title) ??
    operations.find(({ name }) => name === title)
  );
}

function namesOf({ described, api, undocumented }: Callable): string[] {
  const operations = api?.operations ?? [];
  return [
    ...operations.map(({ at, name }) => (described && textMember(described, at, 'operationId')) || name),
    ...undocumented.filter(({ channel }) => channel === null).map((each) => each.title),
  ];
}

interface Checked {
  readonly pointer: string;
  readonly values: readonly GivenValue[];
  readonly operation: Operation;
  readonly fields: readonly Field[];
}

function checkValues(context: Context, { pointer, values, operation, fields }: Checked): void {
  const { name: called, body } = operation;
  // Of a body of which no member is described any can be given.
  const isOpen = (place: GivenValue['place']): boolean =>
    place === 'body' && !!body?.content && !fields.some((field) => field.place === 'body');
  for (const { place, name, pointer: at } of values) {
    if (isOpen(place) || fields.some(matching(place, name))) continue;
    const names = fields.filter((field) => field.place === place).map((field) => field.name);
    const near = nearest(name, names) ?? '';
    report(context, 'confirm-parameter-unknown', at, { name, place, operation: called, near });
  }
  for (const { place, name } of fields.filter(({ isRequired }) => isRequired)) {
    if (values.some((each) => matching(each.place, each.name)({ place, name } as Field))) continue;
    report(context, 'confirm-parameter-missing', pointer, { name, place, operation: called });
  }
}
