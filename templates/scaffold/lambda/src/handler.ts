import { createHandler } from './app.ts';
import { loadConfig } from './config.ts';

export const handler = createHandler(loadConfig());
