import { isAscii, isUtf8 } from 'node:buffer';
import type { Encoding } from './recipe.ts';

/** What the bits that are left over in the last character allow: none of them is set. */
const written: Record<Encoding, RegExp> = {
  hex: /^(?:[0-9a-f]{2})*$/i,
  base64: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/,
  base64url: /^(?:[\w-]{4})*(?:[\w-][AQgw]|[\w-]{2}[AEIMQUYcgkosw048])?$/,
};

/** True for a text that is written as its own bytes would be: `Buffer.from` would skip or cut off anything else. */
export function isWritten(text: string, encoding: Encoding): boolean {
  return written[encoding].test(text);
}

/** Bytes of a text, strictly: undefined for anything that `Buffer.from` would skip or cut off. Hex may be of any case. */
export function decodeText(text: string, encoding: Encoding): Buffer | undefined {
  return isWritten(text, encoding) ? Buffer.from(text, encoding) : undefined;
}

/** Text without a byte order mark. @throws TypeError for bytes that are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (isAscii(buffer)) return buffer.toString('latin1');
  if (!isUtf8(buffer)) throw new TypeError('The bytes are not UTF-8');
  let text = '';
  for (let start = 0, end = 0; start < buffer.length; start = end) {
    end = Math.min(start + pieceBytes, buffer.length);
    // Not within a character: bytes of the form 10xxxxxx go on with one.
    while (end < buffer.length && (buffer[end]! & 0xc0) === 0x80) end--;
    const piece = buffer.subarray(start, end);
    text += isAscii(piece) ? piece.toString('latin1') : piece.toString();
  }
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}

/** Of a text with a few characters beyond ASCII most pieces have none, and are decoded in a third of the time. */
const pieceBytes = 1024;
