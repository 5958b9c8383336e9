/** The documents that a package brings, for whoever renders or reads them: whole, and valid to those who set the standards' tools. */
import { readdir, readFile } from 'node:fs/promises';
import { fromFile, Parser } from '@asyncapi/parser';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, test } from 'vitest';

const parser = new Parser();
const packages = ['test/acme/package', ...(await readdir('generated')).map((name) => `generated/${name}`)];

describe.each(packages)('%s', (folder) => {
  test('AsyncAPI’s own parser finds no fault with asyncapi.json', async () => {
    const { diagnostics } = await fromFile(parser, `${folder}/asyncapi.json`).parse();
    const faults = diagnostics.filter(({ severity }) => Number(severity) <= 1);

    expect(faults.map(({ code, message, path }) => `${code} ${path.join('/')} ${message}`)).toEqual([]);
  });

  test('the validator of OpenAPI documents finds no fault with openapi.json', async () => {
    expect(await new Validator().validate(await read(`${folder}/openapi.json`))).toEqual({ valid: true });
  });

  test.each(['asyncapi.json', 'openapi.json'])(
    '%s refers to what is in it, and to nothing else',
    async (name) => {
      const document = await read(`${folder}/${name}`);
      const references = referencesOf(document);

      expect(references.filter((reference) => resolve(document, reference) === undefined)).toEqual([]);
    },
  );
});

test('they do find faults', async () => {
  const { info: _, ...asyncapi } = await read('test/acme/package/asyncapi.json');
  const { info: __, ...openapi } = await read('test/acme/package/openapi.json');

  expect(
    (await parser.parse(JSON.stringify(asyncapi))).diagnostics.map(({ message }) => message),
  ).toContainEqual(expect.stringContaining('"info"'));
  expect(await new Validator().validate(openapi)).toMatchObject({ valid: false });
  expect(referencesOf(asyncapi).length).toBeGreaterThan(0);
  expect(resolve({ a: 1 }, '#/b')).toBeUndefined();
  expect(resolve({ a: 1 }, 'other.json#/a')).toBeUndefined();
});

const read = async (file: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;

/** The text of every `$ref`. */
function referencesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === '$ref' && typeof member === 'string' ? [member] : referencesOf(member),
  );
}

/** What a reference within a document points to (RFC 6901). */
function resolve(document: unknown, reference: string): unknown {
  const [, ...names] = reference.split('/');
  if (!/^#(\/|$)/.test(reference)) return undefined;
  return names
    .map((name) => decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], document);
}
