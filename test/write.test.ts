/** Writing: all of it, or nothing. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeChanges } from '../generator/write.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hookwright-write-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a file that cannot be replaced: all are as they were', async () => {
  await writeFile(join(folder, 'a.txt'), 'before');
  await mkdir(join(folder, 'c.txt/full'), { recursive: true });
  const written = ['a.txt', 'b.txt', 'c.txt'].map((path) => ({
    path,
    before: path === 'a.txt' ? 'before' : undefined,
    after: 'after',
  }));

  await expect(writeChanges([{ folder, written, removed: [] }])).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(await readdir(folder)).toEqual(['a.txt', 'c.txt']);
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('before');
});
