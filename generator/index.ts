export { defineConfig, type HookwrightConfig, type Manifest, type Outputs } from './config.ts';
