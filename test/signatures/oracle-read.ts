/** How a signature is read out of the text where it stands, and written into it. */
import { Refused, type Scheme } from './oracle-notation.ts';

/** A text that may be the signature, with what else was read beside it. */
export interface Candidate {
  readonly signature: string;
  readonly captures: ReadonlyMap<string, string>;
}

/** Every candidate in the text: none, or more than 32, is malformed. */
export function readCandidates(given: string, { read, algorithm }: Scheme): Candidate[] {
  const form = read ?? (algorithm === 'basic' ? 'Basic {signature}' : '{signature}');
  // RFC 7617: `Basic` in any case, and one blank or more.
  const text = algorithm === 'basic' ? given.replace(/^basic +/i, 'Basic ') : given;
  const { split, as } = typeof form === 'string' ? { split: undefined, as: form } : form;
  const pieces = split === undefined ? [text] : text.split(split).map((piece) => piece.trim());
  const fitting = pieces.flatMap((piece) => {
    const captures = [as].flat().map((template) => fit(piece, template));
    return captures.find((found) => found !== undefined) ?? [];
  });
  const shared = new Map<string, string>();
  for (const captures of fitting.filter((found) => !found.has('signature'))) {
    for (const [name, value] of captures) {
      if (shared.has(name) && shared.get(name) !== value) throw new Refused(`${name} was sent twice`);
      shared.set(name, value);
    }
  }
  // The same text twice is one candidate.
  const distinct = new Map(fitting.map((found) => [JSON.stringify([...found]), found]));
  const candidates = [...distinct.values()]
    .filter((found) => found.has('signature'))
    .map((own) => ({ signature: own.get('signature')!, captures: new Map([...shared, ...own]) }));
  if (candidates.length === 0 || candidates.length > 32) throw new Refused(`${candidates.length} candidates`);
  return candidates;
}

/** `t=12` fits `t={timestamp}`: the captures. */
function fit(piece: string, template: string): Map<string, string> | undefined {
  const names: string[] = [];
  const pattern = template.replace(/\{(\w+)\}|[^\w\s]/g, (found, name?: string) => {
    if (name === undefined) return `\\${found}`;
    names.push(name);
    return '(.*?)';
  });
  const found = new RegExp(`^${pattern}$`, 's').exec(piece);
  return found ? new Map(names.map((name, index) => [name, found[index + 1]!])) : undefined;
}

/** The text that a sender writes. A form with a capture that is not known is left out, if it has no signature. */
export function writeRead({ read, algorithm }: Scheme, captures: ReadonlyMap<string, string>): string {
  const form = read ?? (algorithm === 'basic' ? 'Basic {signature}' : '{signature}');
  const { split, as } = typeof form === 'string' ? { split: '', as: form } : form;
  return [as]
    .flat()
    .filter((template) =>
      namesIn(template).every((name) => captures.has(name) || template.includes('{signature}')),
    )
    .map((template) =>
      template.replace(/\{(\w+)\}/g, (_, name: string) => {
        const value = captures.get(name);
        if (value === undefined) throw new TypeError(`Say what {${name}} is`);
        return value;
      }),
    )
    .join(split);
}

const namesIn = (template: string): string[] => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
