import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { GeneratedFile } from '../../generator/render.ts';
import { folderOf } from '../../generator/templates.ts';

const root = fileURLToPath(new URL('../.tmp-', import.meta.url));

/** Writes packages where `@hookwright/runtime` is found, each into a folder of its own, for as long as they are used. */
export async function withPackages<T>(
  packages: Readonly<Record<string, readonly GeneratedFile[]>>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(root);
  try {
    for (const [name, files] of Object.entries(packages)) {
      for (const { path, text } of files) {
        await mkdir(dirname(join(folder, name, path)), { recursive: true });
        await writeFile(join(folder, name, path), text);
      }
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * Compiles packages as strictly as they compile themselves, against the sources of the runtime: what the compiler says.
 * `more` are files besides those that a consumer imports.
 */
export async function compile(
  folder: string,
  names: readonly string[],
  more: readonly string[] = [],
): Promise<string[]> {
  const config = ts.parseConfigFileTextToJson(
    'tsconfig.json',
    await readFile(join(folderOf('package'), 'tsconfig.json'), 'utf8'),
  ).config as { compilerOptions: object };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder);
  const { rootDir: _, outDir: __, ...checked } = options;
  const files = names.flatMap((name) =>
    ['index.ts', 'testing.ts', ...more].map((file) => join(folder, name, 'src', file)),
  );
  const program = ts.createProgram(files, {
    ...checked,
    noEmit: true,
    skipLibCheck: true,
    customConditions: ['@hookwright/source'],
  });
  // What is wrong with the runtime is said where the runtime is compiled.
  const own = ts
    .getPreEmitDiagnostics(program)
    .filter(({ file }) => !file || file.fileName.startsWith(folder));
  return own.map(({ file, start, messageText }) => {
    const place = file && start !== undefined ? file.getLineAndCharacterOfPosition(start) : undefined;
    const shown = file?.fileName.slice(folder.length + 1) ?? '';
    return `${shown}:${(place?.line ?? 0) + 1} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}
