/** What a configuration makes of a package. */
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { shownPath } from '../../generator/files.ts';
import { generate, type Generated } from '../../generator/generate.ts';
import { ownVersion } from '../../generator/package.ts';
import { SpecificationError } from '../../generator/problem.ts';
import { defaultSettings, type Settings } from '../../generator/settings.ts';
import { smallest, withFolder } from '../document.ts';
import { hookwright, type Run } from '../hostile/command.ts';
import { compile, withPackages } from '../hostile/package.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hookwright-made-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Makes a package by these settings, besides what holds where nothing is configured. */
async function make(settings: Partial<Settings>, version = '0.1.0'): Promise<Generated> {
  return await withFolder({ 'asyncapi.yaml': smallest, 'openapi.yaml': api }, (specification) =>
    generate(specification, { settings: { ...defaultSettings, ...settings }, version }),
  );
}

const api = `openapi: 3.1.1
info: { title: API, version: '1' }
servers: [{ url: 'https://api.example.com' }]
paths:
  /payments/{id}:
    get:
      operationId: getPayment
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        '200': { description: It., content: { application/json: { schema: { $ref: '#/components/schemas/Balance' } } } }
components:
  schemas:
    Balance: { type: object, properties: { amount: { type: string } } }
`;

const paths = ({ files }: Generated): string[] => files.map(({ path }) => path);
const textOf = ({ files }: Generated, path: string): string =>
  files.find((each) => each.path === path)?.text ?? '';
const manifestOf = (made: Generated): Record<string, unknown> =>
  JSON.parse(textOf(made, 'package.json')) as Record<string, unknown>;

describe('outputs', () => {
  const all = {
    receiver: ['src/provider.ts', 'src/validators/paid.ts', 'src/validators/refunded.ts'],
    client: ['src/api.ts', 'src/calls.ts', 'src/client.ts', 'src/validators/balance.ts'],
    testing: ['src/testing.ts'],
    documents: ['asyncapi.json', 'openapi.json'],
  };

  test('everything, unless something else is said', async () => {
    const made = await make({});
    expect(paths(made)).toEqual(expect.arrayContaining(Object.values(all).flat()));
    expect(made.pages.map(({ path }) => path)).toEqual(['README.md']);
  });

  test.each([
    {
      output: 'receiver',
      gone: [...all.receiver, ...all.testing],
      exported: ['.', './client', './asyncapi.json', './openapi.json', './package.json'],
    },
    {
      output: 'client',
      gone: all.client,
      exported: ['.', './testing', './asyncapi.json', './openapi.json', './package.json'],
    },
    {
      output: 'testing',
      gone: all.testing,
      exported: ['.', './client', './asyncapi.json', './openapi.json', './package.json'],
    },
    { output: 'documents', gone: all.documents, exported: ['.', './testing', './client', './package.json'] },
  ])('without $output', async ({ output, gone, exported }) => {
    const made = await make({ outputs: { ...defaultSettings.outputs, [output]: false } });
    const kept = Object.values(all)
      .flat()
      .filter((path) => !gone.includes(path));

    expect(paths(made).filter((path) => gone.includes(path))).toEqual([]);
    expect(paths(made)).toEqual(expect.arrayContaining(kept));
    expect(Object.keys(manifestOf(made).exports as object)).toEqual(exported);
    expect(made.pages).toHaveLength(1);
    const sources = paths(made).flatMap(
      (path) => /^src\/((?:client|testing|index)\.ts)$/.exec(path)?.[1] ?? [],
    );
    const files = sources.includes('testing.ts')
      ? made.files
      : [...made.files, { path: 'src/testing.ts', text: 'export {};\n' }];
    await withPackages({ made: files }, async (written) => {
      expect(await compile(written, ['made'], sources)).toEqual([]);
    });
  });

  test('without the sender the README promises none', async () => {
    const made = await make({ outputs: { ...defaultSettings.outputs, testing: false } });
    expect(textOf(made, 'README.md')).not.toContain('sender');
  });

  test('without the page', async () => {
    expect((await make({ outputs: { ...defaultSettings.outputs, page: false } })).pages).toEqual([]);
  });
});

describe('the manifest', () => {
  test('has what is configured, the directory of the repository, and what made it', async () => {
    const manifest = { license: 'MIT', repository: 'https://example.com/pay.git', private: true };
    const made = await make({ scope: '@acme', manifest, license: 'Take it.\n', out: 'packages' }, '2.3.4');

    expect(manifestOf(made)).toMatchObject({
      name: '@acme/small',
      version: '2.3.4',
      license: 'MIT',
      repository: { type: 'git', url: 'https://example.com/pay.git', directory: 'packages/small' },
      private: true,
      dependencies: { '@hookwright/runtime': expect.stringMatching(/^\^\d+\.\d+\.0$/) as string },
      hookwright: { generator: ownVersion(), specification: '1' },
    });
    expect(textOf(made, 'LICENSE')).toBe('Take it.\n');
    expect(textOf(made, 'README.md')).toContain("from '@acme/small'");
  });

  test('of what nobody has licensed says so', async () => {
    const made = await make({});
    expect(manifestOf(made).license).toBe('UNLICENSED');
    expect(paths(made)).not.toContain('LICENSE');
  });

  test('what made a package stands in its manifest, and in no other file', async () => {
    const { files } = await make({});
    const named = files.filter(({ text }) => text.includes(`"generator": "${ownVersion()}"`));
    expect(named.map(({ path }) => path)).toEqual(['package.json']);
  });
});

describe('templates of the user', () => {
  async function own(files: Readonly<Record<string, string>>): Promise<Partial<Settings>> {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    return { templates: folder };
  }

  test('one of the same path takes the place of ours; any other makes a file more', async () => {
    const made = await make(
      await own({
        'package/README.md.hbs': '# Ours: {{markdown title}}\n',
        'package/tsconfig.json': '{ "extends": "../../tsconfig.json" }',
        'package/docs/messages.txt.hbs': '{{#each channels}}{{#each messages}}{{name}};{{/each}}{{/each}}',
        'package/docs/[schema].md.hbs': '# {{markdown schema}}\n',
        'package/notice.txt': 'As it is: {{title}}\r\n',
        'page/more.md.hbs': '<!-- Generated from {{document}}. -->\n{{markdown title}}\n',
      }),
    );

    expect(textOf(made, 'README.md')).toBe('# Ours: Small\n');
    expect(textOf(made, 'tsconfig.json')).toBe('{ "extends": "../../tsconfig.json" }\n');
    expect(textOf(made, 'docs/messages.txt')).toBe('paid;refunded;');
    expect(textOf(made, 'docs/paid.md')).toBe('# Paid\n');
    expect(textOf(made, 'notice.txt')).toBe('As it is: {{title}}\n');
    expect(made.pages.map(({ path }) => path)).toEqual(['README.md', 'more.md']);
    expect(paths(made)).toContain('src/provider.ts');
    expect(manifestOf(made).files).toEqual(expect.arrayContaining(['docs', 'notice.txt']));
  });

  test('a module of the user is one that others can import', async () => {
    const made = await make(
      await own({
        'package/src/topics.ts.hbs': 'export const topics = [{{#each channels}}{{literal name}}{{/each}}];\n',
      }),
    );
    expect(manifestOf(made).exports).toMatchObject({
      './topics': {
        types: { '@hookwright/source': './src/topics.ts', default: './dist/topics.d.ts' },
        default: './dist/topics.js',
      },
    });
    expect(manifestOf(made).files).not.toContain('src/topics.ts');
  });

  test.each([
    {
      name: 'no Handlebars',
      text: '# A\n\n{{#each channels}}',
      want: [3, '{{#each channels}}', /a block is open at the end/],
    },
    {
      name: 'a name that is not there',
      text: '{{title}}\n{{markdown tilte}}',
      want: [2, '{{markdown tilte}}', /what `markdown` is given is not there/],
    },
    {
      name: 'a name that is not there, in a block',
      text: '{{title}}\n{{#each channel}}{{/each}}',
      want: [2, '{{#each channel}}{{/each}}', /what `each` is given is not there/],
    },
    {
      name: 'a name that is not there, in a condition',
      text: '{{#if titel}}{{/if}}',
      want: [1, '{{#if titel}}{{/if}}', /what `if` is given is not there/],
    },
    {
      name: 'a name that is printed as it is, and not there',
      text: '{{title}} {{nam}}',
      want: [1, '{{title}} {{nam}}', /there is no "nam" here/],
    },
    {
      name: 'a helper that is none',
      text: '\n  {{shout title}}',
      want: [2, '  {{shout title}}', /there is no helper "shout": literal, comment, line, markdown, link/],
    },
    {
      name: 'something in the place of which nothing is put',
      path: 'docs/[message].md.hbs',
      text: '{{title}}',
      want: [1, '', /nothing is put in the place of \[message\]/],
    },
    {
      name: 'what it makes is not what its name says',
      path: 'src/more.ts.hbs',
      text: 'export const = {{literal title}};',
      want: [1, '', /src\/more\.ts would not be typescript: .*\(1:14\)/],
    },
  ])('$name', async ({ path = 'more.md.hbs', text, want: [line, shown, reason] }) => {
    const settings = await own({ [`package/${path}`]: text });
    const error = await make(settings).catch((each: unknown) => each);

    expect(error).toBeInstanceOf(SpecificationError);
    const { problems } = error as SpecificationError;
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'template-invalid', place: { line, text: shown } });
    expect(problems[0]!.place.file).toBe(shownPath(join(folder, 'package', path)));
    expect(problems[0]!.message).toMatch(reason as RegExp);
  });

  test.each([
    { name: 'the licence, twice', files: { 'package/LICENSE': 'Mine.' }, want: 'package/LICENSE' },
    { name: 'the list of what a run wrote', files: { 'package/.generated': '' }, want: 'package/.generated' },
    {
      name: 'a name that differs in case alone',
      files: { 'package/readme.md': '' },
      want: 'package/readme.md',
    },
    {
      name: 'a template and a copy',
      files: { 'package/more.txt': '', 'package/more.txt.hbs': '' },
      want: 'package/more.txt.hbs',
    },
    {
      name: 'a folder that is misspelt',
      files: { 'packages/README.md.hbs': '' },
      want: 'packages',
      code: 'template-invalid',
    },
    {
      name: 'a layer of services that there is not',
      files: { 'scaffold/koa/src/app.ts.hbs': '' },
      want: 'scaffold/koa',
      code: 'template-invalid',
    },
    {
      name: 'a template in no folder',
      files: { 'a.md.hbs': '' },
      want: 'a.md.hbs',
      code: 'template-invalid',
    },
  ])('$name', async ({ files, want, code = 'output-taken' }) => {
    const settings = await own(files);
    const error = await make({ ...settings, license: 'Take it.\n' }).catch((each: unknown) => each);

    expect((error as SpecificationError).problems.map((each) => [each.code, each.place.file])).toEqual([
      [code, shownPath(join(folder, want))],
    ]);
  });

  test('bytes that are no text', async () => {
    await mkdir(join(folder, 'package'));
    await writeFile(join(folder, 'package/logo.png'), Buffer.from([0x89, 0x50]));
    const error = await make({ templates: folder }).catch((each: unknown) => each);
    expect((error as SpecificationError).problems.map(({ message }) => message)).toEqual([
      'The template cannot be used: it is not UTF-8, and only text is generated',
    ]);
  });

  test('a link is followed, and a README in the folder is nobody', async () => {
    const settings = await own({ 'shared.txt': 'Once.', 'README.md': 'Ours.' });
    await mkdir(join(folder, 'package'));
    await symlink('../shared.txt', join(folder, 'package/more.txt'));
    expect(textOf(await make(settings), 'more.txt')).toBe('Once.');
  });

  test('a page that would not be known as ours', async () => {
    const settings = await own({ 'page/README.md.hbs': '# {{markdown title}}\n' });
    const error = await make(settings).catch((each: unknown) => each);

    expect((error as SpecificationError).problems.map(({ code, message }) => [code, message])).toEqual([
      ['template-invalid', expect.stringContaining('generated from')],
    ]);
  });

  test('a folder that is not there', async () => {
    const error = await make({ templates: join(folder, 'none') }).catch((each: unknown) => each);
    expect((error as SpecificationError).problems.map(({ code }) => code)).toEqual(['templates-missing']);
  });
});

describe('the command', () => {
  const run = (...args: string[]): Promise<Run> => hookwright(args, { cwd: folder });

  beforeEach(async () => {
    await mkdir(join(folder, 'providers/small'), { recursive: true });
    await writeFile(join(folder, 'providers/small/asyncapi.yaml'), smallest);
    await writeFile(
      join(folder, 'hookwright.config.json'),
      '{ "specs": "providers", "out": "packages", "scope": "@acme" }',
    );
  });

  test('goes by the configuration, and leaves a version as it is', async () => {
    expect(await run('generate')).toMatchObject({ code: 0 });
    const path = join(folder, 'packages/small/package.json');
    const text = await readFile(path, 'utf8');
    await writeFile(path, text.replace('"version": "0.1.0"', '"version": "1.4.0"'));

    expect(await run('generate', '--check')).toMatchObject({ code: 0 });
    expect(await run('generate')).toMatchObject({ stdout: expect.stringContaining('unchanged') as string });
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ name: '@acme/small', version: '1.4.0' });
  });

  test('leaves a version as it is however its manifest is written, and tells of one that is no JSON', async () => {
    await run('generate');
    const path = join(folder, 'packages/small/package.json');
    const manifest = JSON.parse(await readFile(path, 'utf8')) as object;
    await writeFile(path, JSON.stringify({ ...manifest, version: '1.4.0' }));
    await run('generate');
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ version: '1.4.0' });

    await writeFile(path, '<<<<<<< HEAD\n');
    const { code, stderr } = await run('generate');
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^packages\/small\/package\.json:1:1 {2}manifest-invalid/),
    ]);
    expect(await readFile(path, 'utf8')).toBe('<<<<<<< HEAD\n');
  });

  test('a page that is not made any more goes; what people wrote stays', async () => {
    const page = join(folder, 'providers/small/README.md');
    await run('generate');
    expect(await readFile(page, 'utf8')).toContain('Generated from');
    await writeFile(join(folder, 'providers/small/NOTES.md'), '<!-- Generated from memory. -->\n');
    await writeFile(
      join(folder, 'hookwright.config.json'),
      '{ "specs": "providers", "out": "packages", "outputs": { "page": false } }',
    );

    expect(await run('generate', '--check')).toMatchObject({ code: 1 });
    expect((await run('generate')).stdout).toContain('providers/small  1 removed\n');
    expect(await readdir(join(folder, 'providers/small'))).toEqual(['NOTES.md', 'asyncapi.yaml']);
  });

  test('a package whose specification is gone is told of, and fails a check', async () => {
    await cp(join(folder, 'providers/small'), join(folder, 'providers/other'), { recursive: true });
    await run('generate');
    await mkdir(join(folder, 'packages/mine'));
    await rm(join(folder, 'providers/other'), { recursive: true });
    const checked = await run('generate', '--check');

    expect([checked.code, checked.stderr]).toEqual([
      1,
      expect.stringMatching(/^packages\/other:1:1 {2}warning package-orphaned {2}/),
    ]);
    expect(checked.stderr).not.toContain('mine');
    expect(await run('generate')).toMatchObject({ code: 0 });
    expect(await run('generate', 'small')).toMatchObject({ code: 0, stderr: '' });
  });

  test.each([
    [['generate', '--out', ''], /--out.*It is empty/],
    [['generate', '--specs', ' '], /--specs.*It is empty/],
    [['generate', '--out', 'providers/made'], /providers\/made:1:1 {2}folders-nested/],
    [['generate', '--out', 'providers'], /providers:1:1 {2}folders-nested/],
    [['generate', '--out', '.'], /providers:1:1 {2}folders-nested/],
    [['generate', '--specs', 'nowhere'], /nowhere:1:1 {2}specs-missing .* no such folder here/],
    [['generate', '--config', 'providers'], /providers:1:1 {2}config-missing/],
  ])('%j is a mistake', async (args, says) => {
    const before = await readdir(folder, { recursive: true });
    const { code, stderr } = await run(...args);
    expect([code, stderr]).toEqual([1, expect.stringMatching(says)]);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });

  test('writes nothing over what somebody else has written', async () => {
    await mkdir(join(folder, 'packages/small'), { recursive: true });
    await writeFile(join(folder, 'packages/small/package.json'), '{ "name": "mine" }\n');
    const { code, stderr } = await run('generate');

    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/packages\/small:1:1 {2}folder-foreign {2}.*\n {3}fix: move them/),
    ]);
    expect(await readFile(join(folder, 'packages/small/package.json'), 'utf8')).toBe('{ "name": "mine" }\n');
  });

  test.each([
    [
      'a name that is code',
      { name: "x'; process.exit() //" },
      'npm takes no `name` of "x\'; process.exit() //"',
    ],
    ['a version that is none', { version: { a: 1 } }, 'npm takes no `version` of {"a":1}'],
    ['no object', [], 'it is no object'],
  ])('a manifest with %s', async (_, manifest, reason) => {
    await run('generate');
    await writeFile(join(folder, 'packages/small/package.json'), JSON.stringify(manifest));
    const { code, stderr } = await run('generate');
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining(
        `packages/small/package.json:1:1  manifest-invalid  The manifest cannot be read: ${reason}`,
      ),
    ]);
  });

  test('a manifest that leads elsewhere: nothing of what is there is told', async () => {
    await run('generate');
    const path = join(folder, 'packages/small/package.json');
    await writeFile(join(folder, 'secret'), 'hunter2');
    await rm(path);
    await symlink('../../secret', path);
    const { code, stderr } = await run('generate');
    expect([code, stderr]).toEqual([1, expect.stringContaining('it leads out of its folder')]);
    expect(stderr).not.toContain('hunter');
  });

  test.each([
    ['a file where the package goes', 'packages/small', 'file', 'ENOTDIR'],
    ['a folder where a file goes', 'packages/small/README.md', 'folder', 'EISDIR'],
    ['a file where all packages go', 'packages', 'file', 'ENOTDIR'],
  ])('%s: a problem with its place, and nothing written', async (_, path, kind, reason) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (path.includes('README')) await writeFile(join(folder, 'packages/small/.generated'), '');
    if (kind === 'file') await writeFile(join(folder, path), '');
    else await mkdir(join(folder, path));
    const before = await readdir(folder, { recursive: true });
    const { code, stderr } = await run('generate');

    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(`^packages/small\\S*  disk-refused  .*${reason}`),
    ]);
    expect(stderr).not.toMatch(/^ {2,}at .*:\d+/m);
    expect(await readdir(folder, { recursive: true })).toEqual(before);
  });

  test('links beneath the specifications: to a folder it is a provider, to a file it is nothing', async () => {
    await cp(join(folder, 'providers/small'), join(folder, 'elsewhere'), { recursive: true });
    await symlink('../elsewhere', join(folder, 'providers/other'));
    await mkdir(join(folder, 'providers/.idea'));
    await symlink('/etc/hosts', join(folder, 'providers/hosts'));
    await symlink('nowhere', join(folder, 'providers/lost'));
    const { code, stdout } = await run('generate');
    expect([code, stdout.replace(/ {2}.*/g, '')]).toEqual([
      0,
      expect.stringMatching(/^packages\/other\npackages\/small\n/),
    ]);
  });

  test.each([['--format', 'json'], ['--format=json']])('tells problems as JSON: %s', async (...format) => {
    const { code, stderr } = await run('inspect', ...format, 'nobody');
    expect([code, JSON.parse(stderr)]).toEqual([1, [expect.objectContaining({ code: 'provider-unknown' })]]);
  });

  test('tells of a configuration that is wrong with its place, and no stack', async () => {
    await writeFile(join(folder, 'hookwright.config.json'), '{\n  "spec": "providers"\n}');
    const { code, stderr } = await run('generate');

    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/^hookwright\.config\.json:2:3 {2}config-invalid {2}/),
    ]);
    expect(stderr).not.toMatch(/^ {2,}at .*:\d+/m);
  });
});
