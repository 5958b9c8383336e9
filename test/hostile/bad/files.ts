import { type Case, changed, smallest } from '../../document.ts';

const main = (text: string): Case['files'] => ({ 'asyncapi.yaml': text });
const paid = "$ref: '#/components/messages/paid' }";
/** The smallest document, of which one message stands somewhere else. */
const pointingTo = (ref: string): Case['files'] => main(changed([paid, `$ref: '${ref}' }`]));

/** What READ refuses of files and YAML. */
export const badFiles: Case[] = [
  { name: 'no document', files: {}, want: [['document-missing', '', 'write one']] },
  {
    name: 'no YAML',
    files: main(changed(['title: Small', 'title: "Small'])),
    want: [
      ['yaml-invalid', '', 'quotes'],
      ['yaml-invalid', '', 'quotes'],
    ],
  },
  {
    name: 'indentation',
    files: main(changed(['  schemas:\n', '   schemas:\n'])),
    want: [['yaml-invalid', 'schemas:', 'indentation']],
  },
  {
    name: 'a tab',
    files: main(changed(['  payments:\n', '\tpayments:\n'])),
    want: [
      ['yaml-invalid', 'payments:', 'indentation'],
      ['yaml-invalid', 'answers:', 'indentation'],
    ],
  },
  {
    name: 'two colons',
    files: main(changed(['in: header', 'in: header: x'])),
    want: [['yaml-invalid', 'in: header: x', 'colons']],
  },
  {
    name: 'a number that JSON has not',
    files: main(changed(['const: paid', 'const: .nan'])),
    want: [['yaml-invalid', 'type: { const: .nan }', 'correct']],
  },
  {
    name: 'a second document',
    files: main(`${smallest}---\na: 1\n`),
    want: [['yaml-invalid', '---', 'correct']],
  },
  {
    name: 'a key twice',
    files: main(changed(['      in: header', '      in: header\n      in: query'])),
    want: [['key-duplicate', 'in: query', 'rename']],
  },
  {
    name: '__proto__ as a key',
    files: main(changed(['in: header', 'in: header\n      __proto__: { x: 1 }'])),
    want: [['key-forbidden', '__proto__: { x: 1 }', 'remove it']],
  },
  {
    name: 'an alias bomb',
    files: main(
      `${smallest}x-a: &a [${'x, '.repeat(99)}]\nx-b: &b [${'*a, '.repeat(99)}]\nx-c: &c [${'*b, '.repeat(99)}]\nx-d: [${'*c, '.repeat(99)}]\n`,
    ),
    want: [['document-too-complex', /^x-a: /, 'aliases']],
  },
  {
    name: 'an alias of its own',
    files: main(`${smallest}x-a: &a [*a]\n`),
    want: [['document-too-complex', 'x-a: &a [*a]', 'aliases']],
  },
  {
    name: 'nesting',
    files: main(`${smallest}x-a: ${'['.repeat(200)}${']'.repeat(200)}\n`),
    want: [['document-too-complex', /^x-a: /, 'nesting']],
  },
  {
    name: 'nesting, 1000 deep',
    files: main(`${smallest}x-a: ${'['.repeat(1000)}${']'.repeat(1000)}\n`),
    want: [['document-too-complex', /^/, 'nesting']],
  },
  {
    name: 'not UTF-8',
    files: { 'asyncapi.yaml': Buffer.from('title: caf\xe9', 'latin1') },
    want: [['file-unreadable', '', 'UTF-8']],
  },
  {
    name: 'over 16 MiB',
    files: { 'asyncapi.yaml': Buffer.alloc(16 * 1024 * 1024 + 1, '#') },
    want: [['file-unreadable', '', 'limit']],
  },
  {
    name: 'a folder of that name',
    files: { 'asyncapi.yaml/other.yaml': 'a: 1' },
    want: [['file-unreadable', '', 'readable']],
  },
  {
    name: 'a part that is no YAML',
    files: { ...pointingTo('./parts.yaml#/paid'), 'parts.yaml': 'a: b: c' },
    want: [['yaml-invalid', 'a: b: c', 'colons']],
  },
];
