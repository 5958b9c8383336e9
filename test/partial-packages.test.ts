/** Providers of which one side alone is described: what their packages have, that they compile, and what README says. */
import { describe, expect, test } from 'vitest';
import { generate } from '../generator/generate.ts';
import { withFolder } from './document.ts';
import { compile, withPackages } from './hostile/package.ts';

const head =
  "openapi: 3.1.1\ninfo: { title: Small, version: '1' }\nservers: [{ url: 'https://api.example.com' }]\n";

const cases = [
  {
    name: 'an API alone',
    document: `${head}paths:
  /orders:
    get:
      operationId: listOrders
      responses:
        '200': { description: Orders., content: { application/json: { schema: { type: array, items: { type: string } } } } }
`,
    has: ['api', 'calls', 'client', 'index', 'payloads'],
  },
  {
    name: 'an API of which no body is described',
    document: `${head}paths:
  /ping:
    get: { operationId: ping, responses: { '204': { description: Nothing. } } }
`,
    has: ['api', 'calls', 'client', 'index', 'payloads'],
  },
  {
    name: 'titles alone',
    document: `${head}paths: {}\nx-undocumented: [{ title: Orders }]\n`,
    has: ['index', 'payloads'],
  },
];

describe.each(cases)('$name', ({ document, has }) => {
  test('is a package that compiles', async () => {
    const { files, pages, warnings } = await withFolder({ 'openapi.yaml': document }, generate);
    const sources = files.map(({ path }) => /^src\/([a-z]+)\.ts$/.exec(path)?.[1]).filter((name) => name);
    const written = JSON.parse(files.find(({ path }) => path === 'package.json')!.text) as {
      exports: object;
    };

    expect(warnings).toEqual([]);
    expect(sources).toEqual(has);
    expect(Object.keys(written.exports).includes('./client')).toBe(has.includes('client'));
    expect(Object.keys(written.exports)).not.toContain('./testing');
    expect(pages[0]!.text).toContain('# Small');
    expect(files.find(({ path }) => path === 'README.md')!.text).not.toContain('createReceiver');
    const more = has.includes('client') ? ['client.ts'] : [];
    await withPackages({ small: [...files, empty] }, async (folder) =>
      expect(await compile(folder, ['small'], more)).toEqual([]),
    );
  });
});

/** The compiler is asked for it, and there is none. */
const empty = { path: 'src/testing.ts', text: 'export {};\n' };
