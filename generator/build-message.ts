import { parseSource, withEmbedded } from '@hookwright/runtime';
import { type Context, objectAt, report } from './context.ts';
import { type Json, joinPointer, valueAt } from './json.ts';
import type { Message } from './model.ts';
import { describedPointer, type Facts, factsOf } from './facts.ts';
import { isEmbedded, type Schemas } from './schemas.ts';
import type { BuiltSignature } from './signatures.ts';
import type { MessageSource } from './sources.ts';
import { isSigned, unsignedFields } from './unsigned.ts';

interface Given {
  readonly name: string;
  readonly source: MessageSource;
  readonly operationAt: string;
  readonly signature: BuiltSignature | undefined;
}

/** One message: what it carries, and what is equal for every delivery of it. */
export function buildMessage(context: Context, given: Given, schemas: Schemas): Message {
  const { name, source, signature } = given;
  const { at, payloadAt, answerAt } = source;
  const payload = schemas.use(context, payloadAt ?? joinPointer(at, 'payload'), name);
  const facts = factsOf(context, payloadAt);
  const { embedded } = facts;
  if (payloadAt !== undefined && isEmbedded(objectAt(context, payloadAt))) {
    const reason = 'a body that is one text is not read: describe what it holds';
    report(context, 'schema-contradiction', joinPointer(payloadAt, 'contentSchema'), { reason });
  }
  const answer = answerAt === undefined ? undefined : schemas.use(context, answerAt, `${name} answer`);
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
    payload: payload.name,
    validator: payload.file,
    answer: answer ? { payload: answer.name, validator: answer.file } : null,
    ...(sample === undefined ? {} : { sample: sample.value }),
  };
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
  { pointers, sensitive, embedded }: Facts,
): string[] {
  if (idempotencyKey === undefined) {
    report(context, 'idempotency-key-missing', operationAt, { name });
    return [];
  }
  const sources = (valueAt(context.document.value, idempotencyKey.at) as string[]) ?? [];
  const known = new Set(headers.map((header) => header.name.toLowerCase()));
  sources.forEach((source, index) => {
    const parsed = parseSource(source);
    const place = idempotencyKey.isOwn ? joinPointer(idempotencyKey.at, `${index}`) : at;
    const field =
      parsed.from === 'payload' ? describedPointer(joinPointer('', ...parsed.steps), pointers) : undefined;
    const isKnown =
      parsed.from === 'header' ? known.has(parsed.name) : parsed.from === 'query' || field !== undefined;
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
