import { isObject, type Json, joinPointer, pointerSteps } from './json.ts';
import type { Evidence } from './model.ts';

const words: Record<Evidence['level'], string> = {
  example: 'Seen in examples only',
  inferred: 'Inferred',
  contradicted: 'The pages disagree',
  unknown: 'Not documented',
};

/** Every claim of a document that the provider's pages do not state outright, in its order. */
export function collectEvidence(value: Json, pointer = ''): Evidence[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => collectEvidence(item, joinPointer(pointer, `${index}`)));
  }
  if (!isObject(value)) return [];
  const names = pointerSteps(pointer).at(-1) === 'properties';
  return Object.entries(value).flatMap(([key, item]) => {
    if (names) return collectEvidence(item, joinPointer(pointer, key));
    if (key === 'x-evidence') return evidenceOf(item, pointer) ?? [];
    if (['const', 'default', 'enum', 'examples', 'x-sources'].includes(key)) return [];
    return collectEvidence(item, joinPointer(pointer, key));
  });
}

/** A claim's evidence; undefined where the pages state it. */
export function evidenceOf(value: Json | undefined, pointer: string): Evidence | undefined {
  if (!isObject(value) || typeof value.level !== 'string' || value.level === 'documented') return undefined;
  const sources = [value.source ?? []].flat().filter((name) => typeof name === 'string');
  return { pointer, level: value.level as Evidence['level'], note: text(value.note), sources };
}

/** A text and what must be known about it: its evidence, and that it must not be printed. */
export function docOf(value: { readonly [key: string]: Json }): string {
  const evidence = evidenceOf(value['x-evidence'], '');
  return [
    sentence(text(value.title)),
    text(value.summary),
    text(value.description),
    evidence ? sentenceOf(evidence) : '',
    value['x-sensitive'] === true ? 'Sensitive: it must not be printed.' : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** `Inferred: it follows from …`. */
export function sentenceOf({ level, note }: Evidence): string {
  return note.startsWith(words[level]) ? note : `${words[level]}: ${note}`;
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value.trim() : '');

const sentence = (title: string): string => (title === '' || /[.!?。]$/.test(title) ? title : `${title}.`);
