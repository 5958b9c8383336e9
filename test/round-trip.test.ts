/** Packages of small documents, alive: what the sender of one signs its receiver takes, and a handler gets what its type says. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Provider, Receiver, WebhookRequest } from '@hookwright/runtime';
import type { Sender } from '@hookwright/runtime/testing';
import { describe, expect, test } from 'vitest';
import { generate } from '../generator/generate.ts';
import type { GeneratedFile } from '../generator/render.ts';
import { type Change, changed, withFolder } from './document.ts';
import { compile, withPackages } from './hostile/package.ts';
import { example, fields, form, sentAs, textOf } from './small.ts';

interface Package {
  readonly createReceiver: (options: object) => Receiver;
  readonly provider: Provider;
  readonly createSender: (options: object) => Sender<Record<string, unknown>>;
  readonly samples: Readonly<Record<string, unknown>>;
}

async function filesOf(changes: readonly Change[]): Promise<readonly GeneratedFile[]> {
  return (await withFolder({ 'asyncapi.yaml': changed(...changes) }, generate)).files;
}

/** Loads the package of the smallest document, changed, for as long as it is used. */
async function withPackage<T>(changes: readonly Change[], use: (small: Package) => Promise<T>): Promise<T> {
  return withPackages({ small: await filesOf(changes) }, async (folder) => {
    const load = (file: string): Promise<object> =>
      import(pathToFileURL(join(folder, 'small/src', file)).href) as Promise<object>;
    return use({ ...(await load('index.ts')), ...(await load('testing.ts')) } as Package);
  });
}

const bodyOf = ({ body }: WebhookRequest): string => Buffer.from(body).toString();

/** A recipe in one line. */
const signed = (recipe: string): Change => [
  "\n        at: header x-sign\n        algorithm: hmac-sha256\n        encoding: hex\n        message: '{body}'",
  ` ${recipe}`,
];
const sorted = (source: string): Change =>
  signed(
    `{ at: ${source} sign, algorithm: digest-sha256, encoding: hex, message: '{all}&key={key}', parts: { all: { sorted: ${source}, except: [sign], pair: '{name}={value}', join: '&', lists: each } } }`,
  );

const order =
  '{ type: object, properties: { n: { type: integer, x-int64: bigint }, s: { type: integer, x-int64: string }, m: { type: integer } } }';
const order64 = `data: '{"n":9007199254740993,"s":9007199254740995,"m":1}'`;

const cases: {
  readonly name: string;
  readonly changes: readonly Change[];
  /** The body of the example: a pattern, since it holds a signature. */
  readonly body: RegExp;
  /** What of the payload a handler gets. */
  readonly payload: object;
  readonly key: string;
}[] = [
  {
    name: 'JSON in a text, with integers of 64 bits',
    changes: [fields(`data: ${textOf(order)}`), example(order64)],
    body: /^\{"type":"paid","id":"p-1","data":"\{\\"n\\":9007199254740993,\\"s\\":9007199254740995,\\"m\\":1\}"\}$/,
    payload: { id: 'p-1', data: { n: 9007199254740993n, s: '9007199254740995', m: 1 } },
    key: 'small/payments/p-1',
  },
  {
    name: 'JSON in a text of JSON in a text',
    changes: [
      fields(`data: ${textOf(`{ type: object, properties: { inner: ${textOf(order)} } }`)}`),
      example(`data: '{"inner":"{\\"n\\":5,\\"s\\":6}"}'`),
    ],
    body: /"data":"\{\\"inner\\":\\"\{\\\\\\"n\\\\\\":5,\\\\\\"s\\\\\\":6\}\\"\}"/,
    payload: { data: { inner: { n: 5n, s: '6' } } },
    key: 'small/payments/p-1',
  },
  {
    name: 'a form, signed in a field of its own, with JSON in a text',
    changes: [
      form,
      sorted('form'),
      fields('sign: { type: string }', 'note: { type: string }', `data: ${textOf(order)}`),
      example(`note: 'a & b=好', ${order64}`),
    ],
    body: /^type=paid&id=p-1&note=a\+%26\+b%3D%E5%A5%BD&data=%7B%22n%22%3A9007199254740993%2C%22s%22%3A9007199254740995%2C%22m%22%3A1%7D&sign=[0-9a-f]{64}$/,
    payload: { note: 'a & b=好', data: { n: 9007199254740993n, s: '9007199254740995', m: 1 } },
    key: 'small/payments/p-1',
  },
  {
    name: 'a form with a field that comes several times',
    changes: [
      form,
      sorted('form'),
      fields('sign: { type: string }', 'media: { type: array, items: { type: string } }'),
      example('media: [b, a]'),
    ],
    body: /^type=paid&id=p-1&media=b&media=a&sign=[0-9a-f]{64}$/,
    payload: { media: ['b', 'a'] },
    key: 'small/payments/p-1',
  },
  {
    name: 'flat XML, signed in an element of its own',
    changes: [
      sentAs('text/xml'),
      sorted('xml'),
      fields('sign: { type: string }', 'note: { type: string }'),
      example('note: \'<b> & "c"\''),
    ],
    body: /^<xml><type>paid<\/type><id>p-1<\/id><note>&#60;b&#62; &#38; "c"<\/note><sign>[0-9a-f]{64}<\/sign><\/xml>$/,
    payload: { note: '<b> & "c"' },
    key: 'small/payments/p-1',
  },
  {
    name: 'an idempotency key of 64 bits, within a text',
    changes: [
      fields(`data: ${textOf(order)}`),
      example(order64),
      [
        '    paid:\n      payload',
        '    paid:\n      x-idempotency-key: [payload /data/n, payload /id]\n      payload',
      ],
    ],
    body: /9007199254740993/,
    payload: { data: { n: 9007199254740993n } },
    key: 'small/payments/9007199254740993/p-1',
  },
];

describe.each(cases)('$name', ({ changes, body, payload, key }) => {
  test('the example is sent as on the wire, and handled as its type says', async () => {
    await withPackage(changes, async ({ createReceiver, createSender, samples }) => {
      const handled: unknown[] = [];
      const receive = createReceiver({
        keys: ['secret'],
        idempotency: 'none',
        handlers: { paid: (delivery: object) => handled.push(delivery) },
        otherwise: () => handled.push('otherwise'),
        onDrift: () => handled.push('drift'),
      });
      const delivery = createSender({ key: 'secret', url: 'https://pay.example.com/' }).sign('paid');

      expect(bodyOf(delivery)).toMatch(body);
      expect(await receive(delivery)).toMatchObject({ status: 200 });
      expect(handled).toEqual([expect.objectContaining({ message: 'paid', idempotencyKey: key })]);
      expect((handled[0] as { payload: object }).payload).toMatchObject(payload);
      // The sample is what a handler gets, without the signature.
      expect(samples.paid).toMatchObject(payload);
      const forged = Buffer.from(bodyOf(delivery).replace('p-1', 'p-2'));
      expect(await receive({ ...delivery, body: forged })).toMatchObject({ status: 401 });
      expect(handled).toHaveLength(1);
    });
  });
});

test('they all compile', async () => {
  const packages = await Promise.all(
    cases.map(async ({ changes }, index) => [`case-${index}`, await filesOf(changes)] as const),
  );
  const said = await withPackages(Object.fromEntries(packages), (folder) =>
    compile(
      folder,
      packages.map(([name]) => name),
    ),
  );
  expect(said).toEqual([]);
}, 60_000);
