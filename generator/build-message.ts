import { parseSource, withEmbedded } from '@hookwright/runtime';
import { checkSchemaFormat } from './content.ts';
import { type Context, memberAt, objectAt, report, reportRest, textMember, wholeAt } from './context.ts';
import { docOf } from './evidence.ts';
import { byCodeUnit, type Json, joinPointer, pointerSteps, valueAt } from './json.ts';
import type { Header, Message } from './model.ts';
import { type Field, fieldsOf, isEmbedded, type Schemas } from './schemas.ts';
import type { BuiltSignature } from './signatures.ts';
import { isSigned, unsignedFields } from './unsigned.ts';

const covered = new Set(
  'name title summary description headers payload contentType examples traits tags externalDocs'.split(' '),
);

interface Given {
  readonly name: string;
  readonly pointer: string;
  readonly operationAt: string;
  readonly signature: BuiltSignature | undefined;
}

/** One message: what it carries, and what is equal for every delivery of it. */
export function buildMessage(context: Context, given: Given, schemas: Schemas): Message {
  const { name, pointer, signature } = given;
  reportRest(context, pointer, covered);
  checkSchemaFormat(context, pointer);
  const payloadAt = memberAt(context, pointer, 'payload');
  const payload = schemas.use(payloadAt ?? joinPointer(pointer, 'payload'), name);
  const facts = factsOf(payloadAt === undefined ? [] : fieldsOf(context, payloadAt));
  const { embedded } = facts;
  if (payloadAt !== undefined && isEmbedded(objectAt(context, payloadAt))) {
    const reason = 'a body that is one text is not read: describe what it holds';
    report(context, 'schema-contradiction', joinPointer(payloadAt, 'contentSchema'), { reason });
  }
  const sample = sampleOf(context, pointer);
  return {
    name,
    at: pointer,
    doc: docOf(wholeAt(context, pointer)),
    summary: textMember(context, pointer, 'title') || textMember(context, pointer, 'summary') || name,
    idempotencyKey: idempotencyKeyOf(context, given, facts),
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
    integers: facts.integers,
    payload: payload.name,
    validator: payload.file,
    ...(sample === undefined ? {} : { sample }),
  };
}

/** What the fields of a payload say: pointers of all, and of those that are marked. */
interface Facts extends Pick<Message, 'volatile' | 'sensitive' | 'embedded' | 'integers'> {
  readonly pointers: ReadonlySet<string>;
}

/** Messages that share a payload share what is known of its fields, of which there may be many. */
const known = new WeakMap<readonly Field[], Facts>();

function factsOf(fields: readonly Field[]): Facts {
  const facts = known.get(fields) ?? collectFacts(fields);
  known.set(fields, facts);
  return facts;
}

function collectFacts(fields: readonly Field[]): Facts {
  const pointersOf = (wanted: (schema: Field['schema']) => boolean): string[] => [
    ...new Set(fields.filter(({ schema }) => wanted(schema)).map(({ pointer }) => pointer)),
  ];
  const integers = fields.filter(({ schema }) => schema['x-int64'] !== undefined);
  return {
    pointers: new Set(fields.map(({ pointer }) => pointer)),
    volatile: pointersOf((schema) => schema['x-volatile'] === true).sort(byCodeUnit),
    sensitive: pointersOf((schema) => schema['x-sensitive'] === true).sort(byCodeUnit),
    // In the order in which they are entered: the outer before the inner.
    embedded: pointersOf(isEmbedded),
    integers: Object.fromEntries(
      integers.map(({ pointer, schema }) => [pointer, schema['x-int64'] as 'bigint' | 'string']),
    ),
  };
}

/** The first example, as it goes over the wire. */
function sampleOf(context: Context, pointer: string): Json | undefined {
  const examples = memberAt(context, pointer, 'examples');
  return examples === undefined ? undefined : valueAt(context.document.value, `${examples}/0/payload`);
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
  { name, pointer, operationAt, signature }: Given,
  { pointers, sensitive, embedded }: Facts,
): string[] {
  const own = memberAt(context, pointer, 'x-idempotency-key');
  const at = own ?? memberAt(context, operationAt, 'x-idempotency-key');
  if (at === undefined) {
    report(context, 'idempotency-key-missing', operationAt, { name });
    return [];
  }
  const sources = (valueAt(context.document.value, at) as string[]) ?? [];
  const headers = new Set(headersOf(context, [pointer]).map((header) => header.name.toLowerCase()));
  sources.forEach((source, index) => {
    const parsed = parseSource(source);
    const place = own === undefined ? pointer : joinPointer(at, `${index}`);
    const field = parsed.from === 'payload' ? joinPointer('', ...parsed.steps) : '';
    const isKnown =
      parsed.from === 'header' ? headers.has(parsed.name) : parsed.from === 'query' || pointers.has(field);
    if (!isKnown) return report(context, 'idempotency-key-unknown', place, { source, name });
    if (parsed.from === 'payload' && sensitive.some((each) => `${field}/`.startsWith(`${each}/`))) {
      report(context, 'idempotency-key-sensitive', place, { source, name });
    }
    if (signature?.isKnown && !isSigned(parsed, embedded, signature.covers)) {
      report(context, 'idempotency-key-unsigned', place, { source, name });
    }
  });
  return sources;
}

/** The headers of several messages; of one that they describe differently, the first description. */
export function headersOf(context: Context, messages: readonly string[]): Header[] {
  const headers = new Map<string, Header>();
  for (const pointer of messages) {
    const at = memberAt(context, pointer, 'headers');
    for (const field of at === undefined ? [] : fieldsOf(context, at)) {
      const [name = '', ...deeper] = pointerSteps(field.pointer);
      if (deeper.length > 0) continue;
      if (!headers.has(name.toLowerCase()))
        headers.set(name.toLowerCase(), { name, doc: docOf(field.schema) });
    }
  }
  return [...headers.values()].sort((a, b) => byCodeUnit(a.name, b.name));
}
