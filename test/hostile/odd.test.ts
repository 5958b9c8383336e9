import { describe, expect, test } from 'vitest';
import { generate, inspect } from '../../generator/generate.ts';
import { SpecificationError } from '../../generator/problem.ts';
import type { GeneratedFile } from '../../generator/render.ts';
import { withFolder } from '../document.ts';
import { oddCalls } from './odd/calls.ts';
import { fields, odd, schemas } from './odd/case.ts';
import { oddNames } from './odd/names.ts';
import { oddPlaces } from './odd/places.ts';
import { oddSchemas } from './odd/schemas.ts';
import { findCode } from './oracle.ts';
import { compile, withPackages } from './package.ts';

const packages: Record<string, readonly GeneratedFile[]> = {};

describe('an odd document that is right', () => {
  test.each([...oddNames, ...oddPlaces, ...oddSchemas, ...oddCalls])(
    'generates: $name',
    async ({ name, files, has = [] }) => {
      const generated = await withFolder(files, generate);
      packages[name] = generated.files;
      const errors = generated.warnings.filter(
        ({ code }) => !['component-unused', 'not-covered'].includes(code),
      );

      expect(errors).toEqual([]);
      for (const { path, text } of generated.files) {
        expect(path.endsWith('.ts') ? findCode(path, text) : []).toEqual([]);
      }
      const missing = has.filter(([path, text]) => {
        const file = generated.files.find((each) => each.path === path)!.text;
        return typeof text === 'string' ? !file.includes(text) : !text.test(file);
      });
      expect(missing).toEqual([]);
    },
  );

  test('and compiles', async () => {
    const names = Object.keys(packages);
    const folders = Object.fromEntries(names.map((name, index) => [`case-${index}`, packages[name]!]));
    const called = Object.keys(folders).filter((folder) =>
      folders[folder]!.some(({ path }) => path === 'src/client.ts'),
    );
    const said = await withPackages(folders, async (folder) => [
      ...(await compile(folder, Object.keys(folders))),
      ...(await compile(folder, called, ['client.ts'])),
    ]);
    const named = said.map((line) => line.replace(/^case-(\d+)/, (_, index) => names[Number(index)]!));

    expect(named.map((line) => line.slice(0, 200))).toEqual([]);
  }, 60_000);
});

describe('what is sensitive stays so, or is refused', () => {
  const pin = '{ type: string, x-sensitive: true }';
  const deep = (levels: number): string =>
    levels === 0 ? pin : `{ properties: { a: ${deep(levels - 1)} } }`;

  test.each([
    { place: 'of an object', field: `{ properties: { pin: ${pin} } }`, want: '/x/pin' },
    { place: 'of a list', field: `{ items: { properties: { pin: ${pin} } } }`, want: '/x/*/pin' },
    { place: 'of a tuple', field: `{ items: [{ type: number }, ${pin}] }`, want: '/x/' },
    { place: 'after a tuple', field: `{ items: [{ type: number }], additionalItems: ${pin} }`, want: '/x/*' },
    { place: 'of any name', field: `{ additionalProperties: ${pin} }`, want: '/x/*' },
    { place: 'of a name by pattern', field: `{ patternProperties: { '^pin': ${pin} } }`, want: '/x/*' },
    { place: 'of an alternative', field: `{ oneOf: [{ properties: { pin: ${pin} } }, {}] }`, want: '/x/pin' },
    { place: 'of a condition', field: `{ if: {}, then: { properties: { pin: ${pin} } } }`, want: '/x/pin' },
    { place: 'of a list that contains it', field: `{ contains: ${pin} }`, want: '/x/*' },
    { place: 'that is deep', field: deep(20), want: `/x${'/a'.repeat(20)}` },
    { place: 'of what holds itself', field: "{ $ref: '#/components/schemas/Tree' }", want: '/x/left/pin' },
  ])('a field $place', async ({ field, want }) => {
    const tree = `Tree: { properties: { left: { $ref: '#/components/schemas/Tree' }, pin: ${pin} } }`;
    const document = odd(fields(`x: ${field}`), schemas(tree));
    const said = await withFolder(document, inspect).catch((error: unknown) => {
      if (!(error instanceof SpecificationError)) throw error;
      return error;
    });

    if (said instanceof SpecificationError) expect(said.message).toContain('sensitive');
    else expect(said.model.channels[0]?.messages[0]?.sensitive.join(' ')).toContain(want);
  });
});
