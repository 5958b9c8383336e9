import { type Case, type Change, changed } from '../../document.ts';

const change = (...changes: Change[]): Case['files'] => ({ 'asyncapi.yaml': changed(...changes) });

/** The smallest document, signed in another way: a recipe in one line. */
const signed = (recipe: string, ...changes: Change[]): Case['files'] =>
  change(
    [
      "\n        at: header x-sign\n        algorithm: hmac-sha256\n        encoding: hex\n        message: '{body}'",
      ` ${recipe}`,
    ],
    ...changes,
  );

const hmac = 'at: header x-sign, algorithm: hmac-sha256, encoding: hex';
const line = /^x-signature: /;
const weak = 'correct `x-signature` if the page says more';
/** Neither the key nor the name of any message is signed. */
const unsigned: Case['want'] = [['message-name-unsigned', 'payments:', 'by a field that is signed']];
const keysUnsigned: Case['want'] = [
  ['idempotency-key-unsigned', 'paid:', 'choose a field that is signed'],
  ['idempotency-key-unsigned', 'refunded:', 'choose a field that is signed'],
];

/** Recipes that can be read and prove little. */
const weakRecipes: Case[] = [
  {
    name: 'a token covers nothing',
    files: signed('{ at: header x-sign, algorithm: token }'),
    want: [...unsigned, ['signature-weak', line, weak], ...keysUnsigned],
  },
  {
    name: 'a text that is the same for every delivery',
    files: signed(`{ ${hmac}, message: constant }`),
    want: [...unsigned, ['signature-weak', line, weak], ...keysUnsigned],
  },
  {
    name: 'a digest that anybody can make',
    files: signed("{ at: header x-sign, algorithm: digest-sha256, encoding: hex, message: '{body}' }"),
    want: [...unsigned, ['signature-weak', line, weak], ...keysUnsigned],
  },
  {
    name: 'a window for a time that is not signed',
    files: signed(`{ ${hmac}, message: '{body}', timestamp: { from: header x-time, unit: s, past: 5m } }`),
    want: [['signature-weak', line, weak]],
  },
  {
    name: 'two values with nothing between them',
    files: signed(`{ ${hmac}, message: '{payload /type}{payload /id}' }`),
    want: [['signature-weak', line, weak]],
  },
  {
    name: 'two lines that may both be gone',
    files: signed(`{ ${hmac}, message: ['{header a?}', '{header b?}', '{body}'], join: "\\n" }`),
    want: [['signature-weak', line, weak]],
  },
  {
    name: 'one of two alternatives',
    files: signed(
      `{ anyOf: [{ name: new, ${hmac}, message: '{body}' }, { name: old, at: header x-token, algorithm: token }] }`,
    ),
    want: [...unsigned, ['signature-weak', line, weak], ...keysUnsigned],
  },
  {
    name: 'one of two readings',
    files: signed(
      `{ ${hmac}, message: '{what}', unknown: { what: ['{body}', '{payload /type}{payload /id}'] } }`,
    ),
    want: [['signature-weak', line, weak]],
  },
  {
    name: 'a key that is not signed, of one message',
    files: signed(`{ ${hmac}, message: '{payload /type}' }`, [
      '    refunded:\n      payload',
      '    refunded:\n      x-idempotency-key: [payload /type]\n      payload',
    ]),
    want: [['idempotency-key-unsigned', 'paid:', 'handled twice']],
  },
  {
    name: 'a key in the query, which is not signed',
    files: change(['[payload /id]', '[query id]']),
    want: keysUnsigned,
  },
  {
    name: 'a name in a header, which is not signed',
    files: change(
      ['type: { const: paid }', 'type: { type: string }'],
      ['type: { const: refunded }', 'type: { type: string }'],
      ['    paid:\n', '    paid:\n      headers: { properties: { kind: { const: paid } } }\n'],
      ['    refunded:\n', '    refunded:\n      headers: { properties: { kind: { const: refunded } } }\n'],
    ),
    want: [['message-name-unsigned', 'payments:', 'pass one off as another']],
  },
];

/** Recipes that cannot be read, whatever is delivered. */
const unreadable: Case[] = [
  { name: 'no message', recipe: `{ ${hmac} }` },
  { name: 'a message of a token', recipe: "{ at: header x-sign, algorithm: token, message: '{body}' }" },
  { name: 'no encoding', recipe: "{ at: header x-sign, algorithm: hmac-sha256, message: '{body}' }" },
  { name: 'a brace without its partner', recipe: `{ ${hmac}, message: '{body' }` },
  { name: 'a part that is none', recipe: `{ ${hmac}, message: '{timestamp}.{body}' }` },
  { name: 'a transform that is none', recipe: `{ ${hmac}, message: '{payload /id | reverse}' }` },
  { name: 'a list without join', recipe: `{ ${hmac}, message: ['{path}', '{body}'] }` },
  { name: 'a key of another kind', recipe: `{ ${hmac}, key: public, message: '{body}' }` },
  { name: 'a reader without a signature', recipe: `{ ${hmac}, read: 't={timestamp}', message: '{body}' }` },
  {
    name: 'a reader that does not say where a capture ends',
    recipe: `{ ${hmac}, read: '{timestamp}{signature}', message: '{body}' }`,
  },
  {
    name: 'a part that stands nowhere',
    recipe: `{ ${hmac}, message: '{body}', parts: { hash: { digest: md5, encoding: hex, message: '{body}' } } }`,
  },
  {
    name: 'a part that holds itself',
    recipe: `{ ${hmac}, message: '{hash}', parts: { hash: { digest: md5, encoding: hex, message: '{hash}' } } }`,
  },
  {
    name: 'a part that holds itself through another',
    recipe: `{ ${hmac}, message: '{a}', parts: { a: { digest: md5, encoding: hex, message: '{b}' }, b: { digest: md5, encoding: hex, message: '{a}' } } }`,
  },
  { name: 'a body in two ways', recipe: `{ ${hmac}, message: '{form a}{xml b}' }` },
  {
    name: 'an axis without candidates',
    recipe: `{ ${hmac}, message: '{a}', unknown: { a: { x: [], y: [] } } }`,
  },
  {
    name: 'a candidate that cannot be read',
    recipe: `{ ${hmac}, message: '{a}', unknown: { a: ['{body}', '{bdy}'] } }`,
  },
  {
    name: 'algorithms of two kinds of key',
    recipe:
      "{ at: header x-sign, algorithm: { from: header x-alg, allow: { a: hmac-sha256, b: rsa-sha256 } }, encoding: hex, message: '{body}' }",
  },
  {
    name: 'more readings than anybody chooses from',
    recipe: `{ ${hmac}, message: '{a}{b}{c}.{body}', unknown: { a: [${many('a')}], b: [${many('b')}], c: [${many('c')}] } }`,
  },
  {
    name: 'an alternative that cannot be read',
    recipe: `{ anyOf: [{ name: a, ${hmac}, message: '{body}' }, { name: b, ${hmac}, message: '{bdy}' }] }`,
  },
].map(({ name, recipe }): Case => ({
  name: `a recipe: ${name}`,
  files: signed(recipe),
  want: [['recipe-invalid', line, 'specs/README.md']],
}));

function many(name: string): string {
  return Array.from({ length: 11 }, (_, index) => `${name}${index}`).join(', ');
}

/** Recipes that are not written as one. */
const misshapen: Case[] = [
  {
    name: 'an algorithm that nobody should use',
    recipe: "{ at: header x-sign, algorithm: hmac-md4, encoding: hex, message: '{body}' }",
  },
  {
    name: 'a place that is none',
    recipe: "{ at: body, algorithm: hmac-sha256, encoding: hex, message: '{body}' }",
  },
  {
    name: 'an alternative without a name',
    recipe: `{ anyOf: [{ name: a, ${hmac}, message: '{body}' }, { ${hmac}, message: '{path}' }] }`,
  },
  { name: 'one alternative', recipe: `{ anyOf: [{ name: a, ${hmac}, message: '{body}' }] }` },
  { name: 'a verifier beside a recipe', recipe: '{ verifier: Nobody says., at: header x-sign }' },
  { name: 'a verifier of which nothing is known', recipe: "{ verifier: '' }" },
  { name: 'an axis with one candidate', recipe: `{ ${hmac}, message: '{a}', unknown: { a: ['{body}'] } }` },
  {
    name: 'a duration that is none',
    recipe: `{ ${hmac}, message: '{header t}.{body}', timestamp: { from: header t, unit: s, past: 300 } }`,
  },
].map(({ name, recipe }): Case => ({
  name: `a recipe: ${name}`,
  files: signed(recipe),
  want: [['extension-invalid', line, 'specs/README.md shows for `x-signature`']],
}));

/** Signatures that cannot be read, and those that prove less than they seem to. */
export const badSignatures: Case[] = [...weakRecipes, ...unreadable, ...misshapen];
