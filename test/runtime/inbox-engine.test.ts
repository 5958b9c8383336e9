/** The engine in memory: what every engine does. */
import { type InboxEngine, memoryEngine } from '@hookwright/runtime/inbox';
import { engineSuite } from './inbox-suite.ts';

const engines = new Map<string, InboxEngine>();

engineSuite('memoryEngine', async (name) => {
  const engine = engines.get(name) ?? memoryEngine();
  engines.set(name, engine);
  return engine;
});
