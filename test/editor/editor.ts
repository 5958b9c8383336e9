import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { expectBuilt } from '../tarballs.ts';

await expectBuilt(['runtime', ...readdirSync('generated').map((name) => `generated/${name}`)]);

/** A file as an editor has it open that runs TypeScript's language service. Places are texts of the file with a `|` where the caret is. */
export interface Editor {
  /** What is shown above a name: what it is, a blank line, what is said of it, and tags. Empty where nothing is. */
  readonly hover: (place: string) => string;
  /** What is offered at a place that is so, in the order of the alphabet. */
  readonly completions: (place: string) => readonly string[];
  /** What does not compile in it. */
  readonly problems: () => readonly string[];
}

/** Those of a consumer: without the source condition, so that packages are seen as they are built. */
const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2023.d.ts'],
  module: ts.ModuleKind.NodeNext,
  types: ['node'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
};

/** Declarations are parsed once for all that is open. */
const registry = ts.createDocumentRegistry(ts.sys.useCaseSensitiveFileNames, process.cwd());

/** Opens a text as a file of this folder. */
export function openEditor(name: string, text: string): Editor {
  const file = resolve('test/editor', name);
  const service = ts.createLanguageService(hostOf(file, text), registry);
  return {
    hover: (place) => {
      const info = service.getQuickInfoAtPosition(file, caretOf(text, place));
      if (!info) return '';
      const said = ts.displayPartsToString(info.documentation);
      const tags = (info.tags ?? []).map((tag) => `@${tag.name} ${ts.displayPartsToString(tag.text)}`);
      return [ts.displayPartsToString(info.displayParts), said, ...tags]
        .filter((part) => part !== '')
        .join('\n\n');
    },
    completions: (place) => {
      const found = service.getCompletionsAtPosition(file, caretOf(text, place), {});
      return (found?.entries ?? []).map((entry) => entry.name).sort();
    },
    problems: () =>
      [...service.getSyntacticDiagnostics(file), ...service.getSemanticDiagnostics(file)].map(
        ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
      ),
  };
}

function hostOf(file: string, text: string): ts.LanguageServiceHost {
  const read = (name: string): string | undefined => (name === file ? text : ts.sys.readFile(name));
  return {
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    readFile: read,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    getCompilationSettings: () => options,
    getScriptFileNames: () => [file],
    // By its version a file of the same name is told from another.
    getScriptVersion: (name) => (name === file ? text : ''),
    getScriptSnapshot: (name) => {
      const found = read(name);
      return found === undefined ? undefined : ts.ScriptSnapshot.fromString(found);
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  };
}

function caretOf(text: string, place: string): number {
  const [before = '', after = ''] = place.split('|');
  const found = text.split(before + after);
  if (found.length !== 2)
    throw new Error(`Expected "${place}" once but it is there ${found.length - 1} times`);
  return found[0]!.length + before.length;
}

/** The consumer that the tests point into. */
export const openConsumer = (): Editor =>
  openEditor('consumer.ts', readFileSync('test/editor/consumer.ts', 'utf8'));
