/** Each framework's service as a person gets it: written, installed from tarballs, checked, built, started, sent deliveries, stopped. */
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { planScaffold } from '../../generator/scaffold-command.ts';
import type { Framework } from '../../generator/scaffold-frameworks.ts';
import { defaultSettings } from '../../generator/settings.ts';
import { writeChanges } from '../../generator/write.ts';
import { endGroup, ownEnvironment, run } from '../processes.ts';
import { npm } from '../tarballs.ts';
import { packAll } from './installed.ts';
import { providers, type Sent } from './providers.ts';
import {
  beginDelivery,
  type Running,
  sendDelivery,
  startService,
  untilClosed,
  untilHealthy,
} from './running.ts';

const patience = 600_000;

/** The frameworks, each with a provider, and what a process ends with that was told to. */
const services = [
  { framework: 'node', provider: 'passto-creditpay', end: 0 },
  { framework: 'express', provider: 'acme', end: 0 },
  { framework: 'fastify', provider: 'newpay', end: 0 },
  { framework: 'hono', provider: 'open-api-cards', end: 0 },
  { framework: 'nestjs', provider: 'evo-cloud', end: 0 },
  // Next ends as a shell says of what a signal has ended, after it has answered what was in flight.
  { framework: 'nextjs', provider: 'pinddpay', end: 143 },
] as const;

let folder: string;
let tarballs: Map<string, string>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hookwright-scaffold-'));
  tarballs = await packAll(folder, Object.keys(providers));
}, patience);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(services)('$framework, for $provider', ({ framework, provider, end }) => {
  const { env, needed, refused, deliveries } = providers[provider]!;
  let service: string;

  beforeAll(async () => {
    service = await install(framework, provider);
  }, patience);

  test(
    'its types are sound, its own test passes, and it is built',
    async () => {
      await npm(service, 'run', 'types');
      expect(await npm(service, 'test')).toMatch(/^# pass [1-9]\d*\n# fail 0$/m);
      await npm(service, 'run', 'build');
    },
    patience,
  );

  test('it takes deliveries, answers what is in flight when it is told to stop, and ends', async () => {
    const running = await startService(service, env);
    try {
      await untilHealthy(running);
      for (const { delivery, path, want } of deliveries) {
        expect(await sendDelivery(running, at(path, delivery))).toMatchObject(wanted(want));
      }
      expect(await sendForged(running, deliveries[0]!)).toMatchObject({ status: refused });

      const { delivery, path, want } = deliveries.at(-1)!;
      const begun = await beginDelivery(running, at(path, delivery));
      running.child.kill('SIGTERM');
      running.child.kill('SIGTERM');
      await untilClosed(running);
      expect(await begun.finish()).toMatchObject(wanted(want));
      expect(await running.ended).toBe(end);
    } finally {
      endGroup(running.child);
    }
    expect(await running.printed).not.toMatch(/^ {4}at /m);
  });

  test('without a variable it says which, and ends with 1', async () => {
    const { [needed]: _, ...rest } = env;
    const { ended, printed } = await startService(service, rest);

    expect(await ended).toBe(1);
    expect(await printed).toContain(`${needed} is missing: `);
    expect(await printed).not.toMatch(/^ {4}at /m);
  });

  // Next says it in its own words.
  test.runIf(framework !== 'nextjs')('what it cannot start with it says, without a stack', async () => {
    const taken = await startService(service, env);
    try {
      await untilHealthy(taken);
      const { ended, printed } = await startService(service, { ...env, PORT: String(taken.port) });

      expect([await ended, await printed]).toEqual([1, expect.stringMatching(/cannot start: .*EADDRINUSE/)]);
      expect(await printed).not.toMatch(/^ {4}at /m);
    } finally {
      endGroup(taken.child);
    }
  });

  test('nothing that was written has changed by all this: a second run has nothing to do', async () => {
    const { files, changes } = await plan(service, provider);
    expect([files, changes.written]).toEqual([[], []]);
  });
});

describe('lambda, for passto-creditpay', () => {
  const { env, needed, deliveries } = providers['passto-creditpay']!;
  let service: string;

  beforeAll(async () => {
    service = await install('lambda', 'passto-creditpay');
  }, patience);

  test(
    'its types are sound, its own test passes, and its bundle answers events',
    async () => {
      await npm(service, 'run', 'types');
      expect(await npm(service, 'test')).toMatch(/^# pass [1-9]\d*\n# fail 0$/m);
      await npm(service, 'run', 'build');
      for (const { path, delivery, want } of deliveries) {
        const answer = await invoke(service, env, { ...delivery, url: `/stage${path}` });
        expect(answer).toMatchObject(wanted(want));
      }
    },
    patience,
  );

  test('without a variable it says which, and ends with 1', async () => {
    const { [needed]: _, ...rest } = env;
    const failed = (await invoke(service, rest, deliveries[0]!.delivery).catch(
      (error: unknown) => error,
    )) as {
      code: number;
      stderr: string;
    };

    expect(failed.code).toBe(1);
    expect(failed.stderr).toContain(`${needed} is missing: `);
    expect(failed.stderr).not.toMatch(/^ {4}at /m);
  });
});

test('the versions of frameworks are those that adapters are tested with', async () => {
  const { devDependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  for (const { framework } of [...services, { framework: 'lambda' }]) {
    const template = await readFile(`templates/scaffold/${framework}/package.json.hbs`, 'utf8');
    for (const [, name = '', version = ''] of template.matchAll(/"([^"]+)": "(\d[^"]*)"/g)) {
      if (devDependencies[name] !== undefined) expect([name, version]).toEqual([name, devDependencies[name]]);
    }
  }
});

/** Writes a service and installs it with the tarballs, which its `package.json` is not changed by. */
async function install(framework: Framework, provider: string): Promise<string> {
  const service = join(folder, 'services', framework);
  await mkdir(join(folder, 'services'), { recursive: true });
  await writeChanges([(await plan(service, provider, framework)).changes]);
  const given = [tarballs.get('runtime')!, tarballs.get(provider)!];
  await npm(service, 'install', '--no-save', '--prefer-offline', ...given);
  return service;
}

const plan = (out: string, provider: string, framework?: Framework) =>
  planScaffold(provider, {
    out,
    settings: { ...defaultSettings, specs: providers[provider]!.specs },
    ...(framework === undefined ? {} : { framework }),
  });

const wanted = ({ status, body }: Sent['want']) => ({
  status,
  body: typeof body === 'string' ? body : (expect.stringMatching(body) as string),
});

/** Where the service listens the delivery has the path of its route, whatever the provider calls. */
const at = (path: string, delivery: Sent['delivery']): Sent['delivery'] => {
  const [, query] = delivery.url.split('?');
  return { ...delivery, url: query === undefined ? path : `${path}?${query}` };
};

/** A delivery that proves nothing, and larger than parsers of bodies take unless they are told to. */
const sendForged = (running: Running, { delivery, path }: Sent) =>
  sendDelivery(running, {
    ...delivery,
    url: path,
    headers: { 'content-type': 'application/json' },
    body: Buffer.from(JSON.stringify({ data: 'x'.repeat(200_000) })),
  });

/** Calls the handler of a bundle, as an HTTP API does, in a process of its own. */
async function invoke(
  service: string,
  env: Readonly<Record<string, string>>,
  { method, url, headers, body }: Sent['delivery'],
): Promise<{ status: number; body: string }> {
  const event = {
    version: '2.0',
    rawPath: url,
    rawQueryString: '',
    headers,
    requestContext: { http: { method }, stage: 'stage' },
    body: Buffer.from(body).toString('base64'),
    isBase64Encoded: true,
  };
  const program = `
    const { handler } = await import('./dist/handler.mjs');
    const { statusCode: status, body } = await handler(${JSON.stringify(event)});
    console.log(JSON.stringify({ status, body }));
  `;
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: service,
    env: { ...ownEnvironment, ...env },
  });
  return JSON.parse(stdout.trim().split('\n').at(-1)!) as { status: number; body: string };
}
