import { execFile } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '../generator/problem.ts';
import type { GeneratedFile } from '../generator/render.ts';
import {
  documentFile,
  type Example,
  generateGithub,
  type Outcome,
  outcomesFile,
  readExamples,
  receiveExamples,
  tableOf,
  writePackage,
} from './github.ts';
import { buildService, bytesOf, loadedWith, receiveOne, type Service, validatorsOf } from './github-loads.ts';

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
});

describe('a service that handles one message, minified, in an entry point and chunks', () => {
  let service: Service;
  let examples: ReadonlyMap<string, Example>;
  beforeAll(async () => {
    service = await buildService(folder);
    examples = new Map((await readExamples()).map((each) => [each.name, each]));
  }, 120_000);

  test('loads at most 250 KB with all that it needs, whichever message it is', () => {
    const validators = validatorsOf(service);
    const sizes = validators.map((path) => bytesOf(service, [service.entry, path]));

    expect(validators.length).toBe(261);
    expect(Math.max(...sizes)).toBeLessThan(250_000);
  });

  test.for([
    { message: 'issues.opened', example: 'issues 16' },
    { message: 'pull_request.opened', example: 'pull_request 13' },
    { message: 'ping', example: 'ping 1' },
  ])(
    'really loads that, and no validators but those of $message',
    async ({ message, example }, { annotate }) => {
      const validators = validatorsOf(service).filter(
        (path) => service.outputs[path]!.entryPoint === validatorFile(message),
      );
      const { said, loaded } = await receiveOne(service, message, examples.get(example)!);
      await annotate(`${message}: ${bytesOf(service, loaded)} bytes in ${loaded.length} files`);

      expect(said).toBe(`handled ${message}\n200\n`);
      expect(loaded.sort()).toEqual(loadedWith(service, [service.entry, ...validators]).sort());
    },
  );
});

const validatorFile = (message: string): string =>
  `src/validators/webhook-${message.replace(/\W|_/g, '-')}.ts`;

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
