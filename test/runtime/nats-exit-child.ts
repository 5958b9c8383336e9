/** What nats-connections.test.ts runs as a process of its own: it ends when all is closed, and nothing else ends it. */
import { natsEngine } from '@hookwright/runtime/nats';
import { entryOf } from './inbox-suite.ts';
import { type Generation, openClient, takeAll } from './nats-clients.ts';

const [generation, url, name] = process.argv.slice(2) as [Generation, string, string];
const open = await openClient(generation, url);
const engine = natsEngine(open.client, { name });
await engine.store(entryOf('a'));
await takeAll(engine, 1);
const waiting = engine.wait(600_000, new AbortController().signal);
await engine.close();
await waiting;
await open.close();
console.log('closed');
