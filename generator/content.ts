import type { Content } from '@hookwright/runtime';
import { type Context, report } from './context.ts';
import { fieldsOf, isEmbedded } from './schemas.ts';
import type { ChannelSource, MessageSource } from './sources.ts';

const contents: readonly (readonly [Content, RegExp])[] = [
  ['json', /^application\/([a-z0-9.-]+\+)?json(\s*;.*)?$/i],
  ['form', /^application\/x-www-form-urlencoded(\s*;.*)?$/i],
  ['xml', /^(application|text)\/xml(\s*;.*)?$/i],
];

/** How the bodies of a channel are written: all in one way, which the signature reads too. Problems are reported. */
export function contentOfChannel(
  context: Context,
  { name, at, messages }: ChannelSource,
  signed: Content | undefined,
): Content {
  const own = messages.map((message) => contentOfMessage(context, message));
  const all = [...new Set([...own, ...(signed === undefined ? [] : [signed])])];
  if (all.length > 1) report(context, 'content-mixed', at, { contents: all.join(' and '), channel: name });
  return own[0] ?? 'json';
}

function contentOfMessage(
  context: Context,
  { contentType: { type, at }, payloadAt }: MessageSource,
): Content {
  const content = contentOf(type);
  if (content === undefined) report(context, 'content-type-unsupported', at, { type });
  if (payloadAt !== undefined && (content === 'form' || content === 'xml'))
    checkTexts(context, payloadAt, content);
  return content ?? 'json';
}

/** How a body of a media type is written; undefined for one that cannot be read. */
export function contentOf(type: string): Content | undefined {
  return contents.find(([, form]) => form.test(type))?.[0];
}

/** A form and flat XML carry nothing but texts. */
function checkTexts(context: Context, payloadAt: string, content: Content): void {
  const fields = fieldsOf(context, payloadAt);
  // What is in a text that holds JSON may be anything.
  const texts = fields.filter(({ schema }) => isEmbedded(schema)).map((field) => field.pointer);
  for (const { pointer: field, schema } of fields) {
    if (texts.some((text) => field === text || field.startsWith(`${text}/`)) && !isEmbedded(schema)) continue;
    const types = [schema.type ?? []].flat();
    const isItem = field.endsWith('/*');
    const allowed = isItem ? ['string'] : ['string', 'array'];
    if (types.every((type) => allowed.includes(type as string))) continue;
    report(context, 'field-not-text', payloadAt, { field, content });
  }
}
