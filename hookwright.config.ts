import { defineConfig } from './generator/config.ts';

export default defineConfig({
  scope: '@hookwright',
  manifest: {
    license: 'MIT',
    repository: 'git+https://github.com/hookwright/hookwright.git',
    homepage: 'https://github.com/hookwright/hookwright#readme',
    publishConfig: { access: 'public' },
  },
});
