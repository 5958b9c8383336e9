/** What a delivery must have for a scheme to sign it: read from the recipe, so that no scheme needs code of its own. */
import type { Message, Scheme, Sorted } from '../signatures/oracle-notation.ts';

/** How a text must look for the transforms of its part to take it. */
export type Look = 'text' | 'number' | 'base64' | 'percent' | 'digits';

export interface Need {
  /** `header`, `query`, `form`, `xml` or `payload`. */
  readonly kind: string;
  readonly name: string;
  readonly optional: boolean;
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
    for (const named of [scheme.timestamp?.from, scheme.keyId, fromOf(scheme)]) add(named ?? '', false);
  }
  const kinds = new Set([...values.values()].map(({ kind }) => kind));
  for (const place of sorted.flatMap((s) => s.sorted)) kinds.add(place.split(' ')[0]!);
  const body = kinds.has('form') ? 'form' : kinds.has('xml') ? 'xml' : kinds.has('payload') ? 'json' : 'any';
  return { values: [...values.values()], sorted, body };

  function add(text: string, optional: boolean): void {
    const [, kind, name = '', transforms = ''] =
      /^(header|query|form|xml|payload) ([^|]+)(.*)$/s.exec(text) ?? [];
    if (kind === undefined) return;
    const need = { kind, name: name.trim(), optional, look: lookOf(transforms) };
    const old = values.get(`${kind} ${need.name}`);
    // What is needed anywhere is needed; the first look stands, unless it is none.
    const look = old === undefined || old.look === 'text' ? need.look : old.look;
    values.set(`${kind} ${need.name}`, { ...need, look, optional: optional && (old?.optional ?? true) });
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

function lookOf(transforms: string): Look {
  const [, found] = /(fixed|base64-decode|url-decode|digits)/.exec(transforms) ?? [];
  const looks = {
    fixed: 'number',
    'base64-decode': 'base64',
    'url-decode': 'percent',
    digits: 'digits',
  } as const;
  return found === undefined ? 'text' : looks[found as keyof typeof looks];
}
