/** The inbox in NATS: what every engine does, with either client. */
import { randomUUID } from 'node:crypto';
import { natsEngine } from '@hookwright/runtime/nats';
import { afterAll, beforeAll, describe } from 'vitest';
import { withServer } from '../servers.ts';
import { engineSuite } from './inbox-suite.ts';
import { generations, type OpenClient, openClient, removeInboxes } from './nats-clients.ts';

await withServer('NATS', (url) => {
  describe.each(generations)('with %s', (generation) => {
    const run = randomUUID().slice(0, 8);
    let open: OpenClient;
    beforeAll(async () => void (open = await openClient(generation, url)));
    afterAll(async () => {
      await removeInboxes(open, run);
      await open.close();
    });
    engineSuite('natsEngine', async (name) => natsEngine(open.client, { name: `${run}-${name}` }));
  });
});
