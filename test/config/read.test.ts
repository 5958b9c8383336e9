/** What a configuration comes to, in each of its forms, and what is said of one that is wrong. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SpecificationError } from '../../generator/problem.ts';
import { defaultSettings, readSettings, type Settings } from '../../generator/settings.ts';
import { shownPath } from '../../generator/files.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hookwright-config-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Reads a folder that has these files; a name among them is what the command line says. */
async function read(files: Readonly<Record<string, string>>, named?: string): Promise<Settings> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return await readSettings(folder, named === undefined ? undefined : join(folder, named));
}

/** What is said of a configuration: code, line and column, the line, and the reason. */
async function saidOf(files: Readonly<Record<string, string>>, named?: string): Promise<unknown[]> {
  const error = await read(files, named).catch((each: unknown) => each);
  if (!(error instanceof SpecificationError)) throw error;
  return error.problems.map(({ code, place, message }) => [
    code,
    `${place.line}:${place.column}`,
    place.text.trim(),
    message.slice(message.indexOf(': ') + 2).replaceAll(folder, '.'),
  ]);
}

const values = "scope: '@acme', out: 'packages'";

describe('a configuration', () => {
  test.each([
    ['hookwright.config.ts', `const scope: string = '@acme';\nexport default { scope, out: 'packages' };`],
    ['hookwright.config.mts', `export default { ${values} } satisfies object;`],
    ['hookwright.config.js', `export default { ${values} };`],
    ['hookwright.config.mjs', `export default { ${values} };`],
    ['hookwright.config.json', `{ "$schema": "…", "scope": "@acme", "out": "packages" }`],
  ])('%s', async (path, text) => {
    expect(await read({ [path]: text })).toEqual({
      ...defaultSettings,
      specs: shownPath(join(folder, 'specs')),
      out: shownPath(join(folder, 'packages')),
      scope: '@acme',
      root: shownPath(folder),
    });
  });

  test('none: the defaults', async () => {
    expect(
      await read({
        'package.json': '{ "hookwright": { "scope": "@no" } }',
        '.hookwrightrc': 'scope=@no',
        'hookwright.config.yaml': "scope: '@no'",
        'hookwright.config.cjs': "module.exports = { scope: '@no' };",
        '.config/hookwright.mjs': "export default { scope: '@no' };",
      }),
    ).toBe(defaultSettings);
  });

  test('its paths are relative to it, wherever the command runs', async () => {
    const text = `export default { specs: '../providers', templates: './own', manifest: { license: 'MIT' } };`;
    const settings = await read(
      { 'tools/hookwright.config.mjs': text, 'tools/LICENSE': 'Take it.\n' },
      'tools/hookwright.config.mjs',
    );

    expect(settings).toMatchObject({
      specs: shownPath(join(folder, 'providers')),
      out: shownPath(join(folder, 'tools/generated')),
      templates: shownPath(join(folder, 'tools/own')),
      license: 'Take it.\n',
    });
  });
});

const config = 'hookwright.config.ts';

describe('a configuration that is wrong', () => {
  test.each([
    {
      name: 'a member that is none',
      text: "import x from 'node:os';\nexport default {\n  specs: 'a',\n  spec: 'b',\n};",
      want: [['config-invalid', '4:3', "spec: 'b',", 'there is no "spec" here']],
    },
    {
      name: 'of another type, in what is wrapped',
      text: "const own = {\n  specs: 3,\n  outputs: { client: 'no' },\n};\nexport default ((x: object) => x)(own as object);",
      want: [
        ['config-invalid', '2:3', 'specs: 3,', '"specs" must be string'],
        ['config-invalid', '3:14', "outputs: { client: 'no' },", '"client" must be boolean'],
      ],
    },
    {
      name: 'a scope that npm does not take',
      text: "export default { scope: 'acme' };",
      want: [
        [
          'config-invalid',
          '1:18',
          "export default { scope: 'acme' };",
          '"acme" is no scope that npm takes, such as "@acme"',
        ],
      ],
    },
    {
      name: 'a member of the manifest that is generated',
      text: 'module.exports = { manifest: { exports: {} } };',
      want: [
        [
          'config-invalid',
          '1:32',
          'module.exports = { manifest: { exports: {} } };',
          'there is no "exports" here',
        ],
      ],
    },
    {
      name: 'no object',
      text: 'export default 3;',
      want: [['config-invalid', '1:16', 'export default 3;', '"the document" must be object']],
    },
    {
      name: 'no TypeScript',
      text: 'export default {\n  specs: ,\n};',
      want: [['config-unreadable', '2:9', 'specs: ,', 'ParseError: Unexpected token']],
    },
    {
      name: 'it throws',
      text: "\nthrow new Error('not today');",
      want: [['config-unreadable', '2:7', "throw new Error('not today');", 'not today']],
    },
    {
      name: 'it imports what is not there',
      text: "import './nothing.ts';\nexport default {};",
      want: [['config-unreadable', '1:1', "import './nothing.ts';", "Cannot find module './nothing.ts'"]],
    },
  ])('$name', async ({ text, want }) => {
    expect(await saidOf({ [config]: text })).toEqual(want);
  });

  test.each([
    ['in a folder with a blank', 'my pay/hookwright.config.ts'],
    ['under a name of its own', 'mine.mjs'],
  ])('%s: the line that throws', async (_, path) => {
    const text = "throw new Error('not today');\n";
    expect(await saidOf({ [path]: text }, path)).toEqual([
      ['config-unreadable', expect.stringMatching(/^1:\d\d?$/), text.trim(), 'not today'],
    ]);
  });

  test('two of them', async () => {
    const files = { 'hookwright.config.ts': 'export default {};', 'hookwright.config.json': '{}' };
    expect(await saidOf(files)).toEqual([
      ['config-unreadable', '1:1', '', expect.stringMatching(/hookwright\.config\.ts is there, too$/)],
    ]);
  });

  test('no JSON', async () => {
    expect(await saidOf({ 'hookwright.config.json': '{ "specs": "a", }' })).toEqual([
      ['config-unreadable', '1:17', '{ "specs": "a", }', expect.stringContaining('no JSON')],
    ]);
  });

  test.each(['{\n  "out": \'x\'\n}', '// mine\n{}', ''])('JSON that is none: %j', async (text) => {
    const [line] = text.split('\n');
    expect(await saidOf({ 'hookwright.config.json': text })).toEqual([
      ['config-unreadable', '1:1', line, expect.stringMatching(/^it is no JSON: Unexpected/)],
    ]);
  });

  test.each(["const config = { scope: '@acme' };", '', "export const scope = '@acme';"])(
    'it exports nothing by default: %j',
    async (text) => {
      expect(await saidOf({ [config]: text })).toEqual([
        ['config-unreadable', '1:1', text, 'it exports nothing: write `export default`'],
      ]);
    },
  );

  test.each([
    "const own = { scope: '@acme' };\nexport { own as default };",
    "export default function () { return { scope: '@acme' }; }",
    "export default () => ({ scope: '@acme' });",
    "export default Promise.resolve({ scope: '@acme' });",
  ])('it exports something: %j', async (text) => {
    expect(await read({ [config]: text })).toMatchObject({ scope: '@acme' });
  });

  test('a list is no configuration', async () => {
    expect(await saidOf({ [config]: "export default ['a'];" })).toEqual([
      ['config-invalid', '1:16', "export default ['a'];", '"the document" must be object'],
    ]);
  });

  test('what is meant is told', async () => {
    const error = await read({
      [config]: "export default {\n  outputs: { clients: true },\n  spec: '' };",
    }).catch((each: unknown) => each);
    expect((error as SpecificationError).problems.map(({ place, fix }) => [place.line, fix])).toEqual([
      [2, 'did you mean "client"?'],
      [3, 'did you mean "specs"?'],
    ]);
  });

  test('in JSON, with its place', async () => {
    expect(
      await saidOf({ 'hookwright.config.json': '{\n  "outputs": {\n    "cleint": true\n  }\n}' }),
    ).toEqual([['config-invalid', '3:5', '"cleint": true', 'there is no "cleint" here']]);
  });

  test('one that is named, and is not there', async () => {
    expect(await saidOf({}, 'other.config.ts')).toEqual([['config-missing', '1:1', '', expect.anything()]]);
  });
});
