import type { Content } from '@hookwright/runtime';
import { type Context, memberAt, objectAt, report, textMember } from './context.ts';
import { joinPointer } from './json.ts';
import { fieldsOf, isEmbedded } from './schemas.ts';

const contents: readonly (readonly [Content, RegExp])[] = [
  ['json', /^application\/([a-z0-9.-]+\+)?json(\s*;.*)?$/i],
  ['form', /^application\/x-www-form-urlencoded(\s*;.*)?$/i],
  ['xml', /^(application|text)\/xml(\s*;.*)?$/i],
];

/** How the bodies of a channel are written: all in one way, which the signature reads too. Problems are reported. */
export function contentOfChannel(
  context: Context,
  {
    name,
    pointer,
    messages,
    signed,
  }: { name: string; pointer: string; messages: readonly string[]; signed: string | undefined },
): Content {
  const own = messages.map((message) => contentOfMessage(context, message));
  const all = [...new Set([...own, ...(signed === undefined ? [] : [signed])])];
  if (all.length > 1)
    report(context, 'content-mixed', pointer, { contents: all.join(' and '), channel: name });
  return own[0] ?? 'json';
}

/** What a message says of itself, or the document of all. */
function contentOfMessage(context: Context, pointer: string): Content {
  const own = textMember(context, pointer, 'contentType');
  const type = own || textMember(context, '', 'defaultContentType') || 'application/json';
  const [content] = contents.find(([, form]) => form.test(type)) ?? [];
  if (content === undefined) {
    const at = own ? joinPointer(pointer, 'contentType') : '/defaultContentType';
    report(context, 'content-type-unsupported', at, { type });
  }
  if (content === 'form' || content === 'xml') checkTexts(context, pointer, content);
  return content ?? 'json';
}

/** A form and flat XML carry nothing but texts. */
function checkTexts(context: Context, pointer: string, content: Content): void {
  const payload = memberAt(context, pointer, 'payload');
  const fields = payload === undefined ? [] : fieldsOf(context, payload);
  // What is in a text that holds JSON may be anything.
  const texts = fields.filter(({ schema }) => isEmbedded(schema)).map((field) => field.pointer);
  for (const { pointer: field, schema } of fields) {
    if (texts.some((text) => field === text || field.startsWith(`${text}/`)) && !isEmbedded(schema)) continue;
    const types = [schema.type ?? []].flat();
    const isItem = field.endsWith('/*');
    const allowed = isItem ? ['string'] : ['string', 'array'];
    if (types.every((type) => allowed.includes(type as string))) continue;
    report(context, 'field-not-text', payload!, { field, content });
  }
}

/** Says so where the payload is described in another language than JSON Schema. */
export function checkSchemaFormat(context: Context, pointer: string): void {
  const payload = memberAt(context, pointer, 'payload');
  const format = payload === undefined ? undefined : objectAt(context, payload).schemaFormat;
  if (payload !== undefined && typeof format === 'string') {
    report(context, 'schema-format-unsupported', joinPointer(payload, 'schemaFormat'), { format });
  }
}
