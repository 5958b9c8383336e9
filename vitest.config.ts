import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@hookwright/source'] },
  ssr: { resolve: { conditions: ['@hookwright/source'] } },
  test: {
    include: ['test/**/*.test.ts'],
    // What tests write beside the sources has tests of its own, and a run that was killed leaves it there.
    exclude: [...configDefaults.exclude, 'test/.tmp-*/**'],
    // Each test waits for processes of its own much of the time.
    maxWorkers: '100%',
    // A limit for what hangs, not for what is slow: processes are started, packages generated, compilers run.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
