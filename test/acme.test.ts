import { expect, test } from 'vitest';
import { generate } from '../generator/generate.ts';
import { compareFiles, describeChanges } from '../generator/write.ts';

test('the golden package is what its document says, byte for byte (if the change is wanted: npm run golden)', async () => {
  const { files, warnings } = await generate('test/acme');

  expect(warnings).toEqual([]);
  expect(describeChanges(await compareFiles('test/acme/package', files))).toBe('');
});

test('what people read of it is short enough to be read', async () => {
  const { files } = await generate('test/acme');
  const readable = files.filter(({ path }) => /^src\/[a-z]+\.ts$/.test(path));
  const lines = readable.reduce((sum, { text }) => sum + text.split('\n').length, 0);

  expect(readable.map(({ path }) => path)).toEqual([
    'src/index.ts',
    'src/payloads.ts',
    'src/provider.ts',
    'src/testing.ts',
  ]);
  expect(lines).toBeLessThan(400);
});
