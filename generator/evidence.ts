import { isObject, type Json, joinPointer, type JsonObject } from './json.ts';
import type { Evidence } from './model.ts';
import { hasKeywords, walk } from './places.ts';

const words: Record<Evidence['level'], string> = {
  example: 'Seen in examples only',
  inferred: 'Inferred',
  contradicted: 'The pages disagree',
  unknown: 'Not documented',
};

/** Every claim of a document that the provider's pages do not state outright, in its order. */
export function collectEvidence(document: Json): Evidence[] {
  const found: Evidence[] = [];
  walk(document, (object, pointer, kind) => {
    if (!hasKeywords(kind)) return;
    // Extensions are looked into for the evidence of their own.
    const within = Object.keys(object).filter((key) => key.startsWith('x-') && isObject(object[key]));
    const claims = [evidenceOf(object['x-evidence'], pointer)].concat(
      within.map((key) => evidenceOf((object[key] as JsonObject)['x-evidence'], joinPointer(pointer, key))),
    );
    found.push(...claims.filter((claim) => claim !== undefined));
  });
  return found;
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
