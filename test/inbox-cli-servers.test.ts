/** `hookwright inbox …` as it is run, with each of the servers. */
import { execFile, spawn } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, connect as connectTo, createServer, type Socket } from 'node:net';
import { resolve } from 'node:path';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import type { InboxEngine } from '@hookwright/runtime/inbox';
import { natsEngine } from '@hookwright/runtime/nats';
import { postgresEngine } from '@hookwright/runtime/postgres';
import { redisEngine } from '@hookwright/runtime/redis';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installedDrivers } from '../generator/inbox-drivers.ts';
import { openInbox } from '../generator/inbox-engine.ts';
import { createSealer } from '../runtime/src/seal.ts';
import { sealBody } from '../runtime/src/sealed-body.ts';
import { bury, entryOf, failed, invalid, noon } from './inbox-cli-entries.ts';
import { withServer } from './servers.ts';

const cli = resolve('generator/cli.ts');
const tsx = import.meta.resolve('tsx');
const patience = 120_000;
const canary = '4242424242424242';
const id = `t${randomUUID().slice(0, 8)}`;

/** One inbox on a server that is there. */
interface Place {
  readonly url: string;
  /** What says which inbox it is. */
  readonly options: readonly string[];
  /** Of one that is not set up. */
  readonly others: readonly string[];
  readonly place: string;
  readonly parts: string;
  readonly open: () => Promise<{ readonly engine: InboxEngine; readonly end: () => Promise<unknown> }>;
}

await withServer('PostgreSQL', (url) => {
  const { host, pathname } = new URL(url);
  const pool = new Pool({ connectionString: url });
  beforeAll(() => pool.query(`CREATE SCHEMA ${id}; CREATE SCHEMA ${id}_other`));
  commandsOn({
    url: url.replace('@', ':geheim@'),
    options: ['--schema', id, '--name', 'cli'],
    others: ['--schema', `${id}_other`],
    place: `PostgreSQL at ${host}${pathname}`,
    parts: `table ${id}.hookwright_inbox`,
    async open() {
      const end = () =>
        pool.query(`DROP SCHEMA ${id} CASCADE; DROP SCHEMA ${id}_other`).then(() => pool.end());
      return { engine: postgresEngine(pool, { schema: id, name: 'cli' }), end };
    },
  });

  test(
    'a schema that there is not',
    async () => {
      const outcome = await hookwright('inbox', 'setup', '--engine', url, '--schema', `${id}_none`);
      expect(outcome).toEqual({
        code: 1,
        stdout: '',
        stderr: `error: PostgreSQL at ${host}${pathname} has no such schema: schema "${id}_none" does not exist (fix: create it, or correct --schema)\n`,
      });
    },
    patience,
  );

  test(
    '`hookwright sql` prints what PostgreSQL takes',
    async () => {
      const { stdout, ...others } = await hookwright('sql', '--schema', `${id}_other`);
      expect(others).toEqual({ code: 0, stderr: '' });
      await pool.query(`BEGIN; ${stdout} ${stdout} ROLLBACK`);
      expect(stdout.match(/CREATE TABLE IF NOT EXISTS \S+/g)).toEqual(
        ['deliveries', 'positions', 'inbox'].map(
          (table) => `CREATE TABLE IF NOT EXISTS "${id}_other".hookwright_${table}`,
        ),
      );
    },
    patience,
  );
});

await withServer('Redis', (url) => {
  test(
    'a user that there is not',
    async () => {
      const { host } = new URL(url);
      const { code, stderr } = await hookwright(
        'inbox',
        'status',
        '--engine',
        `redis://nobody:geheim@${host}`,
      );
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /^error: Redis at \S+ does not let this user in: WRONGPASS .* \(fix: correct user and password of --engine\)\n$/,
      );
    },
    patience,
  );

  commandsOn({
    url,
    options: ['--prefix', id, '--name', 'cli'],
    others: ['--prefix', id, '--name', 'other'],
    place: `Redis at ${new URL(url).host}`,
    parts: `stream {${id}:cli}:stream, group workers`,
    async open() {
      const client = new Redis(url);
      const end = async () => {
        const keys = await client.keys(`{${id}:*`);
        if (keys.length > 0) await client.del(...keys);
        client.disconnect();
      };
      return { engine: redisEngine(client, { prefix: id, name: 'cli', isEphemeral: true }), end };
    },
  });
});

await withServer('NATS', (url) => {
  test.each(['natsTransport', 'natsJetstream'])('without %s, `nats` does as well', async (missing) => {
    const load = () => Promise.reject(Object.assign(new Error('none'), { code: 'ERR_MODULE_NOT_FOUND' }));
    const drivers = { ...installedDrivers, [missing]: load };
    const { inbox, close } = await openInbox({ engine: url, name: id }, drivers);
    await inbox.setup();
    expect(await inbox.status()).toMatchObject({ waiting: 0, dead: 0 });
    await close();
  });

  commandsOn({
    url,
    options: ['--name', id],
    others: ['--name', `${id}_other`],
    place: `NATS at ${new URL(url).host}`,
    parts: `stream hookwright_${id}, consumer worker`,
    async open() {
      const connection = await connect({ servers: url });
      const manager = await jetstreamManager(connection);
      const engine = natsEngine({ jetstream: jetstream(connection), manager }, { name: id });
      const end = () => manager.streams.delete(`hookwright_${id}`).finally(() => connection.close());
      return { engine, end };
    },
  });
});

function commandsOn({ url, options, others, place, parts, open }: Place): void {
  let opened: Awaited<ReturnType<Place['open']>>;
  const inbox = (command: string, ...args: string[]) =>
    hookwright('inbox', command, '--engine', url, ...options, ...args);
  beforeAll(async () => (opened = await open()));
  afterAll(async () => {
    await opened.engine.close();
    await opened.end();
  });

  test(
    'an inbox that is not set up',
    async () => {
      const name = others[others.indexOf('--name') + 1];
      const missing = `error: ${place} has no inbox "${others.includes('--name') ? name : 'inbox'}" (fix: run \`hookwright inbox setup\`, or correct --`;
      const commands = [['status'], ['replay', '--all']];
      const outcomes = await Promise.all(
        commands.map((args) => hookwright('inbox', ...args, '--engine', url, ...others)),
      );
      for (const { code, stdout, stderr } of outcomes) {
        expect({
          code,
          stdout,
          begin: stderr.slice(0, missing.length),
          lines: stderr.split('\n').length,
        }).toEqual({
          code: 1,
          stdout: '',
          begin: missing,
          lines: 2,
        });
      }
    },
    patience,
  );

  test(
    'setup → stored and buried → status, dead, replay',
    async () => {
      expect(await inbox('setup')).toEqual({ code: 0, stderr: '', stdout: `${place}: ${parts}: set up\n` });
      const { engine } = opened;
      const sealer = createSealer([randomBytes(32)]);
      const paid = sealBody(
        Buffer.from(`{"card":"${canary}","amount":9007199254740993}`),
        { sensitive: ['/card'], embedded: [], drop: [] },
        sealer,
        'a1',
      );
      await bury(
        engine,
        [{ id: 'a1', sealed: paid.sealed, request: { body: paid.body } }],
        [{ id: 'b2', message: 'REF\u001bUNDED', idempotencyKey: undefined }, invalid],
        [
          { id: 'c3', channel: 'refunds', receivedAt: noon },
          { ...failed, reason: 'it failed\nid  x' },
        ],
      );
      await engine.store(entryOf({ id: 'w4' }));

      const all = await Promise.all([
        inbox('status', '--json'),
        inbox('dead'),
        inbox('dead', 'a1'),
        inbox('dead', '--state', 'dead', '--since', '2026-01-31T09:00Z', '--limit', '1', '--json'),
        inbox('replay', '--message', 'PAID', '--channel', 'events', '--dry-run', '--json'),
        inbox('replay', 'none'),
      ]);
      const [status, dead, one, filtered, wouldBe, none] = all;
      expect(JSON.parse(status.stdout)).toMatchObject({
        waiting: 1,
        running: 0,
        dead: 2,
        quarantined: 1,
        oldestReceivedAt: '2026-01-31T09:00:00.000Z',
      });
      const buriedAt = / \S+Z(?= {2}(Expected|it))/g;
      expect({ ...dead, stdout: dead.stdout.replace(buriedAt, ' NOW                 ') }).toEqual({
        code: 0,
        stderr: '',
        stdout: `\
id  state        channel       message         idempotency key  code             attempts  received              buried                reason
a1  dead         acme/events   PAID            acme/events/a1   handler-failed   1         2026-01-31T09:00:00Z  NOW                   Expected the handler to resolve but it threw: Error: no such order
b2  quarantined  acme/events   REF\\u001bUNDED  –                payload-invalid  1         2026-01-31T09:00:00Z  NOW                   Expected /amount to be an integer but it is a string
c3  dead         acme/refunds  PAID            acme/events/c3   handler-failed   1         2026-01-31T12:00:00Z  NOW                   it failed\\u000aid  x
`,
      });
      expect(one.stdout).toContain(`request
  POST /webhooks/acme
  content-type: application/json

  {
    "card": ‹sealed›,
    "amount": 9007199254740993
  }
`);
      expect(JSON.parse(filtered.stdout)).toMatchObject({
        entries: [{ id: 'c3', reason: 'it failed\nid  x' }],
        older: 1,
      });
      expect(linesOf(wouldBe.stdout)).toMatchObject([{ id: 'a1' }, { chosen: 1, isDryRun: true }]);
      expect(none).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringContaining('Nothing with the id "none" is buried') as string,
      });

      const replayed = await inbox('replay', 'b2', '--json');
      expect(replayed.stdout).toBe(
        '{"id":"b2","replayed":true}\n{"chosen":1,"replayed":1,"gone":0,"isInterrupted":false}\n',
      );
      const rest = await inbox('replay', '--all', '--rate', '1000');
      expect(rest).toEqual({ code: 0, stderr: '', stdout: '2 of 2 replayed\n' });
      expect(await engine.status()).toMatchObject({ waiting: 4, running: 0, dead: 0, quarantined: 0 });
      const ids: string[] = [];
      await expect
        .poll(async () => {
          for (const taken of await engine.take(9, 10_000)) {
            ids.push(taken.entry.id);
            await engine.finish(taken);
          }
          return [...ids].sort();
        })
        .toEqual(['a1', 'b2', 'c3', 'w4']);

      for (const { stdout, stderr } of [...all, replayed, rest]) {
        expect(stdout + stderr).not.toContain(canary);
        expect(stdout + stderr).not.toContain('hookwright-sealed');
        expect(stdout + stderr).not.toContain('\u001b');
        expect(stdout + stderr).not.toContain('geheim');
      }
    },
    patience,
  );

  test(
    'a server that says nothing any more',
    async () => {
      const { port, hold, end } = await proxyTo(new URL(url));
      const through = url.replace(new URL(url).host, `127.0.0.1:${port}`);
      const given = optionsOf(options);
      const { inbox: there, close } = await openInbox({ ...given, engine: through });
      await there.status();
      hold();
      await expect(there.status()).rejects.toThrow(/ at \S+ does not answer: /);
      await close();
      end();
    },
    patience,
  );

  test(
    'Ctrl-C ends a replay cleanly',
    async () => {
      await opened.engine.setup();
      await bury(opened.engine, [{ id: 'i1' }], [{ id: 'i2' }], [{ id: 'i3' }]);
      const args = ['inbox', 'replay', '--all', '--json', '--rate', '0.01', '--engine', url, ...options];
      const child = spawn(process.execPath, nodeArgs(args));
      let stdout = '';
      child.stdout.on('data', (data: Buffer) => {
        stdout += data.toString();
        // Twice, as a terminal and npm do.
        if (stdout === '{"id":"i1","replayed":true}\n')
          for (let times = 0; times < 2; times++) child.kill('SIGINT');
      });
      const code = await new Promise((done) => child.on('exit', done));
      expect([code, stdout]).toEqual([
        130,
        '{"id":"i1","replayed":true}\n{"chosen":3,"replayed":1,"gone":0,"isInterrupted":true}\n',
      ]);
      const { waiting, running, dead } = await opened.engine.status();
      // An engine may have been given it before anybody takes it.
      expect([waiting + running, dead]).toEqual([1, 2]);
    },
    patience,
  );
}

function linesOf(text: string): unknown[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

/** Passes on what both say, until it is told to hold it back. */
async function proxyTo({ hostname, port }: URL) {
  const sockets: Socket[] = [];
  const server = createServer((near) => {
    const far = connectTo(Number(port), hostname);
    sockets.push(near, far);
    for (const socket of [near, far]) socket.on('error', () => undefined);
    near.pipe(far).pipe(near);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    hold: () => sockets.forEach((socket) => socket.unpipe()),
    end: () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}

function optionsOf(options: readonly string[]): { name: string; schema?: string; prefix?: string } {
  const named = options.flatMap((option, at) => (at % 2 === 0 ? [[option.slice(2), options[at + 1]]] : []));
  return { name: 'inbox', ...(Object.fromEntries(named) as { name?: string }) };
}

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const nodeArgs = (args: readonly string[]): string[] => [
  '--import',
  tsx,
  '--conditions=@hookwright/source',
  cli,
  ...args,
];

function hookwright(...args: string[]): Promise<Outcome> {
  return new Promise((done) => {
    execFile(process.execPath, nodeArgs(args), (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}
