import type { Encoding } from './recipe.ts';

/** Bytes of a text, strictly: undefined for anything that `Buffer.from` would skip or cut off. Hex may be of any case. */
export function decodeText(text: string, encoding: Encoding): Buffer | undefined {
  const bytes = Buffer.from(text, encoding);
  const back = bytes.toString(encoding);
  return back === (encoding === 'hex' ? text.toLowerCase() : text) ? bytes : undefined;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Text without a byte order mark. @throws TypeError for bytes that are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  return utf8.decode(bytes);
}
