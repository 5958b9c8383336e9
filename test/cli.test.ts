import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const cli = resolve('generator/cli.ts');
const tsx = import.meta.resolve('tsx');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hookwright-cli-'));
  await cp('test/acme/asyncapi.yaml', join(folder, 'specs/acme/asyncapi.yaml'));
  await cp('specs/newpay/asyncapi.yaml', join(folder, 'specs/newpay/asyncapi.yaml'));
  await writeFile(join(folder, 'specs/acme/openapi.yaml'), titles('getPayment', 'Statement'));
  const asked = ['queryOrder', 'queryRefund', 'Inquiry Payment', 'Inquiry Refund'];
  await writeFile(join(folder, 'specs/newpay/openapi.yaml'), titles(...asked));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** An API of which these titles are known: to make a client of more would take longer than all the rest. */
const titles = (...names: string[]): string =>
  `openapi: 3.1.1\ninfo: { title: API, version: '1' }\npaths: {}\nx-undocumented:${names.map((title) => `\n  - { title: ${title} }`).join('')}\n`;

describe('generate', () => {
  test('a run that changes nothing writes nothing', async () => {
    expect(await hookwright('generate')).toMatchObject({ code: 0, stderr: '' });
    const before = await snapshot(join(folder, 'generated'));
    const again = await hookwright('generate');

    expect(again).toEqual({
      code: 0,
      stderr: '',
      stdout: 'generated/acme  unchanged\ngenerated/newpay  unchanged\n',
    });
    expect(await snapshot(join(folder, 'generated'))).toEqual(before);
  });

  test('the same bytes on another machine: line endings, clock, locale, file names in another order', async () => {
    await hookwright('generate', 'acme');
    const wanted = await contents(join(folder, 'generated/acme'));
    const spec = join(folder, 'specs/acme/asyncapi.yaml');
    await writeFile(spec, (await readFile(spec, 'utf8')).replaceAll('\n', '\r\n'));
    await rm(join(folder, 'generated'), { recursive: true });
    await hookwright.with({ TZ: 'Asia/Shanghai', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })(
      'generate',
      'acme',
    );

    expect(await contents(join(folder, 'generated/acme'))).toEqual(wanted);
  });

  test('what an earlier run wrote and this one does not is removed; what people put there stays', async () => {
    await hookwright('generate', 'acme');
    const packageFolder = join(folder, 'generated/acme');
    await writeFile(join(packageFolder, 'CHANGELOG.md'), 'mine\n');
    await replaceIn(
      'specs/acme/asyncapi.yaml',
      "agents: { type: array, items: { $ref: '#/components/schemas/Party' } }",
      'agents: {}',
    );
    await replaceIn('specs/acme/asyncapi.yaml', /\{ \$ref: '#\/components\/schemas\/Party' \}/g, '{}');
    const { stdout } = await hookwright('generate', 'acme');

    expect(stdout).toMatch(/^generated\/acme {2}\d+ written, 1 removed\nspecs\/acme {2}1 written\n$/);
    expect(await readdir(join(packageFolder, 'src/validators'))).not.toContain('party.ts');
    expect(await readFile(join(packageFolder, 'CHANGELOG.md'), 'utf8')).toBe('mine\n');
  });

  test('a manifest that somebody edited leads to no file outside of its package', async () => {
    await hookwright('generate', 'acme');
    await writeFile(join(folder, 'precious.txt'), 'keep\n');
    await writeFile(join(folder, 'generated/acme/.generated'), '../../precious.txt\n/etc/hostname\n');
    await hookwright('generate', 'acme');

    expect(await readFile(join(folder, 'precious.txt'), 'utf8')).toBe('keep\n');
  });

  test('of several providers, one that fails keeps all from being written', async () => {
    await replaceIn('specs/newpay/asyncapi.yaml', 'asyncapi: 3.0.0', 'asyncapi: 2.6.0');
    const { code, stderr } = await hookwright('generate');

    expect(code).toBe(1);
    expect(stderr).toContain(
      'specs/newpay/asyncapi.yaml:1:1  version-unsupported  The document is AsyncAPI "2.6.0"',
    );
    expect(stderr).toContain('1 problem: nothing was written');
    expect(await readdir(folder)).toEqual(['specs']);
  });

  test('--strict makes a warning an error', async () => {
    await replaceIn('specs/acme/asyncapi.yaml', 'description: An HMAC over four lines.', 'x-signatures: {}');
    const lenient = await hookwright('generate', 'acme');
    await rm(join(folder, 'generated'), { recursive: true });

    expect(lenient).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('did you mean `x-signature`?') as string,
    });
    expect(await hookwright('generate', 'acme', '--strict')).toMatchObject({ code: 1 });
    expect(await readdir(folder)).toEqual(['specs']);
  });
});

describe('generate --check', () => {
  test('passes over a tree that is as the specifications say, and writes nothing', async () => {
    await hookwright('generate');
    const before = await snapshot(join(folder, 'generated'));

    expect(await hookwright('generate', '--check')).toMatchObject({
      code: 0,
      stdout: '2 packages as the specifications say\n',
    });
    expect(await snapshot(join(folder, 'generated'))).toEqual(before);
  });

  test('shows the line that was touched, and the command that mends it', async () => {
    await hookwright('generate');
    await replaceIn('generated/acme/src/payloads.ts', 'value?: string;', 'value?: number;');
    const { code, stdout, stderr } = await hookwright('generate', '--check');

    expect(code).toBe(1);
    expect(stdout).toContain('--- generated/acme/src/payloads.ts\tas it is');
    expect(stdout).toContain('-  value?: number;\n+  value?: string;');
    expect(stderr).toContain('1 package not as the specifications say\n   fix: hookwright generate acme');
    expect(await hookwright('generate', 'acme')).toMatchObject({ stdout: 'generated/acme  1 written\n' });
    expect(await hookwright('generate', '--check')).toMatchObject({ code: 0 });
  });

  test('names what is missing', async () => {
    const { code, stdout } = await hookwright('generate', 'acme', '--check');

    expect(code).toBe(1);
    expect(stdout).toContain('generated/acme/src/index.ts is missing');
  });
});

test('inspect prints the Model, and nothing else', async () => {
  const { code, stdout, stderr } = await hookwright('inspect', 'acme');
  const model = JSON.parse(stdout) as {
    provider: string;
    channels: { name: string; messageName: string | null }[];
  };

  expect({ code, stderr, provider: model.provider }).toEqual({ code: 0, stderr: '', provider: 'acme' });
  expect(model.channels.map(({ name, messageName }) => [name, messageName])).toEqual([
    ['disputes', 'header acme-event'],
    ['payments', 'payload /type'],
    ['payouts', null],
  ]);
});

describe('problems are printed', () => {
  beforeEach(() => replaceIn('specs/acme/asyncapi.yaml', /\n {4}security: .*hmac.*/, ''));

  test('for people: place, code, the line, the pointer, the fix', async () => {
    const { code, stdout, stderr } = await hookwright('generate', 'acme');

    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain(
      [
        'specs/acme/asyncapi.yaml:45:3  security-missing  The operation has no signed security scheme',
        '   45 |   receivePayments:',
        '   at #/operations/receivePayments',
        '   fix: add `security` to the operation, pointing at a scheme with `x-signature`',
      ].join('\n'),
    );
  });

  test('as JSON', async () => {
    const { stderr } = await hookwright('inspect', 'acme', '--format', 'json');
    expect(JSON.parse(stderr)).toMatchObject([
      { code: 'security-missing', level: 'error', place: { line: 45, column: 3 } },
    ]);
  });

  test('as annotations of GitHub Actions', async () => {
    const { stderr } = await hookwright('inspect', 'acme', '--format', 'github');
    expect(stderr).toBe(
      '::error file=specs/acme/asyncapi.yaml,line=45,col=3,title=security-missing::The operation has no signed security scheme' +
        ' (fix: add `security` to the operation, pointing at a scheme with `x-signature`)\n',
    );
  });
});

describe('a broken specification is a problem with its place and its fix, and changes no file', () => {
  test.each([
    [
      'bad YAML',
      'address: null',
      'address: [null',
      'yaml-invalid',
      17,
      'check indentation, quotes and colons',
    ],
    [
      'unknown $ref',
      'messages/captured',
      'messages/catpured',
      'reference-missing',
      18,
      'did you mean "#/components/messages/captured"?',
    ],
    [
      'missing signature',
      /\n {4}security: .*hmac.*/,
      '',
      'security-missing',
      45,
      'add `security` to the operation',
    ],
    [
      'duplicate name',
      'const: payment.failed',
      'const: payment.captured',
      'message-name-duplicate',
      161,
      'its own `const`',
    ],
    [
      'contradiction',
      'minLength: 1, maxLength: 40',
      'minLength: 50, maxLength: 40',
      'schema-contradiction',
      211,
      'correct one of the two',
    ],
  ])('%s', async (_, from, to, wanted, line, fix) => {
    await hookwright('generate', 'acme');
    const before = await snapshot(join(folder, 'generated'));
    await replaceIn('specs/acme/asyncapi.yaml', from, to);
    const { code, stdout, stderr } = await hookwright('generate', 'acme', '--format', 'json');
    const [problem] = JSON.parse(stderr.slice(0, stderr.indexOf('\n]') + 2)) as [
      { code: string; fix: string; place: { line: number } },
    ];

    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect({ code: problem.code, line: problem.place.line }).toEqual({ code: wanted, line });
    expect(problem.fix).toContain(fix);
    expect(stderr).not.toMatch(/^\s+at .*\.ts:/m);
    expect(await snapshot(join(folder, 'generated'))).toEqual(before);
  });
});

test('a provider that there is not is a problem with the names of those that there are', async () => {
  const { code, stderr } = await hookwright('generate', 'amce');

  expect(code).toBe(1);
  expect(stderr).toContain('There is no folder for the provider "amce"');
  expect(stderr).toContain('fix: name one of: acme, newpay');
});

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command in the temporary folder, as `npm run` does. */
const hookwright = Object.assign((...args: string[]) => execute(args, {}), {
  with:
    (environment: Record<string, string>) =>
    (...args: string[]) =>
      execute(args, environment),
});

function execute(args: string[], environment: Record<string, string>): Promise<Outcome> {
  const options = ['--import', tsx, '--conditions=@hookwright/source', cli, ...args];
  return new Promise((done) => {
    const env = { ...process.env, ...environment };
    execFile(process.execPath, options, { cwd: folder, env }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

async function replaceIn(path: string, from: string | RegExp, to: string): Promise<void> {
  const text = await readFile(join(folder, path), 'utf8');
  const changed = text.replace(from, () => to);
  if (changed === text) throw new Error(`${path} does not hold ${String(from)}`);
  await writeFile(join(folder, path), changed);
}

async function files(root: string): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Every file with its bytes and the time at which it was written. */
async function snapshot(root: string): Promise<(readonly [string, string, number])[]> {
  const paths = await files(root);
  return Promise.all(
    paths.map(async (path) => [path, await readFile(path, 'utf8'), (await stat(path)).mtimeMs] as const),
  );
}

async function contents(root: string): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const path of await files(root)) texts.set(path, await readFile(path, 'utf8'));
  return texts;
}
