import { execFile } from 'node:child_process';
import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { everyReading, parseRecipe, type Recipe, type Scheme, type Signature } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '../generator/config-schema.ts';
import { readSettings } from '../generator/settings.ts';

const run = promisify(execFile);
const documents = [
  'README.md',
  'CONTRIBUTING.md',
  'specs/README.md',
  'runtime/README.md',
  'bench/README.md',
  'docs/nothing-lost.md',
  'docs/configuration.md',
];

test.each(documents)('%s names only files that there are', async (document) => {
  const text = await readFile(document, 'utf8');
  const named = [
    ...text.matchAll(/`((?:generator|runtime|templates|test|specs|examples|bench|docs)\/[\w./-]+\.\w+)`/g),
  ].map(([, path]) => path!);
  const missing = await Promise.all(
    named.map((path) =>
      access(path).then(
        () => [],
        () => [path],
      ),
    ),
  );

  expect(named.length).toBeGreaterThan(0);
  expect(missing.flat()).toEqual([]);
});

describe('README.md', () => {
  test('shows the code of the demo as it is', async () => {
    expect(blocks(await readFile('README.md', 'utf8'), 'ts')).toContain(
      await readFile('examples/first-delivery.ts', 'utf8'),
    );
  });

  test('shows what the demo prints', async () => {
    const { stdout } = await run('npm', ['run', '-s', 'demo']);
    expect(blocks(await readFile('README.md', 'utf8'), '')).toContain(stdout);
  });

  test('has a row for each provider', async () => {
    const rows = [...(await readFile('README.md', 'utf8')).matchAll(/^\| `@hookwright\/([a-z-]+)`/gm)];
    const folders = (await readdir('specs', { withFileTypes: true })).filter((each) => each.isDirectory());

    expect(rows.map(([, name]) => name)).toEqual(folders.map(({ name }) => name).sort());
  });

  test('names only scripts that there are', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const text = `${await readFile('README.md', 'utf8')}${await readFile('CONTRIBUTING.md', 'utf8')}`;
    const named = [...text.matchAll(/npm run (?:-s )?([a-z]+(?::[a-z]+)*)/g)].map(([, name]) => name!);

    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });
});

test('runtime/README.md shows the code for OpenTelemetry as it is', async () => {
  expect(blocks(await readFile('runtime/README.md', 'utf8'), 'ts')).toContain(
    await readFile('examples/telemetry.ts', 'utf8'),
  );
});

test('docs/nothing-lost.md shows the code of its example as it is', async () => {
  expect(blocks(await readFile('docs/nothing-lost.md', 'utf8'), 'ts')).toContain(
    await readFile('examples/nothing-lost.ts', 'utf8'),
  );
});

describe('docs/configuration.md', () => {
  test('has a row for each member of a configuration, and names each output', async () => {
    const text = await readFile('docs/configuration.md', 'utf8');
    const rows = [...text.matchAll(/^\| `([a-z]+)` +\|.*\| [^|]+\|$/gm)].map(([, name]) => name!);
    const { properties } = configSchema as { properties: { outputs: { properties: object } } };

    expect(rows.filter((name) => Object.hasOwn(properties, name))).toEqual(Object.keys(properties));
    for (const name of Object.keys(properties.outputs.properties)) expect(text).toContain(`\`${name}\``);
  });

  test('shows a configuration that is one', async () => {
    const [config] = blocks(await readFile('docs/configuration.md', 'utf8'), 'ts');
    const folder = await mkdtemp(join(tmpdir(), 'hookwright-docs-'));
    const path = join(folder, 'hookwright.config.ts');
    await writeFile(path, config!.replace("'hookwright'", JSON.stringify(resolve('generator/config.ts'))));
    const settings = await readSettings(folder);
    await rm(folder, { recursive: true });

    expect(settings).toMatchObject({ scope: '@acme', outputs: { client: false, receiver: true } });
  });
});

describe('specs/README.md', () => {
  test('has a row for each extension that the JSON Schema describes', async () => {
    const { properties } = JSON.parse(await readFile('specs/extensions.schema.json', 'utf8')) as {
      properties: object;
    };
    const rows = [...(await readFile('specs/README.md', 'utf8')).matchAll(/^\| `(x-[a-z0-9-]+)`/gm)].map(
      ([, name]) => name,
    );

    expect(rows.sort()).toEqual(Object.keys(properties).sort());
  });

  test('shows recipes, and pieces of recipes, that can be read', async () => {
    const shown = blocks(await readFile('specs/README.md', 'utf8'), 'yaml').map(
      (text) => parse(text) as Partial<Scheme> & { 'x-signature'?: Signature },
    );
    const recipes = shown.flatMap(({ 'x-signature': signature, ...piece }): Recipe[] => {
      if (signature) return 'verifier' in signature ? [] : [signature];
      const { join = '', ...rest } = piece;
      return 'message' in piece ? [{ ...whole, ...rest, join }] : [];
    });
    const schemes = recipes.flatMap((recipe) =>
      everyReading(recipe).flatMap((readings) => parseRecipe(recipe, readings).schemes),
    );

    expect(recipes).toHaveLength(8);
    expect(schemes.every(({ message }) => message!.lines.length > 0)).toBe(true);
  });
});

/** What a piece of a recipe is completed to. */
const whole: Scheme = { at: 'header x', algorithm: 'hmac-sha256', encoding: 'hex', message: '{body}' };

/** The code blocks of a language. */
function blocks(markdown: string, language: string): string[] {
  return [...markdown.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code!);
}
