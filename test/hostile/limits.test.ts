import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { withFolder } from '../document.ts';
import { hookwright } from './command.ts';
import { slowDocuments } from './slow.ts';

/** What a stranger's document may take, whatever it says. */
const most = 120_000;

describe.concurrent('ends in time, without a stack', () => {
  test.each(Object.keys(slowDocuments))(
    '%s',
    async (name) => {
      await withFolder(slowDocuments[name]!, async (folder) => {
        const { code, stderr } = await hookwright(
          ['generate', 'small', '--specs', join(folder, '..'), '--out', join(folder, 'out')],
          { timeout: most },
        );

        expect([name, code]).toEqual([name, expect.any(Number)]);
        expect(stderr.match(/^(\w*Error:.*|FATAL.*| +at .*:\d+:\d+\)?)$/m)?.[0]).toBeUndefined();
        // Else it would not be what it is about.
        expect(stderr).not.toContain('yaml-invalid');
        expect(stderr.length).toBeLessThan(1_000_000);
      });
    },
    4 * most,
  );
});
