import ts from 'typescript';

/**
 * What is wrong with a generated file of TypeScript: syntax errors, and code that a text of the document became.
 * Every text of the hostile document holds `PWN` and a number, and no name that is generated begins so.
 */
export function findCode(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const { diagnostics = [] } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2023 },
    reportDiagnostics: true,
    fileName: path,
  });
  const found = diagnostics.map(
    ({ messageText }) => `${path}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
  const visit = (node: ts.Node): void => {
    if ((ts.isIdentifier(node) || ts.isPrivateIdentifier(node)) && /PWN\d/.test(node.text)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push(`${path}:${line + 1}: ${node.text} is code`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** Characters that make a file look other than it is, or end a line where an editor shows none. */
export function findInvisible(path: string, text: string): string[] {
  return [...text.matchAll(/(?![\n\t])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu)].map(
    ([character]) => `${path}: U+${character.codePointAt(0)!.toString(16).padStart(4, '0')}`,
  );
}

/** The markup of a Markdown text, as far as a text could make some. */
export interface Markup {
  readonly headings: string[];
  readonly links: string[];
  readonly html: string[];
  readonly items: number;
}

/** Reads Markdown as roughly as it takes: code is skipped, an escaped mark is none. */
export function markupOf(markdown: string): Markup {
  const text = markdown
    .replace(/^(```+|~~~+)[^`\n]*\n[\s\S]*?^\1[`~]*$/gm, '')
    .replace(/\\[!-/:-@[-`{-~]/g, '\u2713')
    .replace(/(?<!`)(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, '');
  const lines = text.split(/\r\n|[\n\r]/);
  const underlined = lines.filter(
    (line, index) => /^ {0,3}(=+|-+) *$/.test(line) && /\S/.test(lines[index - 1] ?? ''),
  );
  return {
    headings: [...lines.filter((line) => /^ {0,3}#{1,6}(\s|$)/.test(line)), ...underlined],
    links: text.match(/<[a-z][a-z0-9+.-]*:[^\s<>]*>|\]\(|^ {0,3}\[[^\]]*\]:|!\[/gim) ?? [],
    html: text.match(/<(?![a-z][a-z0-9+.-]*:)[a-z/!?]|&[a-z#]/gi) ?? [],
    items: lines.filter((line) => /^\s*([-*+]|\d+[.)]|>)\s/.test(line)).length,
  };
}
