import { expect, test } from 'vitest';
import { generate } from '../generator/generate.ts';
import { compareFiles, describeChanges } from '../generator/write.ts';

test('the golden package is what its document says, byte for byte (if the change is wanted: npm run golden)', async () => {
  const { files, warnings } = await generate('test/acme');

  expect(warnings).toEqual([]);
  expect(describeChanges(await compareFiles('test/acme/package', files))).toBe('');
});

test.each([
  { part: 'the receiver', names: ['index', 'payloads', 'provider', 'testing'], most: 480 },
  { part: 'the client', names: ['api', 'calls', 'client', 'confirm'], most: 260 },
])('what people read of $part is short enough to be read', async ({ names, most }) => {
  const { files } = await generate('test/acme');
  const readable = files.filter(({ path }) => names.some((name) => path === `src/${name}.ts`));
  const lines = readable.reduce((sum, { text }) => sum + text.split('\n').length, 0);

  expect(readable).toHaveLength(names.length);
  expect(lines).toBeLessThan(most);
});

test('there is nothing else to read', async () => {
  const { files } = await generate('test/acme');

  expect(files.filter(({ path }) => /^src\/[a-z]+\.ts$/.test(path))).toHaveLength(8);
});
