import { WebhookError } from './errors.ts';

/** How signatures stand in the text that is found at their place: `read` of a recipe. */
export interface Reader {
  /** Between pieces of the text; undefined where the text is one piece. */
  readonly split: string | undefined;
  readonly forms: readonly Form[];
  /** The names of what is read besides signatures. */
  readonly captures: ReadonlySet<string>;
}

/** `t={timestamp}` as it is matched: a text, then captures, each with the text that follows it. */
interface Form {
  readonly start: string;
  readonly captures: readonly { readonly name: string; readonly end: string }[];
}

/** A signature to be tried, as text, with what was read beside it. */
export interface Candidate {
  readonly signature: string;
  readonly captures: ReadonlyMap<string, string>;
}

/** More than any rotation needs: each is tried with every key. */
const mostCandidates = 32;
const mostPieces = 1000;

const none: ReadonlyMap<string, string> = new Map();
const whole: Form = { start: '', captures: [{ name: 'signature', end: '' }] };

/** @throws TypeError for a form that cannot be read back. */
export function parseReader(
  read: string | { readonly split: string; readonly as: string | readonly string[] } | undefined,
): Reader {
  if (read === undefined) return { split: undefined, forms: [whole], captures: new Set() };
  const { split, as } = typeof read === 'string' ? { split: undefined, as: read } : read;
  if (split === '') throw new TypeError('`split` must be a text');
  const forms = [as].flat().map(parseForm);
  const names = forms.flatMap(({ captures }) => captures.map(({ name }) => name));
  if (!names.includes('signature')) throw new TypeError('`read` must hold {signature}');
  return { split, forms, captures: new Set(names.filter((name) => name !== 'signature')) };
}

function parseForm(template: string): Form {
  const [start = '', ...rest] = template.split('{');
  const captures = rest.map((text) => {
    const [, name, end] = /^([a-z][a-zA-Z]*)\}([^}]*)$/.exec(text) ?? [];
    if (name === undefined || end === undefined) {
      throw new TypeError(`"${template}" of \`read\` is no text with names in braces`);
    }
    return { name, end };
  });
  if (captures.slice(0, -1).some(({ end }) => end === '')) {
    throw new TypeError(`"${template}" of \`read\` does not say where a capture ends`);
  }
  return { start, captures };
}

/**
 * Every signature in a text: all are tried, never only the first or the last.
 * @throws WebhookError `signature-malformed` where there is none, or too many.
 */
export function readCandidates({ split, forms }: Reader, text: string): Candidate[] {
  if (forms[0] === whole) return [{ signature: text, captures: none }];
  const shared = new Map<string, string>();
  const found: Map<string, string>[] = [];
  const pieces = split === undefined ? [text] : text.split(split, mostPieces).map((piece) => piece.trim());
  if (pieces.length === mostPieces) {
    throw new WebhookError(
      'signature-malformed',
      'Expected a signature in the documented form but it is far too long',
    );
  }
  for (const piece of pieces) {
    const captures = match(forms, piece);
    if (captures?.has('signature')) found.push(captures);
    else for (const [name, value] of captures ?? []) share(shared, name, value);
  }
  const candidates = new Map(found.map((captures) => [JSON.stringify([...captures]), captures]));
  if (candidates.size === 0 || candidates.size > mostCandidates) {
    const what = candidates.size === 0 ? 'but there is none' : 'but there are too many';
    throw new WebhookError('signature-malformed', `Expected a signature in the documented form ${what}`);
  }
  return [...candidates.values()].map((captures) => ({
    signature: captures.get('signature')!,
    captures: captures.size === 1 ? shared : new Map([...shared, ...captures]),
  }));
}

/** Of two timestamps nobody knows which one was meant. */
function share(shared: Map<string, string>, name: string, value: string): void {
  if (shared.has(name) && shared.get(name) !== value) {
    throw new WebhookError(
      'signature-malformed',
      'Expected one value beside the signature but there are two',
    );
  }
  shared.set(name, value);
}

function match(forms: readonly Form[], text: string): Map<string, string> | undefined {
  for (const { start, captures } of forms) {
    if (!text.startsWith(start)) continue;
    const found = new Map<string, string>();
    let at = start.length;
    for (const [index, { name, end }] of captures.entries()) {
      const isLast = index === captures.length - 1;
      const stop = isLast ? text.length - end.length : text.indexOf(end, at);
      if (stop < at || !text.startsWith(end, stop)) break;
      found.set(name, text.slice(at, stop));
      at = stop + end.length;
    }
    if (found.size === captures.length) return found;
  }
  return undefined;
}

/** The text that `read` finds a signature in: for a sender. */
export function writeSignature({ split, forms }: Reader, values: ReadonlyMap<string, string>): string {
  return forms
    .map(({ start, captures }) =>
      captures.reduce((text, { name, end }) => text + (values.get(name) ?? '') + end, start),
    )
    .join(split ?? '');
}
