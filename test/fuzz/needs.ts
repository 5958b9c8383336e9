/** What a delivery must have for a scheme to sign it: read from the recipe, so that no scheme needs code of its own. */
import type { Message, Scheme, Sorted } from '../signatures/oracle-notation.ts';

/** How a text must look for the transforms of its part to take it. */
export type Look = 'text' | 'number' | 'base64' | 'percent' | 'digits' | 'trimmed';

export interface Need {
  /** `header`, `query`, `form`, `xml` or `payload`. */
  readonly kind: string;
  readonly name: string;
  readonly optional: boolean;
  /** The sender puts it there: a timestamp, the name of a key or an algorithm, a digest. */
  readonly made: boolean;
  readonly look: Look;
}

export interface Needs {
  readonly values: readonly Need[];
  readonly sorted: readonly Sorted[];
  readonly body: 'form' | 'xml' | 'json' | 'any';
}

/** All that the schemes of a recipe name. */
export function needsOf(schemes: readonly Scheme[]): Needs {
  const values = new Map<string, Need>();
  const sorted: Sorted[] = [];
  for (const scheme of schemes) {
    const parts = Object.values(scheme.parts ?? {});
    const messages = [scheme.message ?? [], ...parts.map((part) => ('sorted' in part ? part : part.message))];
    for (const message of [...messages, ...Object.entries(scheme.check ?? {})]) {
      for (const { text, optional } of partsIn(message)) add(text, optional);
      if (isSorted(message)) sorted.push(message);
    }
    for (const at of [scheme.at].flat()) add(at, true);
    for (const named of [scheme.timestamp?.from, scheme.keyId, fromOf(scheme)]) add(named ?? '', 'made');
    for (const left of Object.keys(scheme.check ?? {})) add(left.replace(/^\{([^{}]*?)\??\}$/, '$1'), 'made');
  }
  const kinds = new Set([...values.values()].map(({ kind }) => kind));
  for (const place of sorted.flatMap((s) => s.sorted)) kinds.add(place.split(' ')[0]!);
  const body = kinds.has('form') ? 'form' : kinds.has('xml') ? 'xml' : kinds.has('payload') ? 'json' : 'any';
  return { values: [...values.values()], sorted, body };

  function add(text: string, optional: boolean | 'made'): void {
    const [, kind, name = '', transforms = ''] =
      /^(header|query|form|xml|payload) ([^|]+)(.*)$/s.exec(text) ?? [];
    if (kind === undefined) return;
    const need = { kind, name: name.trim(), look: lookOf(transforms) };
    const old = values.get(`${kind} ${need.name}`);
    // What the sender makes it makes; what is needed anywhere is needed; the first look stands, unless it is none.
    const look = old === undefined || old.look === 'text' ? need.look : old.look;
    const made = optional === 'made' || old?.made === true;
    values.set(`${kind} ${need.name}`, {
      ...need,
      look,
      made,
      optional: optional === true && (old?.optional ?? true),
    });
  }
}

const fromOf = ({ algorithm }: Scheme): string | undefined =>
  typeof algorithm === 'string' ? undefined : algorithm.from;

const isSorted = (message: Message | readonly string[]): message is Sorted =>
  typeof message === 'object' && 'sorted' in message;

function partsIn(message: Message | readonly string[]): { text: string; optional: boolean }[] {
  if (isSorted(message)) return [];
  return [message].flat().flatMap((template) =>
    [...template.matchAll(/\{([^{}]*)\}/g)].map(([, text = '']) => ({
      text: text.replace(/\?$/, ''),
      optional: text.endsWith('?') || /\|\s*default\b/.test(text),
    })),
  );
}

const looks = {
  fixed: 'number',
  'base64-decode': 'base64',
  'url-decode': 'percent',
  digits: 'digits',
  trim: 'trimmed',
} as const;

function lookOf(transforms: string): Look {
  const [found] = Object.keys(looks).filter((name) => transforms.includes(name));
  return found === undefined ? 'text' : looks[found as keyof typeof looks];
}
