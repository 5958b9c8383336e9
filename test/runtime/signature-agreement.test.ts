/** `sign` and `verify` agree with each other, and with a slow and obvious second implementation, on bodies that break things. */
import { createHmac, generateKeyPairSync, sign as rsaSign } from 'node:crypto';
import {
  createVerifier,
  isWebhookError,
  parseRecipe,
  type Recipe,
  type Scheme,
  sign,
  type SignedRequest,
} from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';

const bodies: { name: string; body: Buffer }[] = [
  { name: 'empty', body: Buffer.alloc(0) },
  { name: 'unicode', body: Buffer.from('{"name":"ກີບ 好 👍 e\u0301 \u2028"}') },
  { name: 'CRLF and blanks', body: Buffer.from(' {\r\n\t"id" : 1 }\r\n') },
  { name: 'patterns of String.replace', body: Buffer.from('{"a":"$$ $& $1 $` {body} {path} %s"}') },
  {
    name: 'digits that a number loses',
    body: Buffer.from('{"a":1.0,"b":9007199254740993,"c":1e400,"d":-0}'),
  },
  { name: 'a name twice', body: Buffer.from('{"id":1,"id":2}') },
  { name: '__proto__', body: Buffer.from('{"__proto__":{"id":1}}') },
  { name: 'escapes', body: Buffer.from('{"a":"\\u0041\\/\\ud800"}') },
  { name: 'not UTF-8', body: Buffer.from([0x7b, 0xff, 0xfe, 0xc3, 0x28, 0x7d]) },
  { name: 'a byte order mark', body: Buffer.from('\ufeff{"id":1}') },
  { name: 'NUL bytes', body: Buffer.from([0, 0, 0]) },
  { name: '1 MB', body: Buffer.alloc(1_000_000, 'ab') },
];

/** A recipe, and what it signs, put together once more by hand. */
const shapes: {
  message: NonNullable<Scheme['message']>;
  join?: string;
  signed: (body: Buffer, key: string) => Uint8Array[];
}[] = [
  { message: '{body}', signed: (body) => [body] },
  { message: '{path}{body}', signed: (body) => [Buffer.from('/a%20b/hook'), body] },
  { message: '{target}.{body}', signed: (body) => [Buffer.from('/a%20b/hook?x=1&y=%24.'), body] },
  { message: '{url}{body}', signed: (body) => [Buffer.from(publicUrl), body] },
  { message: 'v0:{header X-Time}:{body}', signed: (body) => [Buffer.from('v0:1700000000:'), body] },
  { message: ['{method}', '{body}'], join: '\n', signed: (body) => [Buffer.from('POST\n'), body] },
  {
    message: ['{method}', '{target?}', '{header X-Time}', '{key}', '{header X-Absent?}', '{body?}'],
    join: '\n',
    signed: (body, key) => [
      Buffer.from(`POST\n/a%20b/hook?x=1&y=%24\n1700000000\n${key}`),
      ...(body.length > 0 ? [Buffer.from('\n'), body] : []),
    ],
  },
];

const publicUrl = 'https://pay.example.com/a%20b/hook?x=1&y=%24';
const key = 'geheim-ключ';
const headers = { 'x-time': '1700000000' };
const requestOf = (body: Buffer): SignedRequest => ({ method: 'POST', url: '/', headers, body, publicUrl });

function verdict(recipe: Recipe, verifyingKey: string, request: SignedRequest): string {
  try {
    createVerifier(parseRecipe(recipe), [verifyingKey])(request);
    return 'ok';
  } catch (error) {
    if (!isWebhookError(error)) throw error;
    return error.code;
  }
}

describe.each(bodies)('$name', ({ body }) => {
  test.each(shapes)('HMAC over $message', ({ message, join, signed }) => {
    for (const hash of ['md5', 'sha1', 'sha256', 'sha384', 'sha512'] as const) {
      for (const encoding of ['hex', 'base64', 'base64url'] as const) {
        const recipe: Recipe = {
          at: 'header signature',
          algorithm: `hmac-${hash}`,
          encoding,
          key: 'utf8',
          message,
          ...(join === undefined ? {} : { join }),
        };
        const wanted = createHmac(hash, key)
          .update(Buffer.concat(signed(body, key)))
          .digest(encoding);
        const request = requestOf(body);
        const delivered = sign(parseRecipe(recipe), key, request);

        expect(delivered).toMatchObject({ method: 'POST', url: '/', publicUrl });
        expect(delivered.headers).toEqual({ ...headers, signature: wanted });
        expect(delivered.body).toBe(body);
        expect(verdict(recipe, key, delivered)).toBe('ok');
        expect(verdict(recipe, `${key}x`, delivered)).toBe('signature-wrong');
        const longer = Buffer.concat([body, Buffer.from('x')]);
        expect(verdict(recipe, key, { ...delivered, body: longer })).toBe('signature-wrong');
      }
    }
  });
});

test('an HMAC of keys in hex and base64 is made with the bytes that these stand for', () => {
  const bytes = Buffer.from('00ff10deadbeef', 'hex');
  const body = Buffer.from('{}');
  const wanted = createHmac('sha256', bytes).update(body).digest('hex');
  const recipe = {
    at: 'header signature',
    algorithm: 'hmac-sha256',
    encoding: 'hex',
    message: '{body}',
  } as const;
  const signed = [
    sign(parseRecipe({ ...recipe, key: 'hex' }), '00ff10deadbeef', requestOf(body)),
    sign(parseRecipe({ ...recipe, key: 'hex' }), '00FF10DEADBEEF', requestOf(body)),
    sign(parseRecipe({ ...recipe, key: 'base64' }), bytes.toString('base64'), requestOf(body)),
    sign(parseRecipe({ ...recipe, key: 'base64url' }), bytes.toString('base64url'), requestOf(body)),
    sign(parseRecipe({ ...recipe, key: 'utf8' }), bytes, requestOf(body)),
  ];
  const signatures = signed.map((request) => request.headers['signature']);
  expect(signatures).toEqual([wanted, wanted, wanted, wanted, wanted]);
});

describe('RSA', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey;
  const pem = (of: typeof publicKey) => of.export({ type: 'spki', format: 'pem' }) as string;
  const recipe: Recipe = {
    at: 'header signature',
    algorithm: 'rsa-sha256',
    encoding: 'base64',
    key: 'public',
    message: '{path}{body}',
  };

  test.each(bodies)('$name', ({ body }) => {
    const wanted = rsaSign('sha256', Buffer.concat([Buffer.from('/a%20b/hook'), body]), privateKey);
    const request = requestOf(body);
    const delivered = sign(parseRecipe(recipe), privateKey, request);

    expect(delivered.headers).toEqual({ ...headers, signature: wanted.toString('base64') });
    const privatePem = privateKey.export({ type: 'pkcs8', format: 'pem' }) as string;
    expect(sign(parseRecipe(recipe), privatePem, request)).toEqual(delivered);
    expect(verdict(recipe, pem(publicKey), delivered)).toBe('ok');
    expect(verdict(recipe, pem(other), delivered)).toBe('signature-wrong');
    expect(verdict(recipe, pem(publicKey), { ...delivered, body: Buffer.from('x') })).toBe('signature-wrong');
  });
});

const lacking: { message: NonNullable<Scheme['message']>; change: Partial<SignedRequest> }[] = [
  { message: '{header X-Absent}{body}', change: {} },
  { message: '{payload /absent}{body}', change: { body: Buffer.from('{}') } },
  { message: '{payload /id}', change: { body: Buffer.from('not JSON') } },
  {
    message: { sorted: 'payload /absent', pair: '{name}={value}', join: '&', object: 'omitted' },
    change: {},
  },
];

test.each(lacking)('what the signature covers must be there: $message', ({ message, change }) => {
  const recipe: Recipe = {
    at: 'header signature',
    algorithm: 'hmac-sha1',
    encoding: 'hex',
    key: 'utf8',
    message,
  };
  const request = { ...requestOf(Buffer.from('{}')), headers: { signature: '0'.repeat(40) }, ...change };
  expect(verdict(recipe, key, request)).toBe('signature-malformed');
});

test.each([undefined, '', '/hook', 'pay.example.com/hook'])(
  'a URL that is signed and not given whole is the mistake of the caller, not of the sender: %s',
  (given) => {
    const recipe = {
      at: 'header signature',
      algorithm: 'hmac-sha1',
      encoding: 'hex',
      message: '{url}{body}',
    };
    const { publicUrl: _, ...request } = requestOf(Buffer.from('{}'));
    const delivered = { ...request, headers: { signature: '0'.repeat(40) } };
    const run = () =>
      verdict(recipe as Recipe, key, given === undefined ? delivered : { ...delivered, publicUrl: given });
    expect(run).toThrow(TypeError);
    expect(run).toThrow('`publicUrl`');
  },
);
