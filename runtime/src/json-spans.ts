/** A value in JSON text: where it stands, from and to, and what leads to it. */
export interface Span {
  readonly from: number;
  readonly to: number;
  readonly path: readonly string[];
}

const token =
  /[ \t\n\r]*([{}[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
const deepest = 200;

/**
 * Every value of JSON text that is wanted, in the order of the text, also those whose member stands twice. Within a wanted one nothing
 * more is looked for.
 * @throws SyntaxError where the text is not JSON, or nested more than 200 levels deep.
 */
export function spansOf(text: string, isWanted: (path: readonly string[]) => boolean): Span[] {
  // JSON.parse is the judge of the grammar; what follows may then be simple.
  JSON.parse(text);
  const spans: Span[] = [];
  let at = 0;
  const next = (): string => {
    token.lastIndex = at;
    const match = token.exec(text);
    if (!match) throw new SyntaxError('The text is not JSON');
    at = token.lastIndex;
    return match[1]!;
  };

  function value(first: string, path: readonly string[], isWithin: boolean): void {
    if (path.length > deepest) {
      throw new SyntaxError(`The JSON is nested more than ${deepest} levels deep`);
    }
    const from = at - first.length;
    const isThis = !isWithin && isWanted(path);
    if (first === '{') members(path, isWithin || isThis);
    else if (first === '[') items(path, isWithin || isThis);
    if (isThis) spans.push({ from, to: at, path });
  }

  function members(path: readonly string[], isWithin: boolean): void {
    for (let mark = next(); mark !== '}'; mark = next()) {
      const name = mark === ',' ? next() : mark;
      next(); // the colon
      value(next(), [...path, JSON.parse(name) as string], isWithin);
    }
  }

  function items(path: readonly string[], isWithin: boolean): void {
    let index = 0;
    for (let mark = next(); mark !== ']'; mark = next()) {
      value(mark === ',' ? next() : mark, [...path, String(index++)], isWithin);
    }
  }

  value(next(), [], false);
  return spans;
}

/** The text with something else in the place of each wanted value; undefined leaves it as it is. */
export function withSpans(
  text: string,
  isWanted: (path: readonly string[]) => boolean,
  replace: (written: string, path: readonly string[]) => string | undefined,
): string {
  let result = '';
  let at = 0;
  for (const { from, to, path } of spansOf(text, isWanted)) {
    const written = text.slice(from, to);
    result += text.slice(at, from) + (replace(written, path) ?? written);
    at = to;
  }
  return result + text.slice(at);
}
