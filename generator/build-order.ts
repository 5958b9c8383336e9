import { type Order, type Source } from '@hookwright/runtime';
import { type Context, report } from './context.ts';
import { evidenceOf, sentenceOf } from './evidence.ts';
import type { Facts } from './facts.ts';
import { isObject, type Json, joinPointer, type JsonObject, valueAt } from './json.ts';
import { findValue } from './message-values.ts';
import type { Message } from './model.ts';
import { nearest } from './names.ts';
import { fieldsOf } from './schemas.ts';
import type { BuiltSignature } from './signatures.ts';
import type { MessageSource } from './sources.ts';
import { isSigned } from './unsigned.ts';

/** A message, as much of it as its order is held against. */
export interface OrderedMessage {
  readonly name: string;
  readonly source: MessageSource;
  readonly signature: BuiltSignature | undefined;
}

/** How deliveries of a message are put in order, and what is not documented of it. */
export function buildOrder(
  context: Context,
  { name, source: message, signature }: OrderedMessage,
  facts: Facts,
): Pick<Message, 'order' | 'orderDoc'> {
  const { order: said, at, headers } = message;
  const written = said && valueAt(context.document.value, said.at);
  if (!said || !isObject(written)) return { order: null, orderDoc: '' };
  for (const { source, steps } of sourcesOf(written)) {
    const place = joinPointer(said.at, ...steps);
    const value = findValue(source, headers, facts);
    if (!value.isKnown) {
      report(context, 'order-unknown', said.isOwn ? place : at, { source, name });
    } else if (signature?.isKnown && !isSigned(value.source, facts.embedded, signature.covers)) {
      report(context, 'order-unsigned', place, { source, name });
    }
  }
  const { 'x-evidence': evidence, ...order } = written;
  const claim = evidenceOf(evidence);
  return { order: order as unknown as Order, orderDoc: claim ? sentenceOf(claim) : '' };
}

/** The values that an order is made of, each with where it stands in it. */
function sourcesOf({ entity, version, state }: JsonObject): { source: string; steps: string[] }[] {
  const place = version === undefined ? 'state' : 'version';
  const value = version ?? state;
  return [
    ...(entity as string[]).map((source, index) => ({ source, steps: ['entity', `${index}`] })),
    // The name of a message is looked at with the channel.
    ...(value === 'message' ? [] : [{ source: value as string, steps: [place] }]),
  ];
}

/** Reports states that stand in an order twice, or that none of the messages that it is for can have. */
export function checkStates(
  context: Context,
  messages: readonly { readonly name: string; readonly source: MessageSource }[],
): void {
  for (const at of new Set(messages.flatMap(({ source }) => source.order?.at ?? []))) {
    const { state, forward } = valueAt(context.document.value, at) as JsonObject;
    if (!Array.isArray(forward)) continue;
    const sharing = messages.filter(({ source }) => source.order?.at === at);
    const possible =
      state === 'message'
        ? messages.map(({ name }) => name)
        : allOrNone(sharing.map(({ source }) => statesOf(context, source, state as string)));
    const seen = new Set<Json>();
    for (const { text, steps } of statesWithin(forward)) {
      const place = joinPointer(at, 'forward', ...steps);
      if (seen.has(text)) report(context, 'order-state-duplicate', place, { state: text });
      else if (possible && !possible.includes(text)) {
        const near = nearest(text, possible) ?? '';
        report(context, 'order-state-unknown', place, { state: text, source: state as string, near });
      }
      seen.add(text);
    }
  }
}

function statesWithin(forward: readonly Json[]): { text: string; steps: string[] }[] {
  return forward.flatMap((states, index) =>
    Array.isArray(states)
      ? states.map((text, inner) => ({ text: text as string, steps: [`${index}`, `${inner}`] }))
      : [{ text: states as string, steps: [`${index}`] }],
  );
}

/** All of several lists; undefined where one of them is open. */
function allOrNone(lists: readonly (readonly string[] | undefined)[]): string[] | undefined {
  return lists.some((list) => list === undefined) ? undefined : lists.flatMap((list) => list ?? []);
}

/** The texts that a message lists for a value; undefined where it lists none. */
function statesOf(
  context: Context,
  { payloadAt, headers }: MessageSource,
  state: string,
): string[] | undefined {
  const fields = payloadAt === undefined ? [] : fieldsOf(context, payloadAt);
  const { source, field } = findValue(state, headers, {
    pointers: new Set(fields.map((each) => each.pointer)),
  });
  const schemas = fields.filter(({ pointer }) => pointer === field).map(({ schema }) => schema);
  const lists = [...schemas, ...headersOf(source, headers)].flatMap(({ enum: values, const: constant }) =>
    constant === undefined ? (Array.isArray(values) ? [values] : []) : [[constant]],
  );
  return lists.length === 0 ? undefined : lists.flat().map(String);
}

const headersOf = (source: Source, headers: MessageSource['headers']): JsonObject[] =>
  source.from === 'header'
    ? headers.filter(({ name }) => name.toLowerCase() === source.name).map(({ schema }) => schema)
    : [];
