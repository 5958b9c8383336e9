import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { isObject, joinPointer, type Json, pointerSteps } from '../../generator/json.ts';

/** Fields that a source of the notation points to, in which `*`, `{` and line ends are not what they are elsewhere. */
const pointedTo = new Set(['PWN60()', 'PWN70()', 'PWN231()']);

/** Where a recipe has templates. */
const templates = new Set(['as', 'message', 'pair', 'at']);

/** A document like a hostile one, in which every text takes the same form. */
export async function hostileVariant(file: string, textOf: (call: string) => string): Promise<Json> {
  const text = await readFile(file, 'utf8');
  return vary(parse(text, { version: '1.2' }) as Json, textOf);
}

/** Every text and name with a call in it becomes the same text of the alphabet wherever it stands. */
function vary(document: Json, textOf: (call: string) => string): Json {
  /** `inside` is the key that a text stands at. */
  function change(value: Json, inside: string): Json {
    if (typeof value === 'string') return changeText(value, inside);
    if (Array.isArray(value)) return value.map((item) => change(item, inside));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, member]) => [
        ['patternProperties', 'check', 'content'].includes(inside)
          ? key
          : inside === 'paths'
            ? changePath(key)
            : changeName(key),
        change(member, key),
      ]),
    );
  }

  const changeName = (name: string): string => {
    const [call] = /PWN\d+\(\)/.exec(name) ?? [];
    if (call === undefined || pointedTo.has(call)) return name;
    return (name.startsWith('x-') ? 'x-' : '') + textOf(call);
  };

  // Its parameters keep their names.
  const changePath = (path: string): string =>
    path.replace(
      /^[^{]*/,
      (steps) => `/${withoutBraces(changeName(steps), 'x')}${steps.endsWith('/') ? '/' : ''}`,
    );

  function changeText(text: string, inside: string): string {
    if (inside === '$ref')
      return text.startsWith('#/')
        ? `#${changeSteps(text).split('/').map(encodeURIComponent).join('/')}`
        : text;
    if (/^payload (?=\S)/.test(text)) return withoutBraces(`payload ${changeSteps(text.slice(7))}`, text);
    if (/^(header|form) /.test(text) || ['pattern', 'contentType', 'defaultContentType'].includes(inside))
      return text;
    if (['at', 'code', 'message', 'result'].includes(inside) && text.startsWith('/'))
      return withoutBraces(changeSteps(text), text);
    if (inside === 'ask') return `${changeName(text)}?`;
    if (inside === 'url' && /^https:/.test(text))
      return `https://example.com/${withoutBraces(changeName(text), 'x')}`;
    if (inside === 'url' || inside === 'default') return withoutBraces(changeName(text), text);
    // A template keeps its parts, and what is compared with one has none of its own.
    if (templates.has(inside) && /\{[a-z][^{}]*\}/.test(text)) return text;
    if (['message', 'salt'].includes(inside) || inside.includes('{header')) {
      return withoutBraces(changeName(text), text);
    }
    // JSON in a text.
    if (text.startsWith('{"')) return JSON.stringify(change(JSON.parse(text) as Json, inside));
    return changeName(text);
  }

  // A brace in a recipe means something.
  const withoutBraces = (text: string, instead: string): string => (/[{}]/.test(text) ? instead : text);

  const changeSteps = (pointer: string): string => joinPointer('', ...pointerSteps(pointer).map(changeName));

  return change(document, '');
}
