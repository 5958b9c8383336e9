import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { Entry } from './engine.ts';
import { readEntry, writeEntry } from './entry-text.ts';

/** What is smaller than this is stored as it is, in bytes: it fits, and can be read by whoever looks into the stream. */
const longTextBytes = 16 * 1024;
const gzipped = 0x1f;

const compress = promisify(gzip);
const expand = promisify(gunzip);

/** An entry as the content of a message: compressed where it is long, since a message of NATS has a limit. */
export async function packEntry(entry: Entry): Promise<Uint8Array> {
  const text = Buffer.from(writeEntry(entry));
  return text.length < longTextBytes ? text : await compress(text);
}

/** @throws SyntaxError for what `packEntry` did not make. */
export async function unpackEntry(content: Uint8Array): Promise<Entry> {
  if (content[0] !== gzipped) return readEntry(textOf(content));
  const text = await expand(content).catch((cause: unknown) => {
    throw new SyntaxError('Expected compressed content but it is not', { cause });
  });
  return readEntry(text.toString());
}

export const textOf = (content: Uint8Array): string =>
  Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString();
