import { isUtf8 } from 'node:buffer';
import type { Entry } from './engine.ts';

/** An entry as one line of JSON: a body that is UTF-8 as text, any other as base64. */
export function writeEntry(entry: Entry): string {
  const { body, ...request } = entry.request;
  const bytes = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  const written = isUtf8(bytes) ? { body: bytes.toString('utf8') } : { bodyBase64: bytes.toString('base64') };
  return JSON.stringify({ ...entry, request: { ...request, ...written } });
}

/** @throws SyntaxError for what `writeEntry` did not write. */
export function readEntry(text: string): Entry {
  const { request, ...entry } = JSON.parse(text) as Omit<Entry, 'request'> & {
    request: Omit<Entry['request'], 'body'> & { body?: string; bodyBase64?: string };
  };
  const { body, bodyBase64, ...rest } = request;
  const bytes = body === undefined ? Buffer.from(bodyBase64 ?? '', 'base64') : Buffer.from(body, 'utf8');
  const { message, idempotencyKey, entity, keyId, scheme, ...known } = entry;
  // What is undefined is not written, and is a member all the same.
  return { ...known, message, idempotencyKey, entity, keyId, scheme, request: { ...rest, body: bytes } };
}
