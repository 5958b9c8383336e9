import { type Change, changed, type Files } from '../../document.ts';

/** An odd document that is right: it generates, compiles, and says what it must. */
export interface OddCase {
  readonly name: string;
  readonly files: Files;
  /** What a file of the package must have, its path first. */
  readonly has?: readonly (readonly [path: string, text: string | RegExp])[];
}

export const odd = (...changes: Change[]): Files => ({ 'asyncapi.yaml': changed(...changes) });
/** Fields of `Paid`, before its own. */
export const fields = (...lines: string[]): Change => [
  '        type: { const: paid }',
  [...lines, 'type: { const: paid }'].map((line) => `        ${line}`).join('\n'),
];
/** More schemas. */
export const schemas = (...lines: string[]): Change => [
  '  schemas:\n',
  ['  schemas:', ...lines.map((line) => `    ${line}`), ''].join('\n'),
];
/** The example of `paid`, with more in it. */
export const example = (members: string): Change => [
  'type: paid, id: p-1',
  `type: paid, id: p-1, ${members}`,
];
export const named = (name: string): Change[] => [
  ['const: paid', `const: ${name}`],
  ['type: paid,', `type: ${name},`],
];
export const paid =
  "{ $ref: '#/components/schemas/Paid' }\n      examples: [{ payload: { type: paid, id: p-1 } }]";
/** `paid` with a payload of its own, so that its type is named after the message. */
export const inline = (payload: string): Change => [`payload: ${paid}`, `payload: ${payload}`];
export const provider = 'src/provider.ts';
export const payloads = 'src/payloads.ts';
