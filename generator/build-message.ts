import { withEmbedded } from '@hookwright/runtime';
import { buildOrder } from './build-order.ts';
import { type Context, objectAt, report } from './context.ts';
import { type Json, joinPointer, valueAt } from './json.ts';
import { type Facts, factsOf } from './facts.ts';
import { findValue } from './message-values.ts';
import type { Message } from './model.ts';
import { isEmbedded, type Schemas } from './schemas.ts';
import { givenValues } from './build-confirm.ts';
import type { BuiltSignature } from './signatures.ts';
import type { MessageSource } from './sources.ts';
import { isSigned, unsignedFields } from './unsigned.ts';

interface Given {
  readonly name: string;
  readonly source: MessageSource;
  readonly channel: string;
  readonly operationAt: string;
  readonly signature: BuiltSignature | undefined;
}

/** One message: what it carries, and what is equal for every delivery of it. */
export function buildMessage(context: Context, given: Given, schemas: Schemas): Message {
  const { name, source, signature } = given;
  const { at, payloadAt } = source;
  const payload = schemas.use(context, payloadAt ?? joinPointer(at, 'payload'), name);
  const facts = factsOf(context, payloadAt);
  const { embedded } = facts;
  if (payloadAt !== undefined && isEmbedded(objectAt(context, payloadAt))) {
    const reason = 'a body that is one text is not read: describe what it holds';
    report(context, 'schema-contradiction', joinPointer(payloadAt, 'contentSchema'), { reason });
  }
  checkConfirmation(context, given, facts);
  const answer = buildAnswer(context, given, schemas);
  if (answer && source.order) report(context, 'not-covered', source.order.at, { what: 'x-order' });
  const { integers } = facts;
  for (const { at: pointer, value } of source.examples) {
    context.examples.push({ context, pointer, value, payload: payload.name, embedded, integers });
  }
  const [sample] = source.examples;
  return {
    name,
    doc: source.doc,
    summary: source.summary || name,
    idempotencyKey: answer ? [] : idempotencyKeyOf(context, given, facts),
    volatile: facts.volatile,
    sensitive: facts.sensitive,
    // Where nothing is known of the signature, nothing is known of what it covers.
    unsigned: signature?.isKnown
      ? unsignedFields({
          ...signature,
          signature: signature.places,
          fields: [...facts.pointers],
          embedded,
        })
      : [],
    embedded,
    integers,
    ...(answer ? unordered : buildOrder(context, given, facts)),
    // Known once the operations of the API are.
    confirm: null,
    payload: payload.name,
    validator: payload.file,
    answer,
    ...(sample === undefined ? {} : { sample: sample.value }),
  };
}

/** What a question is answered with; null for what is none. */
function buildAnswer(context: Context, { name, source }: Given, schemas: Schemas): Message['answer'] {
  if (!source.answer) return null;
  const { at, examples } = source.answer;
  const { name: payload, file } = schemas.use(context, at, `${name} answer`);
  const { embedded, integers } = factsOf(context, at);
  for (const { at: pointer, value } of examples) {
    context.examples.push({ context, pointer, value, payload, embedded, integers });
  }
  const [sample] = examples;
  const isPlain = embedded.length === 0 && Object.keys(integers).length === 0;
  return { payload, validator: file, ...(sample && isPlain ? { sample: sample.value } : {}) };
}

/** A question is answered each time. */
const unordered = { order: null, orderDoc: '' };

/** Reports what a message is confirmed by and does not have; the rest is looked at with the API. */
function checkConfirmation(context: Context, { name, source, channel }: Given, facts: Facts): void {
  const { confirm: said, at, headers } = source;
  if (!said) return;
  context.confirmations.push({ context, pointer: said.at, channel, message: name });
  for (const { value, pointer } of givenValues(context, said.at)) {
    if (typeof value !== 'string' || value.startsWith('own ')) continue;
    if (findValue(value, headers, facts).isKnown) continue;
    report(context, 'confirm-source-unknown', said.isOwn ? pointer : at, { source: value, name });
  }
}

/** An example as a handler gets it; as it is where a text of it holds no JSON, which is reported elsewhere. */
export function decodedExample(example: Json, embedded: readonly string[]): Json {
  try {
    return withEmbedded(example, embedded) as Json;
  } catch {
    return example;
  }
}

function idempotencyKeyOf(
  context: Context,
  { name, source: { idempotencyKey, headers, at }, operationAt, signature }: Given,
  facts: Facts,
): string[] {
  if (idempotencyKey === undefined) {
    report(context, 'idempotency-key-missing', operationAt, { name });
    return [];
  }
  const sources = (valueAt(context.document.value, idempotencyKey.at) as string[]) ?? [];
  const { sensitive, embedded } = facts;
  sources.forEach((source, index) => {
    const place = idempotencyKey.isOwn ? joinPointer(idempotencyKey.at, `${index}`) : at;
    const { source: parsed, field, isKnown } = findValue(source, headers, facts);
    if (!isKnown) return report(context, 'idempotency-key-unknown', place, { source, name });
    if (field !== undefined && sensitive.some((each) => `${field}/`.startsWith(`${each}/`))) {
      report(context, 'idempotency-key-sensitive', place, { source, name });
    }
    if (signature?.isKnown && !isSigned(parsed, embedded, signature.covers)) {
      report(context, 'idempotency-key-unsigned', place, { source, name });
    }
  });
  return sources;
}
