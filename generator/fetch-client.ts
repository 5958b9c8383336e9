import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { GeneratedFile } from './render.ts';

const main = fileURLToPath(import.meta.resolve('@hey-api/openapi-ts'));
const source = join(main, '../clients');
/** What the fetch client is made of; what else is there serves other ways of generating. */
const parts = ['fetch/client', 'fetch/types', 'fetch/utils'].concat(
  ['auth', 'bodySerializer', 'pathSerializer', 'serverSentEvents', 'types', 'utils'].map(
    (name) => `core/${name}`,
  ),
);

/**
 * The fetch client of @hey-api/openapi-ts, as the runtime carries it: one copy for all packages. Each file is as it was
 * published, but for what our compiler options ask of it, and for links in comments: none of that changes what it does.
 */
export async function emitFetchClient(): Promise<GeneratedFile[]> {
  const { version } = JSON.parse(await readFile(join(main, '../../package.json'), 'utf8')) as {
    version: string;
  };
  const head = `// From @hey-api/openapi-ts ${version}, MIT licence: see LICENSE.md. Do not edit: run \`npm run vendor\`.\n\n`;
  const license = await readFile(join(main, '../../LICENSE.md'), 'utf8');
  const files = await Promise.all(
    parts.map(async (part) => {
      const text = await readFile(join(source, `${part}.ts`), 'utf8');
      // Links of its comments lead away from what is here.
      const plain = text.replace(/\{@link https:\/\/\S+ (`[^`]+`)\}/g, '$1');
      return { path: `${part}.ts`, text: head + adapted(plain) };
    }),
  );
  return [{ path: 'LICENSE.md', text: license }, ...files];
}

/** Names of the files that the published client has, of which ours are some: a new one is to be looked at. */
export async function publishedParts(): Promise<string[]> {
  const folders = ['core', 'fetch'];
  const names = await Promise.all(folders.map((folder) => readdir(join(source, folder))));
  return names.flatMap((each, index) => each.map((name) => `${folders[index]}/${name}`)).sort();
}

/** A member that may be left out; `method` is handed on to a `RequestInit`, which is not ours. */
function isOptional(node: ts.Node): node is ts.PropertySignature & { readonly type: ts.TypeNode } {
  return ts.isPropertySignature(node) && node.questionToken !== undefined && node.name.getText() !== 'method';
}

/**
 * Imports name their files; `x?: T` says in so many words that it may be undefined, which is what it says where
 * `exactOptionalPropertyTypes` is off; and the body of a request has a type without the DOM.
 */
function adapted(text: string): string {
  const file = ts.createSourceFile('part.ts', text, ts.ScriptTarget.Latest, true);
  const edits: { readonly at: number; readonly end: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      edits.push({ at: node.moduleSpecifier.end - 1, end: node.moduleSpecifier.end - 1, text: '.ts' });
    } else if (isOptional(node)) {
      const { end } = node.type;
      const start = node.type.getStart();
      const isOpen = ts.isFunctionTypeNode(node.type) || ts.isConditionalTypeNode(node.type);
      if (isOpen) edits.push({ at: start, end: start, text: '(' });
      edits.push({ at: end, end, text: `${isOpen ? ')' : ''} | undefined` });
    } else if (ts.isAsExpression(node) && node.type.getText().startsWith('BodyInit')) {
      edits.push({ at: node.type.getStart(), end: node.end, text: "NonNullable<RequestInit['body']>" });
    } else if (ts.isPropertyAssignment(node) && node.getText() === 'body: options.serializedBody') {
      edits.push({ at: node.end, end: node.end, text: '!' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .sort((a, b) => b.at - a.at)
    .reduce((whole, { at, end, text: put }) => whole.slice(0, at) + put + whole.slice(end), text);
}
