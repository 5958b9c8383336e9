/** What a person can get wrong: it has a place and a fix, no stack, and nothing is written. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Outputs } from '../../generator/config.ts';
import { problemCodes, SpecificationError } from '../../generator/problem.ts';
import { planScaffold } from '../../generator/scaffold-command.ts';
import type { Framework } from '../../generator/scaffold-frameworks.ts';
import { defaultSettings } from '../../generator/settings.ts';
import { changed, withFolder } from '../document.ts';
import { hookwright } from '../hostile/command.ts';
import { smallestOpenapi } from '../openapi-small.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hookwright-scaffold-mistakes-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

interface Mistake {
  readonly name: string;
  readonly document?: Readonly<Record<string, string>>;
  /** Files of the folder that the service is to go to. */
  readonly state?: string;
  readonly asked?: string;
  readonly framework?: Framework;
  readonly isFile?: true;
  /** A folder within it. */
  readonly taken?: string;
  readonly outputs?: Partial<Outputs>;
  readonly want: readonly [code: string, fix: string];
}

const good = { 'asyncapi.yaml': changed() };
const state = (more: object): string =>
  JSON.stringify({ provider: 'small', framework: 'node', generator: '0.1.0', files: {}, ...more });
const taken = ['scaffold-place-taken', 'make room for it'] as const;
const invalid = ['scaffold-state-invalid', 'restore the file'] as const;

const mistakes: readonly Mistake[] = [
  { name: 'a provider that is not there', asked: 'smal', want: ['provider-unknown', 'name one of: small'] },
  { name: 'no framework', want: ['scaffold-framework-missing', '--framework: node, express'] },
  {
    name: 'a file where the folder would be',
    isFile: true,
    framework: 'node',
    want: ['scaffold-out-invalid', 'name a folder'],
  },
  {
    name: 'another framework than before',
    state: state({}),
    framework: 'hono',
    want: ['scaffold-differs', 'name another folder'],
  },
  {
    name: 'another provider than before',
    state: state({ provider: 'large' }),
    framework: 'node',
    want: ['scaffold-differs', 'name another folder'],
  },
  { name: 'a folder where a file would be', taken: 'README.md', framework: 'node', want: taken },
  { name: 'a state that is no JSON', state: '{', framework: 'node', want: invalid },
  { name: 'a state that is a list', state: '[]', framework: 'node', want: invalid },
  { name: 'a state without a provider', state: state({ provider: 1 }), want: invalid },
  { name: 'a state of an unknown framework', state: state({ framework: 'koa' }), want: invalid },
  { name: 'a state without files', state: state({ files: [] }), want: invalid },
  { name: 'a state with a digest that is none', state: state({ files: { 'a.ts': 'x' } }), want: invalid },
  {
    name: 'a state that leads out of the folder',
    state: state({ files: { '../a.ts': 'a'.repeat(64) } }),
    want: invalid,
  },
  {
    name: 'a provider that sends nothing',
    document: { 'openapi.yaml': smallestOpenapi.replace(/webhooks:[^]*(?=components:)/, '') },
    framework: 'node',
    want: ['scaffold-nothing-received', 'describe what is sent in asyncapi.yaml'],
  },
  {
    name: 'a package without a receiver',
    outputs: { receiver: false },
    framework: 'node',
    want: ['scaffold-nothing-received', 'let `outputs.receiver` be'],
  },
  {
    name: 'a package without a sender',
    outputs: { testing: false },
    framework: 'node',
    want: ['scaffold-testing-missing', 'let `outputs.testing`'],
  },
  {
    name: 'a provider that does not call with POST',
    document: {
      'asyncapi.yaml': changed([
        '    action: receive',
        '    action: receive\n    bindings: { http: { method: PUT } }',
      ]),
    },
    framework: 'node',
    want: ['scaffold-method', 'mount `createReceiver`'],
  },
];

describe('a mistake', () => {
  test.each(mistakes)('$name', async ({ document = good, asked = 'small', state: text, ...mistake }) => {
    const { framework, isFile, taken: within, outputs, want } = mistake;
    const out = join(await mkdtemp(join(root, 'service-')), 'out');
    if (isFile) await writeFile(out, 'mine');
    else await mkdir(out);
    if (within !== undefined) await mkdir(join(out, within));
    if (text !== undefined) await writeFile(join(out, '.hookwright.json'), text);

    await withFolder(document, async (folder) => {
      const settings = {
        ...defaultSettings,
        specs: join(folder, '..'),
        outputs: { ...defaultSettings.outputs, ...outputs },
      };
      const planned = planScaffold(asked, { out, settings, ...(framework ? { framework } : {}) });
      const error = await planned.then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(error).toBeInstanceOf(SpecificationError);
      const [problem] = (error as SpecificationError).problems;
      expect([problem!.code, problem!.fix]).toEqual([want[0], expect.stringContaining(want[1])]);
    });
    if (isFile) expect(await readFile(out, 'utf8')).toBe('mine');
    else
      expect(await readdir(out)).toEqual([
        ...(text === undefined ? [] : ['.hookwright.json']),
        ...(within === undefined ? [] : [within]),
      ]);
  });

  test('each that a scaffold can tell has a case here', () => {
    const seen = mistakes.map(({ want: [code] }) => code);
    expect(problemCodes.filter((code) => code.startsWith('scaffold-') && !seen.includes(code))).toEqual([]);
  });
});

describe('the command', () => {
  test('tells a mistake with its place and its fix, and ends with 1', async () => {
    const { code, stdout, stderr } = await hookwright(['scaffold', 'pinddpay', '--out', join(root, 'none')]);

    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/none:1:1 {2}scaffold-framework-missing {2}Nothing says [^]*\n {3}fix: name one/);
    expect(stderr).not.toMatch(/^ {2,}at .*:\d+/m);
  });

  test('leaves nothing where it cannot write everything', async () => {
    const out = join(root, 'half');
    await mkdir(out);
    await writeFile(join(out, 'src'), 'mine');
    const { code, stderr } = await hookwright(['scaffold', 'pinddpay', '--out', out, '--framework', 'node']);

    expect(code).toBe(1);
    expect(stderr).toMatch(/scaffold-place-taken[^]*\n {3}fix: make room/);
    expect(stderr).not.toMatch(/^ {2,}at .*:\d+/m);
    expect(await readdir(out)).toEqual(['src']);
  });

  test('takes the specification out of an installed package, linked or not', async () => {
    const out = join(root, 'installed');
    const args = ['scaffold', 'newpay', '--out', out, '--framework', 'node', '--dry-run'];
    const given = await hookwright([...args, '--specs', 'node_modules/@hookwright']);

    expect([given.code, given.stderr]).toEqual([0, '']);
    expect(given.stdout).toBe((await hookwright(args)).stdout);
  });

  test('knows its frameworks', async () => {
    const args = ['scaffold', 'pinddpay', '--out', join(root, 'none'), '--framework', 'koa'];
    const { code, stderr } = await hookwright(args);

    expect(code).toBe(1);
    expect(stderr).toContain('Allowed choices are node, express, fastify, hono, nextjs, nestjs, lambda.');
  });

  test('shows what it would do, and then does it', async () => {
    const out = join(root, 'written');
    const args = ['scaffold', 'pinddpay', '--out', out, '--framework', 'node'];
    const dry = await hookwright([...args, '--dry-run']);
    expect(await readdir(root)).not.toContain('written');
    const wet = await hookwright(args);
    const again = await hookwright(args.slice(0, -2));

    const list = wet.stdout.replace(/\n\nNext: .*\n$/, '\n');
    expect([dry.code, wet.code, again.code]).toEqual([0, 0, 0]);
    expect(dry.stdout).toBe(`Nothing is written; this would be:\n${list}`);
    expect(wet.stdout).toContain('\n  written   src/app.ts\n');
    expect(again.stdout).toBe(`${out}  unchanged\n`);
  });
});
