/**
 * The only ways in which text of a document gets into generated files: one encoder for each place it can land in.
 */

/** Characters that end a line, turn the direction of a text or are not seen: a reader must not be misled by them. */
const unseen = /[\u007f-\u009f\u2028\u2029\p{Cf}]/gu;
const lineEnds = /\r\n|[\n\r\u2028\u2029]/;

/** A JSON value as a literal of TypeScript, or as JSON. */
export function literal(value: unknown): string {
  const text = JSON.stringify(value);
  if (text === undefined) throw new Error('A value that JSON cannot hold has come to a template');
  return visible(text);
}

/** Characters of code that a reader does not see, as escapes: for texts in quotes, which is where they may stand. */
export function visible(code: string): string {
  const escape = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return code.replace(unseen, (mark) => mark.split('').map(escape).join(''));
}

/** Text inside of a block comment: it cannot end it. Lines are broken at 96 characters, and begin as those of a block do. */
export function comment(text: string): string {
  return text
    .split(lineEnds)
    .map((line) =>
      line
        .replace(/[\p{Cc}\p{Bidi_Control}]/gu, ' ')
        .replaceAll('*/', '*\\/')
        .trimEnd(),
    )
    .flatMap((line) => wrap(line, 96))
    .join('\n * ');
}

/** Breaks a line at its blanks. */
function wrap(line: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

/** Text in one line of a comment that ends with the line, as that of a shell does: nothing else ends it, and it stands as it is. */
export function line(text: string): string {
  return text
    .split(lineEnds)
    .join(' ')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]+/gu, ' ');
}

/** Text in one line of Markdown, in a table or out of it: no markup, no link, no HTML. */
export function markdown(text: string): string {
  return (
    text
      .split(lineEnds)
      .join(' ')
      .replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ')
      .replace(/[\\`*[\]<>|~&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (mark) => `\\${mark}`)
      .trim()
      // What would begin a heading or a list, were it the first of a line.
      .replace(/^([#+=-]|\d+(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
  );
}

/** An address as a link of Markdown; nothing where it is not one of the web. */
export function link(url: string | null): string {
  return url !== null && /^https?:\/\/[^\s<>`\\\p{Cc}\p{Cf}]+$/u.test(url) ? `<${url}>` : '';
}
