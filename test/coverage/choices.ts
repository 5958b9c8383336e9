import { data, type Given, hmac, nothing, sorted } from './case.ts';

const transformed = (transforms: string): Given['recipe'] =>
  `{ at: header x-sign, ${hmac}, message: '{payload /type}.{payload /id}.{payload /total | ${transforms}}' }`;
const total = 'total: { type: string }';

export const byTransform: Given[] = [
  {
    name: 'digits lose what stands between them',
    recipe: transformed('digits'),
    fields: total,
    unsigned: ['/total'],
  },
  { name: 'lower', recipe: transformed('lower'), fields: total, unsigned: ['/total'] },
  { name: 'trim', recipe: transformed('trim'), fields: total, unsigned: ['/total'] },
  { name: 'replace', recipe: transformed("replace ''a'' ''b''"), fields: total, unsigned: ['/total'] },
  { name: 'crc32', recipe: transformed('crc32'), fields: total, unsigned: ['/total'] },
  {
    name: 'of several one',
    recipe: transformed('base64-decode | upper'),
    fields: total,
    unsigned: ['/total'],
  },
  {
    name: 'url-decode: %41 and A are one',
    recipe: transformed('url-decode'),
    fields: total,
    unsigned: ['/total'],
  },
  { name: 'fixed keeps a number', recipe: transformed('fixed 2'), fields: total, unsigned: [] },
  { name: 'Base64 is read strictly', recipe: transformed('base64-decode'), fields: total, unsigned: [] },
];

const alternative = (name: string, message: string): string =>
  `{ name: ${name}, at: header x-${name}, ${hmac}, message: '${message}' }`;

export const byChoice: Given[] = [
  {
    name: 'of alternatives, what each of them covers',
    recipe: `{ anyOf: [${alternative('a', '{payload /id}.{payload /type}.{payload /total}')}, ${alternative('b', '{payload /id}.{payload /type}.{payload /note}')}] }`,
    fields: `${total}\n        note: { type: string }`,
    unsigned: ['/note', '/total'],
  },
  {
    name: 'an alternative that covers all does not help another',
    recipe: `{ anyOf: [${alternative('a', '{body}')}, { name: b, at: header x-b, algorithm: token }] }`,
    unsigned: [''],
    told: nothing,
  },
  {
    name: 'of readings, what each of them covers',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /id}.{payload /type}.{rest}', unknown: { rest: { total: '{payload /total}', note: '{payload /note}' } } }`,
    fields: `${total}\n        note: { type: string }`,
    unsigned: ['/note', '/total'],
  },
  {
    name: 'of readings that leave out different members',
    recipe: sorted("sorted: payload, except: [sign, '{less}']").replace(
      /\}$/,
      ', unknown: { less: { note: [note], total: [total], both: [note, total] } } }',
    ),
    fields: `${total}\n        note: { type: string }`,
    unsigned: ['/note', '/total'],
  },
];

const byCheck = (check: string, signed = '{header x-digest}'): string =>
  `{ at: header x-sign, ${hmac}, message: '${signed}', parts: { hash: { digest: sha256, encoding: hex, message: '{body}' } }, check: { ${check} } }`;

export const inText: Given[] = [
  {
    name: 'a text that holds JSON: what is in it is signed with it',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /type}.{payload /id}.{payload /data}' }`,
    fields: data,
    unsigned: [],
  },
  {
    name: 'a text that holds JSON and is not signed',
    recipe: `{ at: header x-sign, ${hmac}, message: '{payload /type}.{payload /id}' }`,
    fields: data,
    unsigned: ['/data'],
  },
  {
    name: 'a text that is signed as one of sorted parameters',
    recipe: sorted('sorted: payload, except: [sign]'),
    fields: data,
    unsigned: [],
  },
  {
    name: 'a digest of the body in a header that is signed, and checked',
    recipe: byCheck("'{header x-digest}': 'SHA-256={hash}'"),
    unsigned: [],
  },
  {
    name: 'the same the other way round: what is compared is not what is signed',
    recipe: byCheck("'{header x-other}': 'SHA-256={hash}'"),
    unsigned: [''],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
  {
    name: 'a header that is signed in lower case and compared',
    recipe: byCheck("'{header x-digest}': 'SHA-256={hash}'", '{header x-digest | lower}'),
    unsigned: [''],
    told: ['idempotency-key-unsigned', 'message-name-unsigned'],
  },
];
