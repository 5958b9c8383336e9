import { amount, type Given, hmac, items, nothing } from './case.ts';

/** By what is signed, and by what. */
export const byRecipe: Given[] = [
  {
    name: 'the whole body',
    recipe: `{ at: header x-sign, ${hmac}, message: '{body}' }`,
    fields: amount,
    unsigned: [],
  },
  {
    name: 'the body, with a text before it',
    recipe: `{ at: header x-sign, ${hmac}, message: 'v1:{method}:{body}' }`,
    unsigned: [],
  },
  {
    name: 'some fields',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /type}.{payload /id}' }`,
    fields: 'amount: { type: string }',
    unsigned: ['/amount'],
  },
  {
    name: 'one field of an object',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /type}.{payload /id}.{payload /amount/value}' }`,
    fields: amount,
    unsigned: ['/amount/unit'],
  },
  {
    name: 'none of an object: it is named as a whole',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /type}.{payload /id}' }`,
    fields: amount,
    unsigned: ['/amount'],
  },
  {
    name: 'none of a list of objects',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /type}.{payload /id}' }`,
    fields: items,
    unsigned: ['/items'],
  },
  {
    name: 'the place of the signature itself is no field that lacks one',
    recipe: `{ at: payload /sign, ${hmac}, message: '{payload /type}.{payload /id}' }`,
    fields: 'sign: { type: string }',
    unsigned: [],
  },
  {
    name: 'the first field alone: the key and the name are told',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /note}' }`,
    fields: 'note: { type: string }',
    unsigned: ['/id', '/type'],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
  {
    name: 'nothing, by a token',
    recipe: '{ at: header x-sign, algorithm: token }',
    unsigned: [''],
    told: nothing,
  },
  {
    name: 'nothing, by a password',
    recipe: '{ at: header authorization, algorithm: basic }',
    unsigned: [''],
    told: nothing,
  },
  {
    name: 'nothing, by a text that is the same for every delivery',
    recipe: `{ at: header x-sign, ${hmac}, message: constant }`,
    unsigned: [''],
    told: nothing,
  },
  {
    name: 'nothing, by the time alone',
    recipe: `{ at: header x-sign, ${hmac}, message: '{header x-time}' }`,
    unsigned: [''],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
  {
    name: 'nothing, by a digest that holds no key',
    recipe: "{ at: header x-sign, algorithm: digest-sha256, encoding: hex, message: '{body}' }",
    unsigned: [''],
    told: nothing,
  },
  {
    name: 'all, by a digest that holds the key',
    recipe: "{ at: header x-sign, algorithm: digest-sha256, encoding: hex, message: '{body}{key}' }",
    unsigned: [],
  },
  {
    name: 'all, by a digest whose part holds the key',
    recipe:
      "{ at: header x-sign, algorithm: digest-md5, encoding: hex, message: '{inner}.{body}', parts: { inner: { digest: md5, encoding: hex, message: '{key}' } } }",
    unsigned: [],
  },
  {
    name: 'a digest of the body as a part of what is signed',
    recipe: `{ at: header x-sign, ${hmac}, message: '{path}.{hash}', parts: { hash: { digest: sha256, encoding: hex, message: '{body}' } } }`,
    unsigned: [],
  },
];
