/** What `hookwright inbox` says of what keeps it from its work: one line, and what to do. */
import { execFile } from 'node:child_process';
import { createServer, type Server, type Socket } from 'node:net';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { type Drivers, installedDrivers } from '../generator/inbox-drivers.ts';
import { type EngineOptions, openInbox } from '../generator/inbox-engine.ts';

const cli = resolve('generator/cli.ts');
const tsx = import.meta.resolve('tsx');
const patience = 60_000;
const examples = 'postgres://user@host/database, redis://host:6379 or nats://host:4222';

/** What is said where the inbox cannot be opened, or its status not be read. */
async function saidOf(engine: string | undefined, options: Partial<EngineOptions> = {}, drivers?: Drivers) {
  try {
    const given = { name: 'inbox', ...options, ...(engine === undefined ? {} : { engine }) };
    const { inbox, close } = await openInbox(given, drivers);
    try {
      await inbox.status();
      return 'nothing is wrong';
    } finally {
      await close();
    }
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'CommandError') throw error;
    expect(error.message).not.toMatch(/geheim|\n|\p{Cc}/u);
    return error.message;
  }
}

describe('what is given', () => {
  test.each([
    [undefined, {}, `No engine is given (fix: give --engine, or set HOOKWRIGHT_INBOX: ${examples})`],
    ['', {}, `No engine is given (fix: give --engine, or set HOOKWRIGHT_INBOX: ${examples})`],
    [
      'postgres://user:ge#heim@host/database',
      {},
      `The engine is no URL (fix: give one such as ${examples}; write what is special in a password as %40)`,
    ],
    [
      'mysql://user:geheim@host/x',
      {},
      `No engine has the scheme "mysql" (fix: give a URL such as ${examples})`,
    ],
    ['localhost:6379', {}, `No engine has the scheme "localhost" (fix: give a URL such as ${examples})`],
    ['redis://host', { schema: 'x' }, '--schema says nothing to Redis (fix: leave it out)'],
    ['nats://host', { prefix: 'x' }, '--prefix says nothing to NATS (fix: leave it out)'],
    ['postgres://host', { prefix: 'x' }, '--prefix says nothing to PostgreSQL (fix: leave it out)'],
    ['postgres://host', { schema: '' }, '`schema` must be a name of 1 to 63 bytes (fix: correct the option)'],
    [
      'redis://host',
      { name: '{x}' },
      '`name` must be a text without braces, of one character or more (fix: correct the option)',
    ],
  ])('%s %j', async (engine, options, want) => {
    expect(await saidOf(engine, options)).toBe(want);
  });
});

describe('a driver that is not installed', () => {
  const missing = () =>
    Promise.reject(Object.assign(new Error('Cannot find package'), { code: 'ERR_MODULE_NOT_FOUND' }));
  const none = {
    pg: missing,
    ioredis: missing,
    natsTransport: missing,
    natsJetstream: missing,
    nats: missing,
  };

  test.each([
    ['postgresql://h/x', 'pg'],
    ['rediss://h', 'ioredis'],
    ['tls://h', '@nats-io/transport-node @nats-io/jetstream'],
  ])('%s', async (engine, packages) => {
    expect(await saidOf(engine, {}, none)).toBe(
      `The driver for it is not installed: ${packages} (fix: npm install ${packages})`,
    );
  });

  test('one that is broken is a bug, and not one that is missing', async () => {
    const broken = () => Promise.reject(new SyntaxError('Unexpected token'));
    expect(await saidOf('redis://h', {}, { ...installedDrivers, ioredis: broken })).toBe(
      'Redis at h has failed: Unexpected token (fix: look at its log, and at --engine)',
    );
  });
});

describe('a server that nobody has started', () => {
  test.each([
    ['postgres://user:geheim@127.0.0.1:1/x?password=geheim', 'PostgreSQL at 127.0.0.1:1/x'],
    ['redis://:geheim@127.0.0.1:1/3', 'Redis at 127.0.0.1:1/3'],
    ['nats://geheim@127.0.0.1:1', 'NATS at 127.0.0.1:1'],
  ])('%s', async (engine, place) => {
    const said = await saidOf(engine);
    expect(said).toMatch(
      /: (connection refused|connect ECONNREFUSED 127\.0\.0\.1:1) \(fix: start it, or correct --engine\)$/,
    );
    expect(said).toContain(`${place} does not answer: `);
  });

  test(
    'by the command: one line, no stack, no password',
    async () => {
      const { code, stdout, stderr } = await hookwright(['inbox', 'status'], 'redis://:geheim@127.0.0.1:1');
      expect({ code, stdout, stderr }).toEqual({
        code: 1,
        stdout: '',
        stderr:
          'error: Redis at 127.0.0.1:1 does not answer: connect ECONNREFUSED 127.0.0.1:1 (fix: start it, or correct --engine)\n',
      });
    },
    patience,
  );
});

describe('a server that says', () => {
  const servers: Server[] = [];
  const sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    for (const server of servers.splice(0)) server.close();
  });

  /** Where a server listens that says this at once, and that to all it is told. */
  async function listening(greeting: string, answer: string): Promise<string> {
    const server = createServer((socket) => {
      sockets.push(socket);
      socket.on('error', () => undefined);
      socket.write(greeting);
      socket.on('data', () => socket.write(answer));
    }).listen(0, '127.0.0.1');
    servers.push(server);
    await once(server, 'listening');
    return `127.0.0.1:${(server.address() as { port: number }).port}`;
  }

  /** https://www.postgresql.org/docs/current/protocol-message-formats.html: ErrorResponse */
  function postgresError(code: string, message: string): string {
    const fields = `SFATAL\0C${code}\0M${message}\0\0`;
    return `E\0\0\0${String.fromCharCode(fields.length + 4)}${fields}`;
  }

  const info =
    'INFO {"server_id":"x","version":"2.10.0","proto":1,"max_payload":1048576,"auth_required":true}\r\n';

  test.each([
    [
      'postgres',
      '',
      postgresError('28P01', 'password authentication failed for user "user"'),
      'does not let this user in: password authentication failed for user "user" (fix: correct user and password of --engine)',
    ],
    [
      'postgres',
      '',
      postgresError('3D000', 'database "x" does not exist'),
      'has no such database: database "x" does not exist (fix: create it, or correct --engine)',
    ],
    [
      'postgres',
      '',
      postgresError('XX000', 'strange \u001b[2J geheim'),
      'has failed: strange \\u001b[2J … (fix: look at its log, and at --engine)',
    ],
    [
      'nats',
      info,
      "-ERR 'Authorization Violation'\r\n",
      'does not let this user in: Authorization Violation (fix: correct user and password, or the token, of --engine)',
    ],
  ])(
    '%s: %j%j',
    async (scheme, greeting, answer, want) => {
      const host = await listening(greeting, answer);
      const said = await saidOf(`${scheme}://user:geheim@${host}/x`);
      expect(said.replace(/^\S+ at \S+ /, '')).toBe(want);
    },
    patience,
  );

  test(
    'nothing',
    async () => {
      const host = await listening('', '');
      const schemes = ['postgres', 'redis', 'nats'];
      const urls = schemes.map((scheme) => `${scheme}://user:geheim@${host}/x`);
      const [said, outcomes] = await Promise.all([
        Promise.all(urls.map((url) => saidOf(url))),
        Promise.all(urls.map((url) => hookwright(['inbox', 'replay', '--all'], url))),
      ]);
      const want = / at \S+ does not answer: .*\(fix: start it, or correct --engine\)\n?$/;
      for (const each of said) expect(each).toMatch(want);
      for (const { code, stdout, stderr } of outcomes) {
        expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 1, stdout: '', lines: 2 });
        expect(stderr).toMatch(want);
      }
    },
    patience,
  );
});

describe('what commander says', () => {
  test.each([
    [
      ['inbox', 'status', '--engin=postgres://user:ge/h@eim@host/x'],
      "error: unknown option '--engin=postgres://…@host/x'\n",
    ],
    [
      ['--engine=redis://:geheim@host', 'inbox', 'status'],
      "error: unknown option '--engine=redis://…@host'\n",
    ],
    [['inbox', 'status', 'postgres://host/x?password=geheim'], 'error: too many arguments'],
    [
      ['inbox', 'dead', '--state', 'alive'],
      "error: option '--state <state>' argument 'alive' is invalid. Allowed choices are dead, quarantined.\n",
    ],
    [
      ['inbox', 'dead', '--limit', '0'],
      "error: option '--limit <n>' argument '0' is invalid. It must be a whole number from 1.\n",
    ],
    [
      ['inbox', 'replay', '--rate', '-1'],
      "error: option '--rate <n>' argument '-1' is invalid. It must be a number from 0.001 to 100000.\n",
    ],
    [['inbox', 'replay'], 'error: Nothing is chosen (fix: give an id, or filters, or --all)\n'],
    [['inbox', 'dead', '--since', 'x'], 'error: --since is no time: "x" (fix: give one such as 2026-01-31'],
    [['sql', '--schema', ''], 'error: `schema` must be a name of 1 to 63 bytes (fix: correct the option)\n'],
  ])(
    '%j',
    async (args, want) => {
      const { code, stdout, stderr } = await hookwright(args, 'redis://:geheim@127.0.0.1:1');
      expect({ code, stdout, stderr: stderr.slice(0, want.length) }).toEqual({
        code: 1,
        stdout: '',
        stderr: want,
      });
      expect(stderr).not.toMatch(/geheim|eim@|\n +at /);
    },
    patience,
  );
});

function hookwright(
  args: readonly string[],
  engine: string,
): Promise<{ code: number; stdout: string; stderr: string }> {
  const nodeArgs = ['--import', tsx, '--conditions=@hookwright/source', cli, ...args];
  const env = { ...process.env, HOOKWRIGHT_INBOX: engine };
  return new Promise((done) => {
    execFile(process.execPath, nodeArgs, { env }, (error, stdout, stderr) => {
      done({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}
