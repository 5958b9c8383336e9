/** How one receiver can tell several channels apart: from small documents to `channelsBy`. */
import { describe, expect, test } from 'vitest';
import { generate, inspect } from '../generator/generate.ts';
import type { Model } from '../generator/model.ts';
import { smallest, withFolder } from './document.ts';

interface Given {
  readonly name: string;
  /** What is said of each channel: the first has `paid`, the second `refunded`. */
  readonly addresses: readonly [string | null, string | null];
  readonly message?: string;
  /** What is said of the second channel only. */
  readonly otherSignature?: true;
  readonly otherMethod?: true;
  readonly otherContent?: true;
  /** Where the names of the messages are; of the second channel elsewhere. */
  readonly places?: readonly [string, string];
  readonly want: Model['channelsBy'];
}

/** The smallest document with a channel for each message. */
function documentOf({
  addresses,
  message,
  otherSignature,
  otherMethod,
  otherContent,
  places,
}: Given): string {
  const channel = (name: string, message: string, address: string | null): string =>
    `  ${name}:\n    address: ${address === null ? 'null' : `'${address}'`}\n    messages: { ${message}: { $ref: '#/components/messages/${message}' } }\n`;
  const operation = (name: string, scheme: string, method: string): string => `  ${name}:
    action: receive
    channel: { $ref: '#/channels/${name}' }
    security: [{ $ref: '#/components/securitySchemes/${scheme}' }]
    reply: { channel: { $ref: '#/channels/answers' } }
    bindings: { http: { method: ${method} } }
    x-idempotency-key: [payload /id]
`;
  const document = smallest
    .replace(
      / {2}payments:\n[^]*?(?= {2}answers:)/,
      channel('a', 'paid', addresses[0]) + channel('b', 'refunded', addresses[1]),
    )
    .replace(
      / {2}receivePayments:\n[^]*?(?=components:)/,
      operation('a', 'sign', 'POST') +
        operation('b', otherSignature ? 'other' : 'sign', otherMethod ? 'PUT' : 'POST'),
    )
    .replace(
      '  securitySchemes:\n',
      "  securitySchemes:\n    other: { type: httpApiKey, in: header, name: x-other, x-signature: { at: header x-other, algorithm: hmac-sha1, encoding: hex, message: '{body}' } }\n",
    )
    .replace("message: '{body}'\n", `message: '${message ?? '{body}'}'\n`)
    .replace(
      '    refunded:\n      payload',
      `    refunded:\n${otherContent ? '      contentType: text/xml\n' : ''}      payload`,
    );
  const [paid, refunded] = places ?? ['type', 'type'];
  return document
    .replace('type: { const: paid }', `${paid}: { const: paid }`)
    .replace('type: { const: refunded }', `${refunded}: { const: refunded }`)
    .replace('[type, id]', '[id]')
    .replace('[type, id]', '[id]');
}

/** How the channels of a document are told apart, and what is told besides of things that are unused. */
async function channelsByOf(given: Given): Promise<Model['channelsBy']> {
  const { model, warnings } = await withFolder({ 'asyncapi.yaml': documentOf(given) }, inspect);
  expect(warnings.map(({ code }) => code)).toEqual(given.otherSignature ? [] : ['component-unused']);
  expect(model.channels.map(({ name }) => name)).toEqual(['a', 'b']);
  return model.channelsBy;
}

const nowhere = [null, null] as const;
const distinct = ['/paid', '/refunded'] as const;

describe('by their addresses', () => {
  test.each<Given>([
    { name: 'two paths', addresses: distinct, want: 'address' },
    {
      name: 'two deep paths with one beginning',
      addresses: ['/pay/v1/paid', '/pay/v1/refunded'],
      want: 'address',
    },
    { name: 'two paths with one end', addresses: ['/paid/hook', '/refunded/hook'], want: 'address' },
    {
      name: 'two with parameters, of one length, with different ends',
      addresses: ['/{shop}/paid', '/{shop}/refunded'],
      want: 'address',
    },
    {
      name: 'a signature of the whole body, a query that is not signed',
      addresses: distinct,
      message: '{method}{body}',
      want: 'address',
    },
  ])('$name', async (given) => {
    expect(await channelsByOf(given)).toBe(given.want);
  });

  // With nothing else to tell them apart by.
  test.each<Given>([
    { name: 'the same path', addresses: ['/hook', '/hook'], want: null },
    { name: 'one is the end of the other', addresses: ['/hook', '/shop/hook'], want: null },
    {
      name: 'one is the end of the other, with a slash more',
      addresses: ['/hook/', '/shop/hook'],
      want: null,
    },
    { name: 'the root is the end of any', addresses: ['/', '/hook'], want: null },
    {
      name: 'a parameter could be the name of the other',
      addresses: ['/shop/{kind}', '/shop/refunded'],
      want: null,
    },
    {
      name: 'a parameter could be the end of the other',
      addresses: ['/{kind}', '/shop/refunded'],
      want: null,
    },
    { name: 'one path is not known', addresses: ['/paid', null], want: null },
    { name: 'no path is known', addresses: nowhere, want: null },
    {
      name: 'told apart by a query alone',
      addresses: ['/hook?kind=paid', '/hook?kind=refunded'],
      want: null,
    },
    {
      name: 'the URL is signed: which one it is must be said',
      addresses: distinct,
      message: '{path}{body}',
      want: null,
    },
    { name: 'signed in two ways', addresses: distinct, otherSignature: true, want: null },
  ])('not: $name', async (given) => {
    expect(await channelsByOf({ ...given, places: ['kind', 'type'] })).toBe(given.want);
  });
});

describe('by the messages', () => {
  test.each<Given>([
    { name: 'one place of the names', addresses: nowhere, want: 'message' },
    { name: 'addresses that are the same', addresses: ['/hook', '/hook'], want: 'message' },
    {
      name: 'the URL is signed, and the same for all',
      addresses: nowhere,
      message: '{url}{body}',
      want: 'message',
    },
  ])('$name', async (given) => {
    expect(await channelsByOf(given)).toBe(given.want);
  });

  test.each<Given>([
    { name: 'two places of the names', addresses: nowhere, places: ['kind', 'type'], want: null },
    { name: 'signed in two ways', addresses: nowhere, otherSignature: true, want: null },
    { name: 'sent by two methods', addresses: nowhere, otherMethod: true, want: null },
    { name: 'written in two ways', addresses: nowhere, otherContent: true, want: null },
  ])('not: $name', async (given) => {
    expect(await channelsByOf(given)).toBe(given.want);
  });
});

describe('where there is one channel, or each needs its own receiver', () => {
  test('there is nothing to tell apart', async () => {
    expect((await withFolder({ 'asyncapi.yaml': smallest }, inspect)).model.channelsBy).toBe(null);
  });

  test.each<Given>([
    { name: 'by address', addresses: distinct, want: 'address' },
    { name: 'by message', addresses: nowhere, want: 'message' },
    { name: 'not', addresses: nowhere, otherSignature: true, want: null },
  ])('a package says so: $name', async (given) => {
    const { files } = await withFolder({ 'asyncapi.yaml': documentOf(given) }, generate);
    const provider = files.find(({ path }) => path === 'src/provider.ts')!.text;
    expect(/channelsBy: .*,/.exec(provider)?.[0]).toBe(
      given.want === null ? undefined : `channelsBy: '${given.want}',`,
    );
  });
});
