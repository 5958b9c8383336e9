import { isObject, type Json, joinPointer } from './json.ts';
import type { Evidence } from './model.ts';
import { hasKeywords, walk } from './places.ts';
import type { Document } from './read.ts';

const words: Record<Evidence['level'], string> = {
  example: 'Seen in examples only',
  inferred: 'Inferred',
  contradicted: 'The pages disagree',
  unknown: 'Not documented',
};

/** Every claim of the documents that the provider's pages do not state outright, in their order; of a file that both refer to, once. */
export function collectEvidence(documents: readonly Document[]): Evidence[] {
  const found = new Map<string, Evidence>();
  for (const { file, value, origin } of documents) {
    const document = file.slice(file.lastIndexOf('/') + 1);
    const collect = (object: Json | undefined, pointer: string): void => {
      const claim = isObject(object) ? evidenceOf(object['x-evidence'], document, pointer) : undefined;
      const place = origin(pointer);
      if (claim && !found.has(place)) found.set(place, claim);
    };
    walk(value, (object, pointer, kind) => {
      if (!hasKeywords(kind)) return;
      collect(object, pointer);
      // Extensions, and lists of them, are looked into for the evidence of their own.
      for (const [key, member] of Object.entries(object).filter(([name]) => name.startsWith('x-'))) {
        collect(member, joinPointer(pointer, key));
        if (Array.isArray(member))
          member.forEach((item, index) => collect(item, joinPointer(pointer, key, `${index}`)));
      }
    });
  }
  return [...found.values()];
}

/** A claim's evidence; undefined where the pages state it. */
export function evidenceOf(value: Json | undefined, document = '', pointer = ''): Evidence | undefined {
  if (!isObject(value) || typeof value.level !== 'string' || value.level === 'documented') return undefined;
  const sources = [value.source ?? []].flat().filter((name) => typeof name === 'string');
  return {
    document,
    pointer,
    level: value.level as Evidence['level'],
    note: text(value.note),
    ask: text(value.ask),
    sources,
  };
}

/** A text and what must be known about it: its evidence, and that it must not be printed. */
export function docOf(value: { readonly [key: string]: Json }): string {
  const evidence = evidenceOf(value['x-evidence']);
  return [
    sentence(text(value.title)),
    text(value.summary),
    text(value.description),
    ...meanings(value['x-values']),
    evidence ? sentenceOf(evidence) : '',
    value['x-sensitive'] === true ? 'Sensitive: it must not be printed.' : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** What each value means, a line each. */
function meanings(values: Json | undefined): string[] {
  return isObject(values)
    ? [
        Object.entries(values)
          .map(([value, meaning]) => `- \`${value}\`: ${text(meaning)}`)
          .join('\n'),
      ]
    : [];
}

/** `Inferred: it follows from …`. */
export function sentenceOf({ level, note }: Evidence): string {
  return note.startsWith(words[level]) ? note : `${words[level]}: ${note}`;
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value.trim() : '');

const sentence = (title: string): string => (title === '' || /[.!?。]$/.test(title) ? title : `${title}.`);
