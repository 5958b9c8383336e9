import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareFiles, writeChanges } from '../generator/write.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hookwright-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a write that fails leaves every file as it was, and none of its own', async () => {
  await writeFile(join(folder, 'a.txt'), 'before');
  // A file stands where a folder would have to be.
  await writeFile(join(folder, 'taken'), 'mine');
  const changes = await compareFiles(folder, [
    { path: 'a.txt', text: 'after' },
    { path: 'taken/b.txt', text: 'new' },
  ]);

  await expect(writeChanges([changes])).rejects.toThrow(/EEXIST|ENOTDIR/);
  expect((await readdir(folder)).sort()).toEqual(['a.txt', 'taken']);
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('before');
});
