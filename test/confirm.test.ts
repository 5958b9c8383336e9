/** Questions to the API about what a delivery reports: as the packages ask them, and what is taken from a delivery. */
import { readdir } from 'node:fs/promises';
import { createConfirm, isApiError, type Questions, type Told } from '@hookwright/runtime/client';
import type { Validator } from '@hookwright/runtime/validation';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generate, inspect } from '../generator/generate.ts';
import type { Model } from '../generator/model.ts';
import { answering, serveStub, type Stub } from './client/api.ts';
import { changed, withFolder } from './document.ts';
import { openapi } from './openapi-small.ts';
import { optionsFor, type StandIn, standIn } from './stand-in.ts';

type Confirm = Record<string, (told: Told, options?: object) => Promise<unknown>>;

interface Package {
  readonly createClient: (options: object) => object;
  readonly createConfirm: (client: object, own?: object) => Confirm;
}

interface Case {
  readonly folder: string;
  readonly package: string;
  readonly own?: object;
  readonly headers?: Record<string, string>;
  /** What arrives for each message, with the sample of its payload; undefined where another case has it. */
  readonly want: Readonly<Record<string, string | undefined>>;
}

const evo = (path: string): string => `GET /beneath/g2/${path}`;
const merchant = (what: string, id: string): string =>
  evo(`v1/payment/mer/S-1/${what}?merchantTransID=${id}`);

const cases: Case[] = [
  {
    folder: 'test/acme',
    package: './acme/package',
    own: { shop: 's 1' },
    want: {
      'payment.captured': 'GET /beneath/payments/p-1?shop=s%201',
      // It has no sample.
      'payment.failed': undefined,
    },
  },
  {
    folder: 'specs/newpay',
    package: '../generated/newpay',
    own: { appId: 'app-1', mchId: 'mch-1' },
    want: {
      paymentCallback:
        'POST /beneath/pay/uniQueryPay {"appId":"app-1","mchId":"mch-1","newpayOrderNo":"202209210000006950"}',
      refundCallback:
        'POST /beneath/pay/uniQueryRefund {"appId":"app-1","mchId":"mch-1","newpayRefundNo":"202209210000006951"}',
    },
  },
  {
    folder: 'specs/pinddpay',
    package: '../generated/pinddpay',
    want: { 'order.created': 'GET /beneath/api/order/detail?id=string' },
  },
  {
    folder: 'specs/evo-cloud',
    package: '../generated/evo-cloud',
    own: { storeId: 'S-1' },
    headers: { SignType: 'SHA256' },
    want: {
      'merchant/Payment': merchant('payment', 'T108121628772357973'),
      'merchant/Refund': merchant('refund', 'T108131628822100001'),
      'merchant/PaymentMethod': merchant('paymentMethod', 'T108131628822400001'),
      'merchant/Capture': merchant('capture', 'T108131628822700001'),
      'merchant/Cancel': merchant('cancel', 'T108131628823000001'),
      'merchant/Cryptogram': merchant('cryptogram', 'crypto_unique_id_001'),
      LinkPay: evo('v0/payment/mer/S-1/evo.e-commerce.linkpay/T506061749179793117'),
      'Drop-in': evo('v0/payment/mer/S-1/evo.e-commerce.linkpay/T506061749179793117'),
      refundNotification: evo('v0/payment/mer/S-1/evo.e-commerce.linkpayRefund/T506061749179941202'),
    },
  },
  {
    folder: 'specs/evo-cloud',
    package: '../generated/evo-cloud',
    headers: { SignType: 'Key-based', KeyID: 'k-1' },
    want: {
      Verify: 'GET /beneath/payment/E2506060000000001',
      Identify: 'GET /beneath/payment/E2506060000000002',
      'direct/Payment': 'GET /beneath/payment/E2506060000000003',
      'direct/Capture': 'GET /beneath/payment/E2506060000000004',
      'direct/Refund': 'GET /beneath/payment/E2506060000000005',
      'direct/Cancel': 'GET /beneath/payment/E2506060000000006',
      interactionNotification: 'GET /beneath/interaction/T506061749179793117',
    },
  },
];

const models = new Map<string, Promise<Model>>();
function modelOf(folder: string): Promise<Model> {
  if (!models.has(folder))
    models.set(
      folder,
      inspect(folder).then(({ model }) => model),
    );
  return models.get(folder)!;
}

async function setUp({ folder, package: path, own, headers }: Omit<Case, 'want'>) {
  const model = await modelOf(folder);
  const validatorOf = async (file: string): Promise<Validator> =>
    ((await import(`${path}/src/validators/${file}.ts`)) as { default: Validator }).default;
  const server = await standIn({ model, validatorOf, prefix: '/beneath' });
  const made = (await import(`${path}/src/client.ts`)) as Package;
  const client = made.createClient({
    ...optionsFor(model),
    baseUrl: server.url,
    ...(headers ? { headers } : {}),
  });
  const { samples } = (await import(`${path}/src/testing.ts`)) as { samples: Record<string, unknown> };
  return { server, samples, client, confirm: made.createConfirm(client, own) };
}

const shown = ({ arrived }: StandIn): string[] =>
  arrived.map(({ method, url, body }) => {
    const { sign: _, ...members } = body.length > 0 ? (JSON.parse(body.toString()) as { sign?: string }) : {};
    return [method, url, ...(body.length > 0 ? [JSON.stringify(members)] : [])].join(' ');
  });

describe.each(cases)('$folder', (given) => {
  test.each(Object.entries(given.want).filter(([, want]) => want !== undefined))(
    '%s is asked for what is true now, as the API wants it',
    async (message, want) => {
      const { server, samples, confirm } = await setUp(given);
      const outcome = confirm[message]!({ payload: samples[message], headers: {} });

      await expect(outcome).resolves.toBeDefined();
      expect(shown(server)).toEqual([want]);
      expect(server.arrived[0]!.problems).toEqual([]);
      await server.close();
    },
  );

  test('asks nothing where the delivery lacks the value', async () => {
    const { server, confirm } = await setUp(given);
    for (const message of Object.keys(given.want)) {
      const error: unknown = await confirm[message]!({ payload: {}, headers: {} }).catch(
        (each: unknown) => each,
      );
      expect(isApiError(error) && error.code).toBe('request-invalid');
      expect(String(error)).toMatch(
        new RegExp(`Expected payload /\\S+ to confirm "${message}" with but it is not there \\(\\w+\\)$`),
      );
    }
    expect(server.arrived).toEqual([]);
    await server.close();
  });
});

test('every message that can be confirmed is among these cases', async () => {
  for (const { folder } of cases) {
    const model = await modelOf(folder);
    const known = cases.filter((each) => each.folder === folder).flatMap(({ want }) => Object.keys(want));
    const names = model.channels.flatMap(({ messages }) =>
      messages.flatMap(({ name, confirm }) => (confirm?.operation == null ? [] : [name])),
    );
    expect(known.map((key) => key.replace(/^.*\//, '')).sort()).toEqual(names.sort());
  }
});

test('a package has it only where there is something to ask', async () => {
  const found = await Promise.all(
    (await readdir('generated')).sort().map(async (name) => {
      const files = await readdir(`generated/${name}/src`);
      return files.includes('confirm.ts') ? [name] : [];
    }),
  );
  expect(found.flat()).toEqual(['evo-cloud', 'newpay', 'pinddpay']);
});

test('a value of one’s own is missed at once where every message needs it, or when one is asked that does', async () => {
  const { server, client, samples, confirm } = await setUp({ ...cases[3]!, own: {} });
  const newpay = (await import('../generated/newpay/src/client.ts')) as unknown as Package;

  expect(() => newpay.createConfirm(client, { appId: 'a' })).toThrow(
    new TypeError('`mchId` must be given: every question needs it'),
  );
  await expect(confirm.LinkPay!({ payload: samples.LinkPay, headers: {} })).rejects.toThrow(
    '[request-invalid] Expected your own `storeId` to confirm "LinkPay" with but it is not given (linkpayGetOrder)',
  );
  expect(server.arrived).toEqual([]);
  await server.close();
});

test('a handler asks with what it is given', async () => {
  const { server, confirm } = await setUp(cases[0]!);
  const { createReceiver } = await import('./acme/package/src/index.ts');
  const { createSender } = await import('./acme/package/src/testing.ts');
  const publicUrl = 'https://shop.example.com/acme';
  const answers: unknown[] = [];
  const receive = createReceiver({
    channel: 'payments',
    keys: ['k'],
    publicUrl,
    idempotency: 'none',
    handlers: {
      'payment.captured': async (delivery) =>
        void answers.push(await confirm['payment.captured']!(delivery, { signal: delivery.signal })),
    },
    otherwise: () => undefined,
  });
  const { status } = await receive(createSender({ key: 'k', url: publicUrl }).sign('payment.captured'));

  expect([status, answers]).toEqual([200, [{ id: 'p-1', status: 'captured' }]]);
  await server.close();
});

describe('what is taken from a delivery', () => {
  let stub: Stub;
  beforeAll(async () => void (stub = await serveStub()));
  afterAll(() => stub.close());

  const body = (text: string): Partial<Told> => ({ payload: JSON.parse(text), body: Buffer.from(text) });
  const ofBody = (asked: object, operation = 'write'): Questions => ({
    m: { operation, with: { body: { id: asked } } } as Questions[string],
  });
  const id = { from: 'payload /id' };
  const failing = (text: string): string =>
    `[request-invalid] Expected ${text.replace(' but', ' to confirm "m" with but')} (write)`;

  test.each<{ given: string; asked: object; told: Partial<Told>; operation?: string; want: string }>([
    { given: 'a text', asked: id, told: { payload: { id: '1.0' } }, want: '{"id":"1.0"}' },
    { given: 'a number', asked: id, told: { payload: { id: 1.5 } }, want: '{"id":1.5}' },
    { given: 'zero', asked: id, told: { payload: { id: 0 } }, want: '{"id":0}' },
    { given: 'false', asked: id, told: { payload: { id: false } }, want: '{"id":false}' },
    {
      given: 'a bigint',
      asked: id,
      told: { payload: { id: 9007199254740993n } },
      want: '{"id":9007199254740993}',
    },
    {
      given: 'an integer that the payload has rounded',
      asked: id,
      told: body('{"id":9007199254740993}'),
      want: '{"id":9007199254740993}',
    },
    {
      given: 'the same, without its bytes',
      asked: id,
      told: { payload: JSON.parse('{"id":9007199254740993}') },
      want: failing('payload /id but it has been rounded, and its bytes are not given'),
    },
    {
      given: 'the same, of bytes that cannot be read',
      asked: id,
      told: { payload: JSON.parse('{"id":9007199254740993}'), body: Buffer.from('{') },
      want: failing('payload /id but it cannot be read exactly'),
    },
    {
      given: 'a number where the API wants a text',
      // Of which no member is an integer of 64 bits.
      operation: 'pay',
      asked: { ...id, as: 'text' },
      told: body('{"id":9007199254740993}'),
      want: '{"id":"9007199254740993"}',
    },
    {
      given: 'digits where the API wants an integer',
      asked: { ...id, as: 'integer' },
      told: { payload: { id: '9007199254740993' } },
      want: '{"id":9007199254740993}',
    },
    {
      given: 'other texts where the API wants an integer',
      asked: { ...id, as: 'integer' },
      told: { payload: { id: '1.5' } },
      want: failing('payload /id but it is no integer'),
    },
    {
      given: 'a header',
      asked: { from: 'header X-Id' },
      told: { headers: { 'x-id': 'h-1' } },
      want: '{"id":"h-1"}',
    },
    {
      given: 'a header that was sent twice',
      asked: { from: 'header X-Id' },
      told: { headers: { 'x-id': ['a', 'b'] } },
      want: failing('header X-Id but it is neither a text nor a number'),
    },
    {
      given: 'a field of a form',
      asked: { from: 'form id' },
      told: { payload: { id: 'f' } },
      want: '{"id":"f"}',
    },
    {
      given: 'an item of a list',
      asked: { from: 'payload /a/1' },
      told: { payload: { a: [1, 'b'] } },
      want: '{"id":"b"}',
    },
    { given: 'what is always the same', asked: { value: true }, told: {}, want: '{"id":true}' },
    ...[undefined, null, ''].map((value) => ({
      given: `${value === '' ? 'an empty text' : value}`,
      asked: id,
      told: { payload: { id: value } },
      want: failing('payload /id but it is not there'),
    })),
    {
      given: 'an object',
      asked: id,
      told: { payload: { id: { secret: 'canary' } } },
      want: failing('payload /id but it is neither a text nor a number'),
    },
    {
      given: 'what every object inherits',
      asked: { from: 'payload /constructor/name' },
      told: { payload: {} },
      want: failing('payload /constructor/name but it is not there'),
    },
  ])('$given', async ({ asked, told, operation, want }) => {
    stub.answer(answering(200, { code: 0, data: { n: 1 } }));
    const confirm = createConfirm<Confirm>(ofBody(asked, operation), stub.client());
    const asking = confirm.m!({ payload: {}, headers: {}, ...told });
    const outcome = await asking.then(
      () => stub.arrived[0]!.body,
      (error: Error) => `${error.message}${stub.arrived.length > 0 ? ', and something arrived' : ''}`,
    );

    expect(outcome).toBe(want);
  });

  test('an integer in a text that holds JSON, and in a form', async () => {
    stub.answer(answering(200, { code: 0, data: { n: 1 } }));
    const from = { from: 'payload /details/id' };
    const question = { operation: 'write', with: { body: { id: from } }, embedded: ['/details'] };
    const confirm = createConfirm<Confirm>(
      { json: question, form: { ...question, content: 'form' } } satisfies Questions,
      stub.client(),
    );
    const text = '{"id":9007199254740993}';
    const told = { payload: { details: JSON.parse(text) as unknown }, headers: {} };
    await confirm.json!({ ...told, body: Buffer.from(JSON.stringify({ details: text })) });
    await confirm.form!({ ...told, body: Buffer.from(`details=${encodeURIComponent(text)}`) });

    expect(stub.arrived.map((each) => each.body)).toEqual([text, text]);
  });

  test('options of the call reach the client, and its errors come back', async () => {
    stub.answer(answering(200, { code: 7 }));
    const confirm = createConfirm<Confirm>(ofBody({ value: 1 }), stub.client());
    const told = { payload: {}, headers: {} };

    await expect(confirm.m!(told)).rejects.toThrow('code "7"');
    await expect(confirm.m!(told, { signal: AbortSignal.abort() })).rejects.toThrow('[aborted]');
  });
});

describe('what is generated', () => {
  const api = (operation: string): string =>
    openapi(`paths:\n  /a/{id}:\n    post: { operationId: ask, ${operation} }\n`);
  const path = '{ name: id, in: path, required: true, schema: { type: integer } }';
  const sent = (schema: string, required = true): string =>
    `parameters: [${path}], requestBody: { required: ${required}, content: { application/json: { schema: ${schema} } } }, responses: { '200': { description: '' } }`;

  test.each([
    {
      given: 'a body of texts and integers, of which one may be null',
      api: sent(
        '{ type: object, properties: { a: { type: string }, b: { type: [integer, "null"] }, c: { type: [string, integer] }, d: {} } }',
      ),
      with: 'path: { id: payload /id }, body: { a: payload /id, b: payload /id, c: payload /id, d: { value: 1 } }',
      want: {
        path: { id: { from: 'payload /id' } },
        body: {
          a: { from: 'payload /id', as: 'text' },
          b: { from: 'payload /id', as: 'integer' },
          c: { from: 'payload /id' },
          d: { value: 1 },
        },
      },
    },
    {
      given: 'a body that must be there, and of which nothing is known',
      api: sent('{ type: object }'),
      with: 'path: { id: payload /id }',
      want: { path: { id: { from: 'payload /id' } }, body: {} },
    },
    {
      given: 'a body that need not be there',
      api: sent('{ type: object, required: [a], properties: { a: {} } }', false),
      with: 'path: { id: { value: 7 } }',
      want: { path: { id: { value: 7 } } },
    },
    {
      given: 'any member of a body of which nothing is known',
      api: sent('{ type: object }'),
      with: 'path: { id: own id }, body: { any: payload /id }',
      want: { path: { id: { own: 'id' } }, body: { any: { from: 'payload /id' } } },
    },
  ])('$given', async ({ api: operation, with: given, want }) => {
    const { files, warnings } = await withFolder(
      {
        'asyncapi.yaml': changed([
          '    x-idempotency-key: [payload /id]\n',
          `    x-idempotency-key: [payload /id]\n    x-confirm: { operation: ask, with: { ${given} } }\n`,
        ]),
        'openapi.yaml': api(operation),
      },
      generate,
    );
    const { text } = files.find((file) => file.path === 'src/confirm.ts')!;
    const [, literal] = /const questions = (\{[^]*?\n\}) as const/.exec(text)!;
    const questions = (await import(
      `data:text/javascript,export default ${encodeURIComponent(literal!)}`
    )) as { default: Questions };

    expect(warnings).toEqual([]);
    expect(questions.default).toEqual({
      paid: { operation: 'ask', with: want },
      refunded: { operation: 'ask', with: want },
    });
    expect(text.includes('readonly id: number | bigint;')).toBe(given.includes('own id'));
  });
});
