/** Recipes of no provider: each option of the notation at least once, where no specification here has it. */
import type { OracleRecipe } from '../signatures/oracle-notation.ts';

const hmac = { at: 'header s', algorithm: 'hmac-sha256', encoding: 'hex' } as const;
const pairs = { pair: '{name}={value}', join: '&' } as const;

export const primitives: Readonly<Record<string, OracleRecipe>> = {
  'form and query merged, as received': {
    ...hmac,
    message: { sorted: ['query', 'form'], ...pairs, by: 'none', lists: 'each' },
  },
  'form, distinct, in any case': {
    ...hmac,
    message: { sorted: 'form', ...pairs, ignoreCase: true, lists: 'distinct', empty: 'drop' },
  },
  'form, by item, each': { ...hmac, message: { sorted: 'form', ...pairs, by: 'item', lists: 'each' } },
  'query, lists with commas': {
    ...hmac,
    at: 'query s',
    message: { sorted: 'query', except: ['s'], ...pairs, lists: 'comma' },
  },
  'xml, each': { ...hmac, at: 'xml s', message: { sorted: 'xml', except: ['s'], ...pairs, lists: 'each' } },
  'payload, lists with commas, objects sorted': {
    ...hmac,
    message: { sorted: 'payload', ...pairs, lists: 'comma', object: 'json-sorted', empty: 'drop' },
  },
  'payload, distinct, as Java prints it': {
    ...hmac,
    message: { sorted: 'payload', ...pairs, lists: 'distinct', object: 'java-map', by: 'item' },
  },
  'payload, each, flattened, as received': {
    ...hmac,
    message: { sorted: 'payload', ...pairs, lists: 'each', object: 'flattened', by: 'none' },
  },
  'payload, prefix, in any case': {
    ...hmac,
    message: { sorted: 'payload /in', only: 'x', ...pairs, ignoreCase: true, object: 'omitted' },
  },
  'payload, no word on lists or objects': { ...hmac, message: { sorted: 'payload', ...pairs } },
  'pair with transforms': {
    ...hmac,
    message: { sorted: 'form', pair: "{name | upper}:{value | trim | replace 'a' 'bb' | lower}", join: '\n' },
  },
  'transforms of headers': {
    ...hmac,
    message: [
      '{header a | lower}',
      '{header b | upper?}',
      "{header c | replace '-' '..'}",
      '{header d | digits}',
      '{header e | fixed 3}',
      '{header f | base64-decode}',
      '{header g | url-decode}',
      '{header h | default none}',
      '{header i | default | upper}',
      '{header j | crc32}',
      '{body | crc32}',
    ],
    join: '|',
  },
  'an optional line with a word in it': {
    ...hmac,
    message: ['{body}', 'id:{header a?};', '{header b?}{header c?}', '{query d?}', '{payload /e?}'],
    join: '\n',
  },
  'optional within a template': { ...hmac, message: '{header a?}.{payload /b?}.{query c?}.{body}' },
  'digest of parameters': {
    ...hmac,
    message: '{hash | upper}.{key}',
    parts: {
      hash: { digest: 'sha512', encoding: 'base64url', message: { sorted: 'form', ...pairs, lists: 'each' } },
    },
  },
  'digest of lines': {
    ...hmac,
    algorithm: 'digest-sha384',
    message: '{hash}{key}',
    parts: { hash: { digest: 'md5', encoding: 'hex', message: ['{header a?}', '{body}'], join: ',' } },
  },
  'a digest that may be absent': {
    ...hmac,
    message: '{target}{method}',
    parts: { hash: { digest: 'sha256', encoding: 'base64', message: '{body}' } },
    check: { '{header digest?}': 'SHA-256={hash}' },
  },
  'a digest that must be there': {
    ...hmac,
    message: '{path} {header digest}',
    parts: { hash: { digest: 'sha256', encoding: 'hex', message: '{body}' } },
    check: { '{header digest}': '{hash}' },
  },
  'algorithm, key and time beside the signature': {
    at: 'header authorization',
    read: { split: ';', as: ['alg={alg}', 'key={id}', 'ts={timestamp}', 'sig={signature}'] },
    algorithm: { from: 'alg', allow: { S256: 'hmac-sha256', S512: 'hmac-sha512' } },
    encoding: 'base64url',
    keyId: 'id',
    message: '{timestamp}.{id}.{alg}.{body}',
    timestamp: { unit: 'ms', past: '2m', future: '1m' },
  },
  'key id and signature in one piece': {
    ...hmac,
    read: { split: ' ', as: '{id}:{signature}' },
    keyId: 'id',
    message: '{body}',
  },
  'time in the payload, covered by the body': {
    ...hmac,
    message: '{body}',
    timestamp: { from: 'payload /at', unit: 'iso', past: '5m', future: '5m' },
  },
  'time in the payload, among the parameters': {
    ...hmac,
    at: 'payload /sign',
    message: { sorted: 'payload', except: ['sign'], ...pairs, object: 'omitted' },
    timestamp: { from: 'payload /time', unit: 's', past: '5m' },
  },
  'time in the payload, not among the parameters': {
    ...hmac,
    at: 'payload /sign',
    message: { sorted: 'payload', except: ['sign', 'time'], ...pairs, object: 'omitted' },
    timestamp: { from: 'payload /time', unit: 's', past: '5m' },
  },
  'time in the query, covered by the URL': {
    ...hmac,
    message: '{url}',
    timestamp: { from: 'query t', unit: 'ms', past: '5m', future: '1m' },
  },
  'time in a form, only what is to come': {
    ...hmac,
    message: '{form t}/{form a}',
    timestamp: { from: 'form t', unit: 's', future: '1m' },
  },
  'a time that is not signed': {
    ...hmac,
    message: '{body}',
    timestamp: { from: 'header t', unit: 's', past: '5m', future: '5m' },
  },
  'a token in hex': { at: 'header t', algorithm: 'token', encoding: 'hex', key: 'hex' },
  'a token in the query': { at: ['query t', 'header t'], algorithm: 'token' },
  'key derived': { ...hmac, key: { encoding: 'hex', strip: 'k_', digest: 'sha256' }, message: '{body}' },
  'rsa over lines': {
    ...hmac,
    algorithm: 'rsa-sha256',
    message: ['{method}', '{url}', '{body}'],
    join: '\n',
  },
  'ed25519 in base64url': {
    ...hmac,
    algorithm: 'ed25519',
    encoding: 'base64url',
    key: 'base64url',
    message: '{body}',
  },
  axes: {
    ...hmac,
    at: '{place}',
    message: ['{header a}', '{lines}', 'x{mark}{body}'],
    join: '{separator}',
    unknown: {
      place: { one: 'header s', two: ['header s', 'header t'] },
      lines: { none: [], two: ['{method}', '{path}'] },
      mark: ['-', '+'],
      separator: { newline: '\n', nothing: '' },
    },
  },
};
