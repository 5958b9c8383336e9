import { describe, expect, test } from 'vitest';
import { applyOverlay } from '../generator/overlay.ts';
import { parseYaml, type Source } from '../generator/yaml.ts';

const sourceOf = (file: string, text: string): Source => parseYaml(file, text).source!;

/** An overlay with these actions, one on each line from the fourth on. */
export function overlayOf(actions: readonly string[], version = '1.1.0'): Source {
  const lines = [
    `overlay: ${version}`,
    "info: { title: O, version: '1' }",
    'actions:',
    ...actions.map((action) => `  - ${action}`),
  ];
  return sourceOf('overlay.yaml', lines.join('\n'));
}

interface MergeCase {
  readonly name: string;
  readonly document: string;
  readonly actions: readonly string[];
  readonly want: unknown;
}

describe('an action', () => {
  test.each<MergeCase>([
    {
      name: 'adds what is not there, and leaves what it does not name',
      document: '{ info: { title: A, x: 1 }, tags: [a] }',
      actions: ['{ target: $.info, update: { version: 1, x: 2 } }'],
      want: { info: { title: 'A', x: 2, version: 1 }, tags: ['a'] },
    },
    {
      name: 'merges objects in objects',
      document: '{ a: { b: { c: 1, d: { e: 1 } } } }',
      actions: ['{ target: $, update: { a: { b: { d: { f: 2 } } } } }'],
      want: { a: { b: { c: 1, d: { e: 1, f: 2 } } } },
    },
    {
      name: 'appends a list to a list, within an object as well',
      document: '{ a: [1], b: { c: [1] } }',
      actions: ['{ target: $.a, update: [2, 3] }', '{ target: $.b, update: { c: [2] } }'],
      want: { a: [1, 2, 3], b: { c: [1, 2] } },
    },
    {
      name: 'appends one item to a list',
      document: '{ a: [{ n: 1 }], b: [] }',
      actions: [
        '{ target: $.a, update: { n: 2 } }',
        '{ target: $.b, update: text }',
        '{ target: $.b, update: null }',
      ],
      want: { a: [{ n: 1 }, { n: 2 }], b: ['text', null] },
    },
    {
      name: 'replaces a single value',
      document: '{ a: { b: old, c: [old] } }',
      actions: ['{ target: $.a.b, update: 1 }', '{ target: "$.a.c[0]", update: null }'],
      want: { a: { b: 1, c: [null] } },
    },
    {
      name: 'changes each of several places',
      document: '{ a: { x: { n: 1 }, y: { n: 2 } } }',
      actions: ['{ target: $.a.*, update: { m: 3 } }'],
      want: { a: { x: { n: 1, m: 3 }, y: { n: 2, m: 3 } } },
    },
    {
      name: 'changes a place once, however often it is selected',
      document: '{ a: [], b: [1, 2] }',
      actions: ["{ target: \"$['a','a']\", update: 1 }", '{ target: "$.b[0,0]", remove: true }'],
      want: { a: [1], b: [2] },
    },
    {
      name: 'removes members, and items of lists, in whatever order they are selected',
      document: '{ a: { x: 1, y: 2 }, b: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }',
      actions: ['{ target: $.a.x, remove: true }', '{ target: "$.b[11,0,10,2,1]", remove: true }'],
      want: { a: { y: 2 }, b: [3, 4, 5, 6, 7, 8, 9] },
    },
    {
      name: 'removes what is within what it removes',
      document: '{ a: { a: { a: 1 }, b: 2 } }',
      actions: ['{ target: $..a, remove: true }'],
      want: {},
    },
    {
      name: 'removes what a filter selects',
      document: '{ list: [{ name: a, in: query }, { name: b, in: header }, { name: c, in: query }] }',
      actions: ['{ target: "$.list[?@.in == \'query\']", remove: true }'],
      want: { list: [{ name: 'b', in: 'header' }] },
    },
    {
      name: 'sees what the action before it did',
      document: '{ a: { b: 1 } }',
      actions: [
        '{ target: $.a, remove: true }',
        '{ target: $, update: { a: { c: 1 } } }',
        '{ target: $.a.c, update: 2 }',
      ],
      want: { a: { c: 2 } },
    },
    {
      name: 'copies what another place holds',
      document: '{ paths: { /items: { get: { id: 1 } }, /some: { delete: {} } } }',
      actions: ['{ target: "$.paths[\'/some\']", copy: "$.paths[\'/items\']" }'],
      want: { paths: { '/items': { get: { id: 1 } }, '/some': { delete: {}, get: { id: 1 } } } },
    },
    {
      name: 'moves: makes a place, copies, and removes',
      document: '{ a: { x: 1 } }',
      actions: [
        '{ target: $, update: { b: {} } }',
        '{ target: $.b, copy: $.a }',
        '{ target: $.a, remove: true }',
        '{ target: $.b, update: { y: 2 }, remove: false }',
      ],
      want: { b: { x: 1, y: 2 } },
    },
    {
      name: 'takes names of all objects for names',
      document: '{ a: {}, constructor: { b: 1 }, toString: t }',
      actions: [
        '{ target: $.a, update: { constructor: { prototype: { p: 1 } }, hasOwnProperty: 1 } }',
        '{ target: $.constructor, update: { valueOf: 1 } }',
        '{ target: $.toString, remove: true }',
      ],
      want: {
        a: { constructor: { prototype: { p: 1 } }, hasOwnProperty: 1 },
        constructor: { b: 1, valueOf: 1 },
      },
    },
    {
      name: 'finds names with slashes, tildes and quotes',
      document: '{ "a/b": { "c~d": { "e\'f": 1 } } }',
      actions: ["{ target: \"$['a/b']['c~d'][\\\"e'f\\\"]\", update: 2 }"],
      want: { 'a/b': { 'c~d': { "e'f": 2 } } },
    },
  ])('$name', ({ document, actions, want }) => {
    const given = sourceOf('document.yaml', document);
    const before = structuredClone(given.value);
    const { source, problems } = applyOverlay(overlayOf(actions), given);

    expect(problems).toEqual([]);
    expect(source!.value).toEqual(want);
    expect(given.value).toEqual(before);
    expect(({} as { p?: number }).p).toBeUndefined();
  });
});

describe('the place of a value', () => {
  const document = ['a:', '  - { n: 0 }', '  - { n: 1 }', '  - { n: 2 }', 'b: { c: { d: 1 } }', 'e: old'];

  test.each<{ name: string; actions: string[]; pointer: string; want: [string, number] }>([
    { name: 'that is not changed', actions: [], pointer: '/b/c/d', want: ['document.yaml', 5] },
    {
      name: 'that is added',
      actions: ['{ target: $.b, update: { x: { y: 1 } } }'],
      pointer: '/b/x/y',
      want: ['overlay.yaml', 4],
    },
    {
      name: 'beside one that is added',
      actions: ['{ target: $.b, update: { x: 1 } }'],
      pointer: '/b/c',
      want: ['document.yaml', 5],
    },
    {
      name: 'that is merged into',
      actions: ['{ target: $.b, update: { c: { x: 1 } } }'],
      pointer: '/b/c',
      want: ['document.yaml', 5],
    },
    {
      name: 'that is added deep within',
      actions: ['{ target: $.e, update: new }', '{ target: $, update: { b: { c: { x: { y: 1 } } } } }'],
      pointer: '/b/c/x/y',
      want: ['overlay.yaml', 5],
    },
    {
      name: 'that is replaced',
      actions: ['{ target: $.e, update: new }'],
      pointer: '/e',
      want: ['overlay.yaml', 4],
    },
    {
      name: 'that is appended',
      actions: ['{ target: $.a, update: { n: 3 } }', '{ target: $.a, update: [{ n: 4 }, { n: 5 }] }'],
      pointer: '/a/4/n',
      want: ['overlay.yaml', 5],
    },
    {
      name: 'that moves up',
      actions: ['{ target: "$.a[0]", remove: true }'],
      pointer: '/a/1/n',
      want: ['document.yaml', 4],
    },
    {
      name: 'that was appended, and moves up',
      actions: ['{ target: $.a, update: { n: 3 } }', '{ target: "$.a[0,1]", remove: true }'],
      pointer: '/a/1/n',
      want: ['overlay.yaml', 4],
    },
    {
      name: 'that moved up, and is changed then',
      actions: ['{ target: "$.a[0]", remove: true }', '{ target: "$.a[1]", update: { m: 1 } }'],
      pointer: '/a/1/m',
      want: ['overlay.yaml', 5],
    },
    {
      name: 'of which a member is removed, and added again',
      actions: [
        '{ target: $.b, update: { c: { x: 1 } } }',
        '{ target: $.b.c, remove: true }',
        '{ target: $.b, update: { c: { d: 2 } } }',
      ],
      pointer: '/b/c/d',
      want: ['overlay.yaml', 6],
    },
    {
      name: 'that is copied',
      actions: ['{ target: $.b, copy: "$.a[1]" }'],
      pointer: '/b/n',
      want: ['overlay.yaml', 4],
    },
  ])('$name', ({ actions, pointer, want }) => {
    const given = sourceOf('document.yaml', document.join('\n'));
    const target = actions.length > 0 ? actions : ['{ target: $.e, update: new }'];
    const { file, line } = applyOverlay(overlayOf(target), given).source!.place(pointer);

    expect([file, line]).toEqual(want);
  });
});
