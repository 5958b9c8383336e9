/** What a service calls a channel, a message or a signature: later runs call it that, whatever the specification has besides. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inspect } from '../../generator/generate.ts';
import type { Channel, Model } from '../../generator/model.ts';
import { SpecificationError } from '../../generator/problem.ts';
import { describePlan } from '../../generator/scaffold-plan.ts';
import { channelLike, contentOf, planOf, scaffold } from './planned.ts';

let root: string;
let acme: Model;
let payments: Channel;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'hookwright-scaffold-kept-'));
  ({ model: acme } = await inspect('test/acme'));
  payments = acme.channels.find(({ name }) => name === 'payments')!;
});
afterAll(() => rm(root, { recursive: true, force: true }));

const newFolder = (): Promise<string> => mkdtemp(join(root, 'service-'));

/** Acme with other channels. */
const withChannels = (channelsBy: Model['channelsBy'], ...channels: Channel[]): Model => ({
  ...acme,
  channels,
  channelsBy,
});

/** The lines of a plan that say what a person has to do. */
const tasks = (said: string): string[] => {
  const [, after = ''] = said.split('\n\nbefore it is deployed:\n');
  return after
    .split('\n\n')[0]!
    .split('\n')
    .filter(Boolean)
    .map((line) => line.trim());
};

const pathsIn = (content: Record<string, string>): string[] =>
  Object.values(content).flatMap((text) =>
    [...text.matchAll(/const path = '(.*)';/g)].map(([, path]) => path!),
  );

describe('messages', () => {
  const handlers = 'src/receivers/payments/handlers';
  const of = (...names: string[]): Model => withChannels(null, channelLike(payments, 'payments', names));

  test('one that sorts first does not take the file of another', async () => {
    const folder = await newFolder();
    await scaffold(folder, of('pay.success'));
    await writeFile(join(folder, handlers, 'pay-success.ts'), '// mine\n');
    await scaffold(folder, of('PAY_SUCCESS', 'pay.success'));
    const content = await contentOf(folder);

    expect(content[`${handlers}/pay-success.ts`]).toBe('// mine\n');
    expect(content[`${handlers}/pay-success2.ts`]).toContain(`Handler<'PAY_SUCCESS', `);
    expect(content[`${handlers}/index.ts`]).toContain(`import { onPaySuccess } from './pay-success.ts';`);
    expect(content[`${handlers}/index.ts`]).toContain(`import { onPaySuccess2 } from './pay-success2.ts';`);
    expect(content[`${handlers}/index.ts`]).toMatch(
      /^ {2}PAY_SUCCESS: onPaySuccess2,\n {2}'pay\.success': onPaySuccess,$/m,
    );
  });

  test('what is gone leaves its names to nobody, and has them when it is back', async () => {
    const folder = await newFolder();
    await scaffold(folder, of('pay.success'));
    await scaffold(folder, of('PAY_SUCCESS'));
    const gone = await contentOf(folder);
    await scaffold(folder, of('PAY_SUCCESS', 'pay.success'));
    const back = await contentOf(folder);

    expect(gone[`${handlers}/index.ts`]).toContain('PAY_SUCCESS: onPaySuccess2,');
    expect(back[`${handlers}/index.ts`]).toContain("'pay.success': onPaySuccess,");
    expect(back[`${handlers}/index.ts`]).toContain('PAY_SUCCESS: onPaySuccess2,');
    expect((await planOf(folder, of('PAY_SUCCESS', 'pay.success'))).changes.written).toEqual([]);
  });
});

describe('receivers', () => {
  const messages = (name: string, ...names: string[]): Channel => channelLike(payments, name, names);

  test('one URL that cannot be that of its channels any more is told, and nothing is written', async () => {
    const folder = await newFolder();
    await scaffold(
      folder,
      withChannels('message', messages('payments', 'paid'), messages('payouts', 'sent')),
    );
    const before = await contentOf(folder);
    const next = withChannels(null, messages('payments', 'paid'), messages('payouts', 'paid', 'sent'));
    const error = await planOf(folder, next).catch((reason: unknown) => reason);

    expect(error).toBeInstanceOf(SpecificationError);
    const [problem] = (error as SpecificationError).problems;
    expect(problem).toMatchObject({
      code: 'scaffold-split',
      message: expect.stringMatching(/payments, payouts .*\/webhooks\/acme\b/) as string,
      fix: expect.stringMatching(/take "acme" out of `names\.receivers` in \.hookwright\.json/) as string,
    });
    expect(await contentOf(folder)).toEqual(before);

    // As the fix says.
    const state = JSON.parse(before['.hookwright.json']!) as { names: { receivers: object[] } };
    const named = { ...state, names: { ...state.names, receivers: [] } };
    await writeFile(join(folder, '.hookwright.json'), JSON.stringify(named));
    await writeFile(join(folder, 'src/receivers/acme/handlers/sent.ts'), '// mine\n');
    const plan = await scaffold(folder, next);
    expect(pathsIn(await contentOf(folder)).sort()).toEqual([
      '/webhooks/acme',
      '/webhooks/acme/payments',
      '/webhooks/acme/payouts',
    ]);
    expect(tasks(describePlan(plan))).toEqual([
      'register  /webhooks/acme/payments: it is new, and the provider has to call it',
      'register  /webhooks/acme/payouts: it is new, and the provider has to call it',
      'give up   /webhooks/acme: nothing answers there any more',
      'move      src/receivers/acme/handlers/sent.ts: src/receivers/payouts/handlers/sent.ts is called instead, and does nothing yet',
    ]);
  });

  test('a channel more comes to the one URL that there is', async () => {
    const folder = await newFolder();
    await scaffold(folder, withChannels(null, messages('payments', 'paid')));
    const plan = await scaffold(
      folder,
      withChannels('message', messages('another', 'sent'), messages('payments', 'paid')),
    );

    const content = await contentOf(folder);
    expect(pathsIn(content)).toEqual(['/webhooks/acme/payments']);
    expect(content['src/receivers/payments/handlers/index.ts']).toContain('sent: onSent,');
    expect([tasks(describePlan(plan)), plan.files.filter(({ outcome }) => outcome === 'gone')]).toEqual([
      [],
      [],
    ]);
  });

  test('several that could be one stay several', async () => {
    const folder = await newFolder();
    const both = [messages('payments', 'paid'), messages('payouts', 'paid', 'sent')];
    await scaffold(folder, withChannels(null, ...both));
    const plan = await scaffold(
      folder,
      withChannels(
        'message',
        messages('more', 'm'),
        messages('payments', 'paid'),
        messages('payouts', 'sent'),
      ),
    );

    expect(pathsIn(await contentOf(folder)).sort()).toEqual([
      '/webhooks/acme/more',
      '/webhooks/acme/payments',
      '/webhooks/acme/payouts',
    ]);
    expect(tasks(describePlan(plan))).toEqual([
      'register  /webhooks/acme/more: it is new, and the provider has to call it',
    ]);
  });

  test('a URL stays where the specification states another one later, and that is told', async () => {
    const folder = await newFolder();
    await scaffold(folder, withChannels(null, messages('payments', 'paid')));
    const stated = { ...messages('payments', 'paid'), address: '/notify' };
    const plan = await scaffold(folder, withChannels(null, stated));

    expect(pathsIn(await contentOf(folder))).toEqual(['/webhooks/acme/payments']);
    expect(tasks(describePlan(plan))).toEqual([
      'check     /webhooks/acme/payments: the specification states /notify',
    ]);
  });

  test('channels that state one address later keep theirs; a new one that states it cannot have it', async () => {
    const folder = await newFolder();
    await scaffold(folder, withChannels(null, messages('payments', 'paid'), messages('payouts', 'paid')));
    const stating = (address: string, ...names: string[]): Channel[] =>
      names.map((name) => ({ ...messages(name, 'paid'), address }));

    expect((await planOf(folder, withChannels(null, ...stating('/n', 'payments', 'payouts')))).tasks).toEqual(
      [
        'check     /webhooks/acme/payments: the specification states /n',
        'check     /webhooks/acme/payouts: the specification states /n',
      ],
    );
    const taken = [messages('payments', 'paid'), ...stating('/Webhooks/acme/payments', 'refunds')];
    await expect(planOf(folder, withChannels(null, ...taken))).rejects.toThrow(
      /scaffold-address-shared {2}payments, refunds come to \/webhooks\/acme\/payments/,
    );
  });

  test('the URL of one that is gone is told once, and is none that we give another', async () => {
    const folder = await newFolder();
    const address = '/webhooks/acme/payouts';
    await scaffold(folder, withChannels(null, { ...messages('payments', 'paid'), address }));
    const next = withChannels(null, messages('payouts', 'paid'));

    expect(tasks(describePlan(await scaffold(folder, next)))).toEqual([
      'register  /webhooks/acme/payouts2: it is new, and the provider has to call it',
      'give up   /webhooks/acme/payouts: nothing answers there any more',
    ]);
    expect(describePlan(await planOf(folder, next))).toContain(
      '  kept      src/receivers/payments/receiver.ts: it is no part of the service any more',
    );
    expect(tasks(describePlan(await scaffold(folder, next)))).toEqual([]);
  });

  test('a channel that is called otherwise comes to the URL that it states; handlers that are written are to be moved', async () => {
    const folder = await newFolder();
    const stated = (name: string): Channel => ({ ...messages(name, 'paid', 'failed'), address: '/notify' });
    await scaffold(folder, withChannels(null, stated('payments')));
    await writeFile(join(folder, 'src/receivers/payments/handlers/paid.ts'), '// mine\n');
    const next = withChannels(null, stated('payouts'));
    const plan = await scaffold(folder, next);

    const { 'src/receivers/payouts/receiver.ts': receiver } = await contentOf(folder);
    expect(receiver).toContain("const path = '/notify';");
    expect(tasks(describePlan(plan))).toEqual([
      'move      src/receivers/payments/handlers/paid.ts: src/receivers/payouts/handlers/paid.ts is called instead, and does nothing yet',
    ]);
    const again = await planOf(folder, next);
    expect([again.changes.written, again.tasks]).toEqual([[], []]);
  });
});

describe('variables', () => {
  test('those of a signature stay when there is another one, whose are told', async () => {
    const folder = await newFolder();
    await scaffold(folder, withChannels(null, payments));
    const plan = await scaffold(folder, acme);
    const config = await readFile(join(folder, 'src/config.ts'), 'utf8');

    expect(config).toMatch(/^ {6}hmac: read\(\s*'ACME_KEYS',/m);
    expect(config).toMatch(/^ {6}rsa: read\(\s*'ACME_RSA_KEYS',/m);
    expect(tasks(describePlan(plan)).filter((line) => line.startsWith('set'))).toEqual(
      ['ACME_RSA_KEYS', 'ACME_RSA_READING_LEFT', 'ACME_SIGN_KEYS', 'ACME_STAMP_KEYS'].map(
        (name) => `set       ${name}: the service does not start without it; .env.example says what it is`,
      ),
    );
  });

  test('that deliveries are signed with their URL is told, too', async () => {
    const folder = await newFolder();
    await scaffold(folder, withChannels(null, { ...payments, signsUrl: false }));
    const plan = await scaffold(folder, withChannels(null, payments));

    expect(tasks(describePlan(plan))).toEqual([
      'set       PUBLIC_URL: the service does not start without it; .env.example says what it is',
    ]);
  });
});

describe('the state', () => {
  test('one that has no names is one of earlier times: they are made as for the first time', async () => {
    const folder = await newFolder();
    await scaffold(folder, acme);
    const {
      names: _,
      outside: __,
      ...old
    } = JSON.parse(await readFile(join(folder, '.hookwright.json'), 'utf8')) as Record<string, unknown>;
    await writeFile(join(folder, '.hookwright.json'), JSON.stringify(old));
    const plan = await scaffold(folder, acme);

    expect(plan.files).toEqual([]);
    // Only this is written, and it is told.
    expect(describePlan(plan)).toBe(
      `${folder}\n  updated   .hookwright.json: what a later run has to know of the service`,
    );
    expect(describePlan(await scaffold(folder, acme))).toBe(`${folder}  unchanged`);
  });

  test('is the same whatever was the first to be named', async () => {
    const folder = await newFolder();
    await scaffold(folder, acme);
    const state = JSON.parse(await readFile(join(folder, '.hookwright.json'), 'utf8')) as {
      names: Record<string, unknown[]>;
    };

    expect(state.names.receivers![0]).toEqual({
      channels: ['disputes'],
      folder: 'disputes',
      property: 'disputes',
      path: '/webhooks/acme/disputes',
    });
    expect(state.names.messages![0]).toEqual({
      channel: 'disputes',
      message: 'dispute.closed',
      file: 'dispute-closed',
      handler: 'onDisputeClosed',
    });
    expect(state.names.signatures).toContainEqual({ signature: 'hmac', property: 'hmac' });
    expect(state.names.variables).toContainEqual({
      signature: 'rsa',
      of: 'reading left',
      variable: 'ACME_RSA_READING_LEFT',
    });
  });
});
