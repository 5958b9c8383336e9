/** What a terminal shows in two cells: the East Asian wide and fullwidth blocks (Unicode Standard Annex #11), and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u;
/** What stands on the character before it. */
const combining = /\p{M}/u;

/** How many cells of a terminal a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const mark of text) width += cellsOf(mark);
  return width;
}

/** At most so many cells; what is cut off is shown by `…`. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let left = width - 1;
  for (const mark of text) {
    left -= cellsOf(mark);
    if (left < 0) break;
    kept += mark;
  }
  return `${kept}…`;
}

/**
 * Rows as aligned columns, the first row being the headings. The last column is cut to what the width leaves; where that is less than
 * twenty cells there is no table.
 */
export function table(rows: readonly (readonly string[])[], width = Infinity): string | undefined {
  const widths = (rows[0] ?? [])
    .slice(0, -1)
    .map((_, at) => Math.max(...rows.map((row) => widthOf(row[at] ?? ''))));
  const left = width - widths.reduce((sum, each) => sum + each + 2, 0);
  if (left < 20) return undefined;
  return rows
    .map((row) => {
      const cells = widths.map((each, at) => pad(row[at] ?? '', each + 2));
      return (cells.join('') + cut(row[widths.length] ?? '', left)).trimEnd();
    })
    .join('\n');
}

/** Names and values, one pair a line. */
export function pairs(rows: readonly (readonly [name: string, value: string])[]): string {
  const width = Math.max(...rows.map(([name]) => widthOf(name)));
  return rows.map(([name, value]) => `${pad(name, width + 2)}${value}`).join('\n');
}

function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

function cellsOf(mark: string): number {
  if (mark < '\u0300') return 1;
  return combining.test(mark) ? 0 : wide.test(mark) ? 2 : 1;
}
