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
  /** Where the service is to go, within that folder. */
  readonly within?: string;
  /** A folder that stands in it. */
  readonly taken?: string;
  readonly outputs?: Partial<Outputs>;
  readonly want: readonly [code: string, fix: string];
}

const good = { 'asyncapi.yaml': changed() };
const state = (more: object): string =>
  JSON.stringify({ provider: 'small', framework: 'node', generator: '0.1.0', files: {}, ...more });
const refused = ['disk-refused', 'make room for it'] as const;
const invalid = ['scaffold-state-invalid', 'restore the file'] as const;

const names = { receivers: [], messages: [], signatures: [], variables: [] };
const receiver = { channels: ['a'], folder: 'a', property: 'a', path: '/a' };
/** Two channels, each with a message of the same name. */
const twoChannels = changed(
  [
    '  answers:\n',
    '  others:\n    address: null\n    messages: { paid: { $ref: "#/components/messages/paid" } }\n  answers:\n',
  ],
  ['  payments:\n', '  payments:\n    address: null\n'],
  [
    'components:\n',
    `  receiveOthers:
    action: receive
    channel: { $ref: '#/channels/others' }
    security: [{ $ref: '#/components/securitySchemes/sign' }]
    reply: { channel: { $ref: '#/channels/answers' } }
    x-idempotency-key: [payload /id]
components:
`,
  ],
);

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
    name: 'a file where a folder on the way would be',
    isFile: true,
    within: 'service',
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
  { name: 'a folder where a file would be', taken: 'README.md', framework: 'node', want: refused },
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
  ...[
    [],
    { ...names, messages: undefined },
    { ...names, more: [] },
    { ...names, receivers: [{ ...receiver, path: "/a'+evil()+'" }] },
    { ...names, receivers: [{ ...receiver, path: '/../a' }] },
    { ...names, receivers: [{ ...receiver, folder: '../a' }] },
    { ...names, receivers: [{ ...receiver, property: 'a;evil()' }] },
    { ...names, receivers: [receiver, { ...receiver, channels: ['b'], folder: 'b', property: 'b' }] },
    { ...names, messages: [{ channel: 'a', message: 'm', file: 'index', handler: 'onM' }] },
    { ...names, messages: [{ channel: 'a', message: 'm', file: 'm', handler: 'on()' }] },
    { ...names, variables: [{ signature: 's', of: 'keys', variable: '3DS' }] },
  ].map((each) => ({
    name: `a state with names that no run has given: ${JSON.stringify(each)}`,
    state: state({ names: each }),
    want: invalid,
  })),
  { name: 'a state with an outside that is none', state: state({ outside: { paths: [1] } }), want: invalid },
  {
    name: 'one URL for channels that it cannot be of any more',
    document: { 'asyncapi.yaml': twoChannels },
    state: state({
      names: { ...names, receivers: [{ ...receiver, channels: ['others', 'payments'] }] },
    }),
    want: ['scaffold-split', 'take "a" out of `names.receivers`'],
  },
  {
    name: 'one address for channels that need receivers of their own',
    document: { 'asyncapi.yaml': twoChannels.replaceAll('address: null', 'address: /notify') },
    framework: 'node',
    want: ['scaffold-address-shared', 'state another `address`'],
  },
  {
    name: 'an installed package without a sender',
    document: {
      'asyncapi.yaml': changed(),
      'package.json': JSON.stringify({ name: '@x/small', version: '1.0.0', exports: { '.': './index.js' } }),
    },
    framework: 'node',
    want: ['scaffold-sender-missing', 'ask who publishes it'],
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
    const { framework, isFile, within = '', taken, outputs, want } = mistake;
    const out = join(await mkdtemp(join(root, 'service-')), 'out');
    if (isFile) await writeFile(out, 'mine');
    else await mkdir(out);
    if (taken !== undefined) await mkdir(join(out, taken));
    if (text !== undefined) await writeFile(join(out, '.hookwright.json'), text);

    await withFolder(document, async (folder) => {
      const settings = {
        ...defaultSettings,
        specs: join(folder, '..'),
        outputs: { ...defaultSettings.outputs, ...outputs },
      };
      const planned = planScaffold(asked, {
        out: join(out, within),
        settings,
        ...(framework ? { framework } : {}),
      });
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
        ...(taken === undefined ? [] : [taken]),
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
    expect(stderr).toMatch(/disk-refused[^]*\n {3}fix: make room/);
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

  test('what an installed package has, no configuration of ours says', async () => {
    const settings = {
      ...defaultSettings,
      specs: 'node_modules/@hookwright',
      outputs: { ...defaultSettings.outputs, receiver: false, testing: false, documents: false },
    };
    const plan = await planScaffold('newpay', { out: join(root, 'foreign'), framework: 'node', settings });
    expect(plan.files.map(({ path }) => path)).toContain('src/receivers/payment/receiver.ts');
  });

  test('tells the warnings of the specification, in the format that is asked for', async () => {
    const args = ['scaffold', 'evo-cloud', '--out', join(root, 'warned'), '--framework', 'node', '--dry-run'];
    const { code, stdout, stderr } = await hookwright([...args, '--format', 'json']);

    expect([code, stdout]).toEqual([0, expect.stringContaining('Nothing is written; this would be:\n')]);
    const problems = JSON.parse(stderr) as { code: string; level: string }[];
    expect(problems).toContainEqual(
      expect.objectContaining({ code: 'message-name-unsigned', level: 'warning' }),
    );
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
