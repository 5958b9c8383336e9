import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['@hookwright/source'] },
  ssr: { resolve: { conditions: ['@hookwright/source'] } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
  },
});
