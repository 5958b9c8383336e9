/** What a run writes, and what a later one leaves: every situation of a file, byte for byte. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspect } from '../../generator/generate.ts';
import type { Model } from '../../generator/model.ts';
import type { Framework } from '../../generator/scaffold-frameworks.ts';
import { describePlan } from '../../generator/scaffold-plan.ts';
import { renderService } from '../../generator/scaffold-render.ts';
import { buildService } from '../../generator/scaffold-service.ts';
import { defaultSettings } from '../../generator/settings.ts';
import { contentOf, filesOf, planOf, scaffold } from './planned.ts';

let root: string;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hookwright-scaffold-plan-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const messagesOf = (model: Model): string[] =>
  model.channels.flatMap(({ messages }) => messages.map(({ name }) => name));

describe('what is written', () => {
  const receiver = (name: string, messages: readonly string[], more: readonly string[] = []): string[] => [
    ...[...messages, 'index'].sort().map((message) => `src/receivers/${name}/handlers/${message}.ts`),
    `src/receivers/${name}/receiver.ts`,
    ...more.map((file) => `src/receivers/${name}/${file}`),
  ];
  const around = (...receivers: string[]): string[] =>
    [
      ...['.env.example', '.gitignore', 'README.md', 'package.json', 'tsconfig.json'],
      ...['src/config.ts', 'src/hooks.ts', 'src/log.ts', 'src/routes.ts'],
      ...['test/app.ts', 'test/deliveries.test.ts'],
      ...receivers,
    ].sort();
  const serves = ['src/app.ts', 'src/server.ts', 'tsconfig.build.json'];
  const acme = [
    ...receiver('disputes', ['dispute-closed', 'dispute-opened']),
    ...receiver('limit', ['limit']),
    ...receiver('payments', ['payment-captured', 'payment-failed']),
    ...receiver('payouts', ['payout-sent']),
  ];

  test.each<{ folder: string; framework: Framework; want: string[] }>([
    ...(['node', 'express', 'fastify', 'hono', 'nestjs'] as const).map((framework) => ({
      folder: 'test/acme',
      framework,
      want: around(...acme, ...serves),
    })),
    {
      folder: 'test/acme',
      framework: 'nextjs',
      want: around(
        ...acme,
        'src/app/acme/payouts/route.ts',
        'src/app/healthz/route.ts',
        'src/app/webhooks/acme/disputes/route.ts',
        'src/app/webhooks/acme/limit/route.ts',
        'src/app/webhooks/acme/payments/route.ts',
        'src/instrumentation.ts',
      ),
    },
    {
      folder: 'test/acme',
      framework: 'lambda',
      want: around(...acme, 'src/app.ts', 'src/handler.ts'),
    },
    {
      folder: 'specs/pinddpay',
      framework: 'node',
      want: around(
        ...receiver('pinddpay', ['order-created', 'payout-paid', 'subscription-capture-successful']),
        ...serves,
      ),
    },
    {
      folder: 'specs/open-api-cards',
      framework: 'node',
      want: around(
        ...receiver(
          'events',
          ['active', 'closed', 'closing', 'freeze', 'lost', 'replace', 'unfreeze'].map(
            (status) => `card-status-${status}`,
          ),
          ['verifier.ts'],
        ),
        ...serves,
      ),
    },
  ])('$folder, $framework', async ({ folder, framework, want }) => {
    const { model } = await inspect(folder);
    expect([...(await filesOf(model, framework)).keys()].sort()).toEqual(want);
  });

  test('of evo-cloud: a handler for each of the messages, whichever channels have the same names', async () => {
    const { model } = await inspect('specs/evo-cloud');
    const files = await filesOf(model, 'node');
    const handlers = [...files].filter(([path]) => /handlers\/(?!index)/.test(path));

    expect(handlers).toHaveLength(messagesOf(model).length);
    expect(files.get('src/receivers/gateway-online/handlers/payment.ts')).toContain(
      `Handler<'Payment', Payloads['gatewayOnline/Payment']>`,
    );
    expect(files.get('src/receivers/linkpay/handlers/drop-in.ts')).toContain(
      `Handler<'Drop-in', Payloads['Drop-in']>`,
    );
  });

  test('a question is not answered until somebody writes what, and shows the example of its answer', async () => {
    const { model } = await inspect('specs/passto-creditpay');
    const stub = (await filesOf(model, 'node')).get('src/receivers/credit-limit/handlers/credit-limit.ts')!;
    expect(stub).toMatch(
      /^ {2}throw new Error\('Nothing answers creditLimit yet: write its handler'\);\n {2}\/\*\n/m,
    );
    expect(stub).toMatch(/^ {3}\* .*"amount": "10001\.23"/m);
    expect(stub).not.toMatch(/^ {2}return/m);
  });

  test.each([
    ['a/b', 'a-b', 'onAB'],
    ['../../etc/passwd', 'etc-passwd', 'onEtcPasswd'],
    ['支付', 'message', 'on支付'],
    ['con', 'message-con', 'onCon'],
    ['index', 'index2', 'onIndex'],
    ["it's */ `${evil}`", 'it-s-evil', 'onItSEvil'],
  ])('whatever a message is called, %j: file and code are legal', async (name, file, handler) => {
    const { model } = await inspect('test/acme');
    const channel = model.channels[2]!;
    const message = { ...channel.messages[0]!, name, doc: `${name} */ evil()` };
    const files = await filesOf({ ...model, channels: [{ ...channel, messages: [message] }] }, 'express');
    const text = files.get(`src/receivers/payments/handlers/${file}.ts`)!;

    expect(text).toContain(`export const ${handler}: Handler<`);
    expect(text).not.toMatch(/^\s*evil/m);
  });

  test('messages whose names differ in case have files of their own on any disk', async () => {
    const { model } = await inspect('test/acme');
    const channel = model.channels[2]!;
    const messages = ['PAID', 'Paid', 'paid'].map((name) => ({ ...channel.messages[0]!, name }));
    const files = await filesOf({ ...model, channels: [{ ...channel, messages }] }, 'node');

    expect([...files.keys()].filter((path) => path.includes('/paid'))).toEqual(
      ['paid', 'paid2', 'paid3'].map((file) => `src/receivers/payments/handlers/${file}.ts`),
    );
  });
});

describe("templates of the user's own", () => {
  /** The files of a service, with a template of one's own. */
  async function withTemplate(path: string, text: string) {
    const own = await mkdtemp(join(root, 'templates-'));
    await mkdir(join(own, 'scaffold', path, '..'), { recursive: true });
    await writeFile(join(own, 'scaffold', path), text);
    const { model } = await inspect('specs/pinddpay');
    return renderService(await buildService(model, defaultSettings), 'node', own);
  }

  test.each([
    { path: 'shared/src/log.ts', text: 'export const log = console.log;\n', file: 'src/log.ts' },
    { path: 'node/src/more.ts.hbs', text: 'export const name = {{literal provider}};', file: 'src/more.ts' },
  ])('$path takes its place', async ({ path, text, file }) => {
    const files = await withTemplate(path, text);
    const want = text.replace('{{literal provider}}', "'pinddpay'").trim();
    expect(files.find((each) => each.path === file)?.text).toBe(`${want}\n`);
  });

  test.each([
    ['node/src/app.ts.hbs', '{{literal nothing}}', /app\.ts\.hbs:1:\d+ {2}template-invalid/],
    ['node/src/app.ts', 'const', /app\.ts:1:1 {2}template-invalid .* would not be typescript/],
  ])('%s: a mistake has its place', async (path, text, want) => {
    await expect(withTemplate(path, text)).rejects.toThrow(want);
  });
});

describe('what a later run does', () => {
  const handlers = 'src/receivers/payments/handlers';
  let first: Model;
  let second: Model;

  beforeAll(async () => {
    ({ model: first } = await inspect('test/acme'));
    // Another message; one is gone; one is described otherwise.
    const channels = first.channels.map((channel) => {
      if (channel.name !== 'payments') return channel;
      const [captured, failed] = channel.messages;
      const disputed = { ...failed!, name: 'payment.disputed', doc: 'Somebody disputes it.' };
      return { ...channel, messages: [{ ...captured!, doc: 'Now it is described.' }, disputed] };
    });
    second = { ...first, channels };
  });

  /** A folder with the first service, as a person then left it; and what the second run says and leaves. */
  async function rerun(edit: (folder: string) => Promise<void>) {
    const folder = await mkdtemp(join(root, 'service-'));
    await scaffold(folder, first);
    await edit(folder);
    const before = await contentOf(folder);
    const plan = await scaffold(folder, second);
    const told = plan.files.map(({ path, outcome }) => `${outcome} ${path}`).sort();
    return { folder, before, after: await contentOf(folder), told, said: describePlan(plan) };
  }

  const untouched = [
    `gone ${handlers}/payment-failed.ts`,
    `new ${handlers}/payment-disputed.ts`,
    'updated README.md',
    `updated ${handlers}/index.ts`,
    `updated ${handlers}/payment-captured.ts`,
    'updated test/deliveries.test.ts',
  ];

  test.each<{ name: string; edit: (folder: string) => Promise<void>; want: string[]; kept: string[] }>([
    { name: 'nothing was edited', edit: async () => {}, want: untouched, kept: [] },
    {
      name: 'a handler was written, and its stub would be another',
      edit: (folder) => writeFile(join(folder, handlers, 'payment-captured.ts'), '// mine\n'),
      want: untouched.map((line) => (line.includes('captured') ? line.replace('updated', 'edited') : line)),
      kept: [`${handlers}/payment-captured.ts`],
    },
    {
      name: 'something was edited that has not changed',
      edit: (folder) => writeFile(join(folder, 'src/app.ts'), '// mine\n'),
      want: untouched,
      kept: ['src/app.ts'],
    },
    {
      name: 'ends of lines are others on this disk',
      edit: async (folder) => {
        const path = join(folder, handlers, 'payment-captured.ts');
        await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
      },
      want: untouched,
      kept: [],
    },
    {
      name: 'a file was deleted',
      edit: (folder) => rm(join(folder, 'README.md')),
      want: untouched.map((line) => line.replace('updated README.md', 'deleted README.md')),
      kept: ['README.md'],
    },
    {
      name: 'what is gone was deleted, too',
      edit: (folder) => rm(join(folder, handlers, 'payment-failed.ts')),
      want: untouched.filter((line) => !line.startsWith('gone')),
      kept: [],
    },
    {
      name: 'a file of somebody stands where a new one would',
      edit: (folder) => writeFile(join(folder, handlers, 'payment-disputed.ts'), '// mine\n'),
      want: untouched.map((line) => line.replace('new', 'foreign')),
      kept: [`${handlers}/payment-disputed.ts`],
    },
  ])('$name', async ({ edit, want, kept }) => {
    const { folder, before, after, told, said } = await rerun(edit);

    expect(told).toEqual([...want].sort());
    for (const path of kept) expect([path, after[path]]).toEqual([path, before[path]]);
    // What is not told has not changed, but for the state.
    const changedPaths = Object.keys(after).filter((path) => after[path] !== before[path]);
    const written = want.filter((line) => /^(new|updated) /.test(line)).map((line) => line.split(' ')[1]);
    expect(changedPaths.sort()).toEqual([...written, '.hookwright.json'].sort());
    for (const line of want) expect(said).toContain(line.split(' ')[1]);
    // Once more, and nothing more is done.
    const again = await planOf(folder, second);
    expect(again.changes.written).toEqual([]);
    expect(again.files.map(({ outcome }) => outcome)).not.toContain('new');
  });

  test('what is kept is shown beside what would be written', async () => {
    const { said } = await rerun((folder) =>
      writeFile(join(folder, handlers, 'index.ts'), 'export const handlers = {};\n'),
    );
    expect(said).toContain(`  kept      ${handlers}/index.ts: you have edited it; the difference is below\n`);
    expect(said).toContain('\n-export const handlers = {};\n');
    expect(said).toContain("\n+  'payment.disputed': onPaymentDisputed,\n");
  });

  test('what has been adopted by hand is known as written', async () => {
    const { folder } = await rerun((each) => writeFile(join(each, handlers, 'index.ts'), '// mine\n'));
    const wanted = (await filesOf(second, 'node')).get(`${handlers}/index.ts`)!;
    await writeFile(join(folder, handlers, 'index.ts'), wanted);
    await scaffold(folder, second);

    expect(describePlan(await planOf(folder, first))).toContain(
      `  updated   ${handlers}/index.ts: it was not edited`,
    );
  });
});
