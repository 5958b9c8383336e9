import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../generator/problem.ts';
import type { GeneratedFile } from '../generator/render.ts';
import {
  documentFile,
  generateGithub,
  type Outcome,
  outcomesFile,
  readExamples,
  receiveExamples,
  tableOf,
  writePackage,
} from './github.ts';

const run = promisify(execFile);
let files: readonly GeneratedFile[];
let warnings: readonly Problem[];
let folder: string;
let outcomes: readonly Outcome[];

// It takes its time: once, for all tests.
beforeAll(async () => {
  ({ files, warnings } = await generateGithub());
  folder = await writePackage(files);
}, 120_000);
afterAll(() => rm(dirname(folder), { recursive: true }));

test('what nothing is made of is said', () => {
  expect([...new Set(warnings.map(({ code }) => code))].sort()).toEqual([
    'acknowledgement-missing',
    'extension-unknown',
    'idempotency-key-unsigned',
    'message-name-unsigned',
    'upstream-example-invalid',
  ]);
});

describe('validators share code', () => {
  const isValidator = ({ path }: GeneratedFile): boolean => path.startsWith('src/validators/');

  test('all of them take at most 5 MB', () => {
    const validators = files.filter(isValidator);
    expect(validators.length).toBeGreaterThan(400);
    expect(validators.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)).toBeLessThan(5_000_000);
  });

  test('what one message loads takes at most 250 KB, minified', async () => {
    const sizes = await loadedBytes(files.filter(isValidator).map(({ path }) => join(folder, path)));
    expect(sizes.size).toBeGreaterThan(400);
    expect(Math.max(...sizes.values())).toBeLessThan(250_000);
  });
});

/** Entry point → minified bytes of it and all that it imports. */
async function loadedBytes(entryPoints: string[]): Promise<Map<string, number>> {
  const { metafile } = await build({
    entryPoints,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    target: 'node20',
    conditions: ['@hookwright/source'],
  });
  const loaded = (file: string, all = new Set<string>()): Set<string> => {
    if (all.has(file)) return all;
    all.add(file);
    for (const { path } of metafile.outputs[file]!.imports) loaded(path, all);
    return all;
  };
  const entries = Object.entries(metafile.outputs).filter(([, { entryPoint }]) => entryPoint !== undefined);
  return new Map(
    entries.map(([file]) => [
      file,
      [...loaded(file)].reduce((sum, each) => sum + metafile.outputs[each]!.bytes, 0),
    ]),
  );
}

/** What a consumer may write: the type of a payload is that of its message. */
const consumer = `
import { createReceiver } from './index.ts';

export const receive = createReceiver({
  keys: ['secret'],
  idempotency: 'none',
  handlers: {
    'issues.opened': ({ payload }) => payload.issue.title.trim(),
    push: ({ payload }) => payload.commits.map(({ id }) => id),
    // @ts-expect-error no such field
    'pull_request.closed': ({ payload }) => payload.pull_requests,
  },
  otherwise: ({ message }) => message?.trim(),
});
`;

test.each(['typescript', 'typescript7'])(
  'compiles strictly, declarations and all: %s',
  async (compiler) => {
    const outDir = join(dirname(folder), compiler);
    const project = join(folder, `tsconfig.${compiler}.json`);
    const compilerOptions = { rootDir: '../../..', outDir, customConditions: ['@hookwright/source'] };
    await writeFile(join(folder, 'src/consumer.ts'), consumer);
    await writeFile(project, JSON.stringify({ extends: './tsconfig.json', compilerOptions }));
    const tsc = resolve('node_modules', compiler, 'bin/tsc');
    const said = await run(process.execPath, [tsc, '-p', project]).then(
      ({ stdout }) => stdout,
      (error: { stdout: string }) => error.stdout,
    );

    expect(said).toBe('');
  },
  120_000,
);

describe('the payloads that GitHub sent', () => {
  beforeAll(async () => {
    outcomes = await receiveExamples(folder);
  }, 120_000);

  test('are what the table says (if the change is wanted: run test/github-outcomes.ts, and read the difference)', async () => {
    expect(tableOf(outcomes)).toBe(await readFile(outcomesFile, 'utf8'));
  });

  test('are all accepted, also those that are kept as invalid: none comes back', () => {
    expect(outcomes.filter(({ status }) => status !== 200)).toEqual([]);
  });

  test('are invalid where they contradict the document, and nowhere else', async () => {
    const validatorOf = await documentValidators();
    const examples = new Map((await readExamples()).map(({ name, payload }) => [name, payload]));
    const contradicts = ({ message, example }: Outcome): boolean =>
      !validatorOf(message)(examples.get(example));
    const known = outcomes.filter(({ outcome }) => outcome !== 'not in the document');

    expect(known.length).toBeGreaterThan(300);
    expect(known.filter(contradicts)).toEqual(known.filter(({ outcome }) => outcome === 'invalid'));
  }, 60_000);
});

/** GitHub's own schemas, as ajv understands them. */
async function documentValidators(): Promise<(message: string) => ValidateFunction> {
  const document = JSON.parse(await readFile(documentFile, 'utf8')) as {
    components: object;
    webhooks: Record<string, { post: { operationId: string } }>;
  };
  const keys = new Map(
    Object.entries(document.webhooks).map(([key, { post }]) => [
      post.operationId.replaceAll('-', '_').replace('/', '.'),
      key,
    ]),
  );
  const ajv = new Ajv2020({ strict: false, validateFormats: false, inlineRefs: false });
  ajv.addSchema({ $id: 'github', components: document.components, webhooks: document.webhooks });
  return (message) => {
    const at = `github#/webhooks/${keys.get(message)}/post/requestBody/content/application~1json/schema`;
    return ajv.getSchema(at) ?? ajv.compile({ $ref: at });
  };
}
