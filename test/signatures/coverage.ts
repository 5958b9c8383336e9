import { readFileSync } from 'node:fs';
import type { SignedRequest } from '@hookwright/runtime';
import { parse } from 'yaml';
import { type Place, textAt, xmlText } from './places.ts';
import { type Case, folder } from './schemes.ts';
import { placesOf, splitOf } from './signature-text.ts';

/** An entry of signed.yaml. */
export interface Signed {
  readonly signs: readonly Place[];
  readonly except?: readonly string[];
  readonly only?: string;
  readonly digits?: Place;
  /** True where a parameter that is empty is left out, and so is its name. */
  readonly dropsEmpty?: true;
  /** Why a name can lend text to its value. */
  readonly names?: string;
  readonly sideBySide?: {
    readonly because: string;
    readonly all?: true;
    readonly pairs?: readonly (readonly [Place, Place])[];
  };
}

const table = parse(readFileSync(`${folder}/signed.yaml`, 'utf8')) as Record<string, Signed>;

/** What signed.yaml says of a vector. @throws Error where it says nothing. */
export function signedOf({ scheme, vector }: Case): Signed {
  const entry = table[`${scheme.name}/${vector.id}`] ?? table[scheme.name];
  if (!entry) throw new Error(`signed.yaml says nothing of ${scheme.name}`);
  return entry;
}

/**
 * What a signature covers of a body, and the signature where it is in the body, as one text: two bodies with the same text
 * are equally genuine. Undefined where the body cannot be read at all.
 */
export function coveredText(each: Case, body: Buffer): string | undefined {
  const signed = signedOf(each);
  if (signed.signs.includes('body')) return body.toString('hex');
  const places = signed.signs.filter((place) => /^(form|xml|payload|all of|values of) (?!query)/.test(place));
  const own = placesOf(each.scheme).filter((place) => /^(form|xml|payload) /.test(place));
  if (places.length + own.length === 0) return '';
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body);
    const signature = own.map((place) => ownPiece(each, valueAt(place, text)));
    return JSON.stringify([...places.map((place) => coveredAt(signed, place, text)), signature]);
  } catch {
    return undefined;
  }
}

/** Of several signatures in one text only the one that is ours. */
function ownPiece({ scheme, vector }: Case, text: unknown): unknown {
  const split = splitOf(scheme);
  if (split === undefined || typeof text !== 'string') return text;
  return text.split(split).filter((piece) => piece.includes(vector.signature));
}

function coveredAt(signed: Signed, place: Place, text: string): unknown {
  const { only = '', except = [], dropsEmpty = false } = signed;
  const isSigned = ([name = '', value]: readonly string[]): boolean =>
    name.startsWith(only) && !except.includes(name) && !(dropsEmpty && value === '');
  switch (place) {
    case 'all of form':
      return [...new URLSearchParams(text)].filter(isSigned);
    case 'values of form':
      return [...new URLSearchParams(text)].filter(isSigned).map(([, value]) => value);
    case 'all of xml':
      return elementsOf(text).filter(isSigned);
    case 'all of payload':
      return withoutNulls(JSON.parse(text));
    case 'all of query':
      return '';
    default: {
      const value = valueAt(place, text);
      return place === signed.digits ? JSON.stringify(value).replace(/\D/g, '') : value;
    }
  }
}

/** The one text of a field, a member or an element; all of them where there are several. Absent is as good as empty. */
function valueAt(place: Place, text: string): unknown {
  const [kind, name = ''] = place.split(' ');
  if (kind === 'payload') {
    const value = memberAt(JSON.parse(text), name) ?? '';
    // A number is signed with the digits it was sent with.
    return typeof value === 'number' ? textAt({ ...nothing, body: Buffer.from(text) }, place) : value;
  }
  const fields = kind === 'xml' ? elementsOf(text) : [...new URLSearchParams(text)];
  const values = fields.filter((field) => field[0] === name).map(([, value]) => value);
  return values.length > 1 ? values : (values[0] ?? '');
}

function memberAt(value: unknown, pointer: string): unknown {
  const steps = pointer.split('/').slice(1);
  return steps.reduce((at, step) => (at as Record<string, unknown> | undefined)?.[step], value);
}

const nothing = { method: 'POST', url: '/', headers: {} };

/** A member that is null is not signed, nor is its name. */
function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_, each: unknown) => (each === null ? undefined : each)));
}

/** Names and texts of flat XML. @throws Error for anything else. */
function elementsOf(text: string): string[][] {
  const [, , inner] =
    /^[ \t\r\n]*(?:<\?xml[^<>]*\?>)?[ \t\r\n]*<(\w+)>((?:.|\n)*)<\/\1>[ \t\r\n]*$/.exec(text) ?? [];
  if (inner === undefined) throw new Error('no XML');
  const elements = [...inner.matchAll(/<(\w+)>((?:[^<]|<!\[CDATA\[[^\]]*\]\]>)*)<\/\1>|<(\w+)\/>/g)];
  const rest = elements.reduce((left, [element]) => left.replace(element, ''), inner);
  const texts = elements.map(([, name, content = '', empty]) => [name ?? empty!, xmlText(content)]);
  if (
    /[^ \t\r\n]/.test(rest) ||
    texts.some(([, content]) => /&(?!amp;|lt;|gt;)/.test(content!) && /&\W?\w+;/.test(content!))
  )
    throw new Error('no flat XML');
  return texts;
}

/** Two neighbours of the signed text, and whether text can be moved from the first to the second unnoticed. */
export function neighboursOf(
  signed: Signed,
  request: SignedRequest,
): { pair: [Place, Place]; isOpen: boolean }[] {
  const { signs, sideBySide } = signed;
  const present = signs.filter(
    (place) => !/^(all|values) of/.test(place) && textAt(request, place) !== undefined,
  );
  return present.slice(1).map((second, index) => {
    const pair: [Place, Place] = [present[index]!, second];
    const isListed = sideBySide?.pairs?.some(([a, b]) => a === pair[0] && b === pair[1]);
    return { pair, isOpen: sideBySide?.all ?? isListed ?? false };
  });
}
