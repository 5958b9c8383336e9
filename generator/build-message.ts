import { parseSource } from '@hookwright/runtime';
import { type Context, memberAt, objectAt, report, reportRest, textMember, wholeAt } from './context.ts';
import { docOf } from './evidence.ts';
import { byCodeUnit, type Json, joinPointer, pointerSteps, valueAt } from './json.ts';
import type { Header, Message } from './model.ts';
import { fieldsOf, type Schemas } from './schemas.ts';

const covered = new Set(
  'name title summary description headers payload contentType examples traits tags externalDocs'.split(' '),
);

/** One message: what it carries, and what is equal for every delivery of it. */
export function buildMessage(
  context: Context,
  { name, pointer, operationAt }: { name: string; pointer: string; operationAt: string },
  schemas: Schemas,
): Message {
  reportRest(context, pointer, covered);
  checkContent(context, pointer);
  const payloadAt = memberAt(context, pointer, 'payload');
  const payload = schemas.use(payloadAt ?? joinPointer(pointer, 'payload'), name);
  const fields = payloadAt === undefined ? [] : fieldsOf(context, payloadAt);
  const marked = (keyword: string): string[] =>
    [...new Set(fields.filter(({ schema }) => schema[keyword] === true).map((field) => field.pointer))].sort(
      byCodeUnit,
    );
  const sample = sampleOf(context, pointer);
  return {
    name,
    at: pointer,
    doc: docOf(wholeAt(context, pointer)),
    summary: textMember(context, pointer, 'title') || textMember(context, pointer, 'summary') || name,
    idempotencyKey: idempotencyKeyOf(context, {
      name,
      pointer,
      operationAt,
      fields: fields.map((field) => field.pointer),
    }),
    volatile: marked('x-volatile'),
    sensitive: marked('x-sensitive'),
    payload: payload.name,
    validator: payload.file,
    ...(sample === undefined ? {} : { sample }),
  };
}

/** Bodies are JSON, described as JSON Schema. */
function checkContent(context: Context, pointer: string): void {
  const own = textMember(context, pointer, 'contentType');
  const type = own || textMember(context, '', 'defaultContentType') || 'application/json';
  if (!/^application\/([a-z0-9.-]+\+)?json(\s*;.*)?$/i.test(type)) {
    report(
      context,
      'content-type-unsupported',
      own ? joinPointer(pointer, 'contentType') : '/defaultContentType',
      { type },
    );
  }
  const payload = memberAt(context, pointer, 'payload');
  const format = payload === undefined ? undefined : objectAt(context, payload).schemaFormat;
  if (payload !== undefined && typeof format === 'string') {
    report(context, 'schema-format-unsupported', joinPointer(payload, 'schemaFormat'), { format });
  }
}

function sampleOf(context: Context, pointer: string): Json | undefined {
  const examples = memberAt(context, pointer, 'examples');
  return examples === undefined ? undefined : valueAt(context.document.value, `${examples}/0/payload`);
}

function idempotencyKeyOf(
  context: Context,
  {
    name,
    pointer,
    operationAt,
    fields,
  }: { name: string; pointer: string; operationAt: string; fields: string[] },
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
    if (
      parsed.from === 'header' ? headers.has(parsed.name) : fields.includes(joinPointer('', ...parsed.steps))
    )
      return;
    report(context, 'idempotency-key-unknown', own === undefined ? pointer : joinPointer(at, `${index}`), {
      source,
      name,
    });
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
