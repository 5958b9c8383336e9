import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { comment, link, literal, markdown } from '../generator/text.ts';
import { alphabet } from './hostile/alphabet.ts';
import { findCode, findInvisible, markupOf } from './hostile/oracle.ts';

const texts = Object.entries(alphabet).map(([given, textOf]) => ({ given, text: textOf('PWN1()') }));
const plain = { headings: [], links: [], html: [], items: 0 };

describe('the oracle sees what lands in a file without its encoder', () => {
  const cases: { given: string; place: (text: string) => string; text: keyof typeof alphabet }[] = [
    { given: 'block comment', place: (text) => `/** ${text} */`, text: 'end of a block comment' },
    { given: 'line comment', place: (text) => `// ${text}`, text: 'line feed' },
    { given: 'line comment', place: (text) => `// ${text}`, text: 'carriage return' },
    { given: 'line comment', place: (text) => `// ${text}`, text: 'line separator' },
    { given: 'single quotes', place: (text) => `export const a = '${text}';`, text: 'single quote' },
    { given: 'single quotes', place: (text) => `export const a = '${text}';`, text: 'carriage return' },
    { given: 'double quotes', place: (text) => `export const a = "${text}";`, text: 'double quote' },
    {
      given: 'a template literal',
      place: (text) => `export const a = \`${text}\`;`,
      text: 'template literal',
    },
    { given: 'a template literal', place: (text) => `export const a = \`${text}\`;`, text: 'backtick' },
    { given: 'a regular expression', place: (text) => `export const a = /${text}/;`, text: 'line feed' },
    { given: 'a key', place: (text) => `export const a = { ['${text}']: 1 };`, text: 'computed key' },
    { given: 'an index type', place: (text) => `export type A = B['${text}'];`, text: 'computed key' },
    { given: 'a number', place: (text) => `export const a = 0 + ${text};`, text: 'very long' },
    { given: 'a type', place: (text) => `export type A = ${text};`, text: 'template literal' },
    { given: 'an import', place: (text) => `import('${text}');`, text: 'end of a call' },
    {
      given: 'a quote, slashed by hand',
      place: (text) => `export const a = '${text.replaceAll("'", "\\'")}';`,
      text: 'backslash before a single quote',
    },
  ];

  test.each(cases)('$given: $text', ({ place, text }) => {
    expect(findCode('a.ts', place(alphabet[text]!('PWN1()')))).not.toEqual([]);
  });

  test.each<{ given: keyof typeof alphabet; want: Partial<Record<keyof typeof plain, unknown>> }>([
    { given: 'heading of Markdown', want: { headings: ['# PWN1()', '## PWN1()'] } },
    { given: 'underlined heading of Markdown', want: { headings: ['==='] } },
    { given: 'link and image of Markdown', want: { links: ['](', '![', ']('] } },
    { given: 'address of Markdown', want: { links: ['<https://x.example/PWN1()>'] } },
    { given: 'HTML in Markdown', want: { html: ['<i', '&l', '&g', '<!'] } },
    { given: 'end of a script', want: { html: ['</', '<s', '</'] } },
    { given: 'list of Markdown', want: { items: 3 } },
  ])('Markdown: $given', ({ given, want }) => {
    expect(markupOf(alphabet[given]!('PWN1()'))).toMatchObject(want);
  });

  test('characters that are not seen', () => {
    expect(findInvisible('a.ts', 'a\r\u202e\u2028\u0000')).toHaveLength(4);
  });
});

describe('a literal', () => {
  test.each(texts)('has the value it was made of: $given', ({ text }) => {
    const code = `export const given = ${literal(text)};`;
    const [statement] = ts.createSourceFile('a.ts', code, ts.ScriptTarget.Latest).statements;
    const value = (statement as ts.VariableStatement).declarationList.declarations[0]!.initializer!;

    expect(findCode('a.ts', code)).toEqual([]);
    expect(ts.isStringLiteral(value) && value.text).toBe(text);
    expect(JSON.parse(literal({ [text]: [text] }))).toEqual({ [text]: [text] });
  });

  test.each(texts)('shows all that it holds: $given', ({ text }) => {
    expect(findInvisible('a.ts', literal(text))).toEqual([]);
  });

  test.each([undefined, () => 1, Symbol('a')])('of what JSON cannot hold is a bug of ours', (value) => {
    expect(() => literal(value)).toThrow('JSON cannot hold');
  });
});

describe('a comment', () => {
  test.each(texts)('cannot be left, in one line or several: $given', ({ text }) => {
    for (const code of [`/** ${comment(text)} */`, `/**\n * ${comment(text)}\n */`]) {
      const file = ts.createSourceFile('a.ts', `${code}\nexport {};`, ts.ScriptTarget.Latest);

      expect(findCode('a.ts', `${code}\nexport {};`)).toEqual([]);
      expect(file.statements).toHaveLength(1);
      expect(findInvisible('a.ts', code)).toEqual([]);
    }
  });

  test.each([
    { given: 'two\nlines\r\nthree\rfour', want: 'two\n * lines\n * three\n * four' },
    { given: 'a */ b **/ c * / d', want: 'a *\\/ b **\\/ c * / d' },
    { given: 'word '.repeat(20).trim(), want: `${'word '.repeat(19).trim()}\n * word` },
    { given: 'x'.repeat(200), want: 'x'.repeat(200) },
    { given: '', want: '' },
  ])('$given', ({ given, want }) => {
    expect(comment(given)).toBe(want);
  });
});

describe('Markdown', () => {
  test.each(texts)('has no markup of a text: $given', ({ text }) => {
    const places = [markdown(text), `See ${markdown(text)} here.`, `## ${markdown(text)}`];

    expect(places.map((place) => markupOf(place.replace(/^## /, 'x ')))).toEqual([plain, plain, plain]);
    expect(findInvisible('README.md', places.join(''))).toEqual([]);
    expect(markdown(text)).not.toMatch(/(^|[^\\])(\\\\)*\|/);
  });

  test.each([
    { given: 'card_number', want: 'card_number' },
    { given: '_a_ and *b*', want: '\\_a\\_ and \\*b\\*' },
    { given: ' a\n\n b ', want: 'a b' },
    { given: '支付成功（多次）', want: '支付成功（多次）' },
  ])('$given', ({ given, want }) => {
    expect(markdown(given)).toBe(want);
  });
});

describe('a link', () => {
  test.each([
    { given: 'https://example.com/a?b=c#d', want: '<https://example.com/a?b=c#d>' },
    { given: 'http://example.com', want: '<http://example.com>' },
    { given: 'javascript:PWN1()', want: '' },
    { given: 'data:text/html,PWN1()', want: '' },
    { given: 'https://example.com/><script>PWN1()</script>', want: '' },
    { given: 'https://example.com/ PWN1()', want: '' },
    { given: 'https://example.com/\nPWN1()', want: '' },
    { given: 'https://example.com/`PWN1()`', want: '' },
    { given: null, want: '' },
  ])('$given', ({ given, want }) => {
    expect(link(given)).toBe(want);
  });
});
