/** What a service compiles against: the packages as they are installed, by each TypeScript, under each kind of options. */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compile, compilers, installAll, providers } from './project.ts';

let folder: string;
beforeAll(async () => {
  folder = await installAll();
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Every option that makes the compiler stricter. */
const strictest = {
  target: 'ES2023',
  lib: ['ES2023'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  noUncheckedSideEffectImports: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  forceConsistentCasingInFileNames: true,
};
/** No more than most projects have. */
const ordinary = { target: 'ES2022', strict: true, esModuleInterop: true };
const nodenext = { module: 'NodeNext', moduleResolution: 'NodeNext' };
const bundler = { moduleResolution: 'bundler' };

const projects = [
  { name: 'strictest options, nodenext', type: 'module', options: { ...strictest, ...nodenext } },
  {
    name: 'strictest options, bundler',
    type: 'module',
    options: { ...strictest, ...bundler, module: 'Preserve' },
  },
  {
    name: 'ordinary options, nodenext, CommonJS',
    type: 'commonjs',
    options: { ...ordinary, ...nodenext, lib: ['ES2022'] },
  },
  {
    name: 'ordinary options, bundler, with the types of a browser',
    type: 'module',
    options: { ...ordinary, ...bundler, module: 'ESNext', lib: ['ES2022', 'DOM', 'DOM.Iterable'] },
  },
];

describe.each(Object.entries(compilers))('%s', (_, compiler) => {
  test.each(projects)('compiles a service, and nothing that is wrong: $name', async (project) => {
    const said = await compile(compiler, await writeProject(`${compiler}, ${project.name}`, project));

    // One line for each provider must not compile: nothing is `any`.
    const wanted = providers.map(
      (name, index) =>
        `wrong.ts(${2 * index + 2},21): error TS2339: Property 'noSuchField' does not exist on type '"${name}"'.\n`,
    );
    expect(said).toBe(wanted.join(''));
  });

  test('compiles the sources of all packages, under their own options', async () => {
    const project = join(folder, `${compiler}-sources`);
    const [first] = providers.map((name) => resolve('generated', name));
    const compilerOptions = { rootDir: resolve('generated'), noEmit: true };
    await mkdir(project);
    await writeFile(
      join(project, 'tsconfig.json'),
      JSON.stringify({
        extends: `${first}/tsconfig.json`,
        compilerOptions,
        include: [resolve('generated/*/src')],
      }),
    );
    expect(await compile(compiler, project)).toBe('');
  });
});

/** Beside the packages that were installed. Returns its folder. */
async function writeProject(
  name: string,
  { type, options }: { readonly type: string; readonly options: object },
): Promise<string> {
  const project = join(folder, name.replace(/\W+/g, '-'));
  await mkdir(project);
  await cp('test/packages/consumer', project, { recursive: true });
  await cp('test/types.ts', join(project, 'types.ts'));
  await writeFile(join(project, 'wrong.ts'), providers.map(wrongLines).join(''));
  await writeFile(join(project, 'package.json'), JSON.stringify({ type }));
  const compilerOptions = {
    ...options,
    types: ['node'],
    resolveJsonModule: true,
    skipLibCheck: false,
    noEmit: true,
  };
  await writeFile(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions }));
  return project;
}

const wrongLines = (name: string, index: number): string =>
  `import { provider as provider${index} } from '@hookwright/${name}';\nvoid provider${index}.name.noSuchField;\n`;
