import { catalogue } from './catalogue.ts';
import type { Entry } from './catalogue-entry.ts';

/** Where something stands in a specification. Lines and columns count from 1. */
export interface Place {
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The line itself. */
  readonly text: string;
  /** RFC 6901 pointer into the file; empty for the whole of it. */
  readonly pointer: string;
}

/** Something wrong with a specification, or with what a run was asked for: an error stops the run before anything is written, a warning does not. */
export interface Problem {
  readonly code: ProblemCode;
  readonly level: 'error' | 'warning';
  /** What is wrong, with the value that is. */
  readonly message: string;
  /** What to do, in the imperative. */
  readonly fix: string;
  readonly place: Place;
}

export type ProblemCode = keyof typeof catalogue;
type Details<C extends ProblemCode> = Parameters<(typeof catalogue)[C]['says']>[0];

/** Every code there is. */
export const problemCodes = Object.keys(catalogue) as ProblemCode[];

/** Makes a problem of the catalogue. Details are texts of the document: each is cut to one short line. */
export function problem<C extends ProblemCode>(code: C, place: Place, details: Details<C>): Problem {
  const { level, says, fix } = catalogue[code] as Entry<Details<C>>;
  const short = Object.fromEntries(
    Object.entries(details ?? {}).map(([name, text]) => [name, oneLine(String(text), 200)]),
  ) as Details<C>;
  return { code, level, message: says(short), fix: fix(short), place };
}

/** Stops a run: a user's mistake, not a bug of ours. */
export class SpecificationError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((each) => formatProblem(each)).join('\n'));
    this.name = 'SpecificationError';
    this.problems = problems;
  }
}

/** A problem as people read it: place, code, the line shown, the fix. */
export function formatProblem({ code, level, message, fix, place }: Problem): string {
  const { file, line, column, text, pointer } = place;
  const gutter = String(line).padStart(5);
  return [
    `${file}:${line}:${column}  ${level === 'warning' ? 'warning ' : ''}${code}  ${message}`,
    ...(text.trim() ? [`${gutter} | ${oneLine(text, 120)}`] : []),
    ...(pointer ? [`   at #${oneLine(pointer, 200)}`] : []),
    `   fix: ${fix}`,
  ].join('\n');
}

/** A problem as an annotation of GitHub Actions, which shows it beside the line. */
export function annotateProblem({ code, level, message, fix, place }: Problem): string {
  const escape = (text: string): string =>
    text
      .replaceAll('%', '%25')
      .replaceAll('\r', '%0D')
      .replaceAll('\n', '%0A')
      .replaceAll(':', '%3A')
      .replaceAll(',', '%2C');
  const properties = `file=${escape(place.file)},line=${place.line},col=${place.column},title=${code}`;
  return `::${level} ${properties}::${escape(`${message} (fix: ${fix})`).replaceAll('%3A', ':').replaceAll('%2C', ',')}`;
}

/** Places in the order of their files and lines; of one place, errors first. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const rank = ({ place, level }: Problem): [string, number, number, number] => [
    place.file,
    place.line,
    place.column,
    level === 'error' ? 0 : 1,
  ];
  return [...problems].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    const differing = left.findIndex((value, index) => value !== right[index]);
    return differing < 0 ? 0 : left[differing]! < right[differing]! ? -1 : 1;
  });
}

/** Control characters could rewrite a terminal: they are shown as spaces. */
function oneLine(text: string, most: number): string {
  const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ').trimEnd();
  return line.length > most ? `${line.slice(0, most)}…` : line;
}
