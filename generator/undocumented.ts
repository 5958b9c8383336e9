import { type Context, objectAt } from './context.ts';
import { evidenceOf, sentenceOf } from './evidence.ts';
import { isObject, type Json, joinPointer } from './json.ts';
import type { Undocumented } from './model.ts';

/** What a document lists by title: operations of the API at its root, messages of a channel at the channel. */
export function collectUndocumented(context: Context): Undocumented[] {
  const channels = Object.keys(objectAt(context, '/channels'));
  return [
    ...listed(objectAt(context, '')['x-undocumented'], null),
    ...channels.flatMap((name) =>
      listed(objectAt(context, joinPointer('/channels', name))['x-undocumented'], name),
    ),
  ];
}

function listed(value: Json | undefined, channel: string | null): Undocumented[] {
  const items = Array.isArray(value) ? value.filter(isObject) : [];
  return items.map((item) => {
    const text = (key: string): string => (typeof item[key] === 'string' ? item[key].trim() : '');
    const evidence = evidenceOf(item['x-evidence']);
    return {
      title: text('title'),
      summary: text('summary'),
      tag: text('tag'),
      method: text('method') || null,
      url: text('url') || null,
      note: [text('note'), evidence ? sentenceOf(evidence) : ''].filter(Boolean).join(' '),
      channel,
    };
  });
}
