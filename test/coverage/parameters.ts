import { amount, type Given, sorted } from './case.ts';

/** By sorted parameters. */
export const byParameters: Given[] = [
  {
    name: 'all members',
    recipe: sorted('sorted: payload, except: [sign]'),
    fields: 'sign: { type: string }',
    unsigned: [],
  },
  {
    name: 'all but one',
    recipe: sorted('sorted: payload, except: [sign, note]'),
    fields: 'sign: { type: string }, note: { type: string }'.replace(', note', '\n        note'),
    unsigned: ['/note'],
  },
  {
    name: 'those with a prefix',
    recipe: sorted('sorted: payload, only: t'),
    fields: 'total: { type: string }\n        sign: { type: string }',
    unsigned: ['/id'],
    told: ['idempotency-key-unsigned'],
  },
  {
    name: 'a nested object that is written as JSON',
    recipe: sorted('sorted: payload, except: [sign], object: json-sorted'),
    fields: amount,
    unsigned: [],
  },
  {
    name: 'a nested object that is left out',
    recipe: sorted('sorted: payload, except: [sign], object: omitted'),
    fields: amount,
    unsigned: ['/amount'],
  },
  {
    name: 'the members of an object, and not what is around it',
    recipe: sorted('sorted: payload /amount'),
    fields: amount,
    unsigned: ['/id', '/type'],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
  {
    name: 'two objects: of a name that both have the later one is signed, so the earlier is not covered',
    recipe: sorted('sorted: [payload, payload /amount], except: [amount, sign]'),
    fields: amount,
    unsigned: ['/id', '/type'],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
  {
    name: 'names alone',
    recipe: sorted('sorted: payload, except: [sign]').replace('{name}={value}', '{name}'),
    unsigned: [''],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
  {
    name: 'values in lower case',
    recipe: sorted('sorted: payload, except: [sign]').replace('{value}', '{value | lower}'),
    unsigned: [''],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
  {
    name: 'a form',
    form: true,
    recipe: sorted('sorted: form, except: [sign]', 'form sign'),
    fields: 'sign: { type: string }\n        total: { type: string }',
    unsigned: [],
  },
  {
    name: 'a form with a field that comes several times, each written',
    form: true,
    recipe: sorted('sorted: form, except: [sign], lists: each', 'form sign'),
    fields: 'media: { type: array, items: { type: string } }',
    unsigned: [],
  },
  {
    name: 'a form with a field whose order and number are lost',
    form: true,
    recipe: sorted('sorted: form, except: [sign], lists: distinct', 'form sign'),
    fields: 'media: { type: array, items: { type: string } }',
    unsigned: ['/media'],
  },
  {
    name: 'the query alone',
    recipe: sorted('sorted: query', 'header x-sign'),
    unsigned: [''],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
];
