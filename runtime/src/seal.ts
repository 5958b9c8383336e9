import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { decodeText } from './encoding.ts';

/** 32 bytes, or their text in base64 or hex. */
export type SealKey = Uint8Array | string;

/** Seals what belongs to an entry with AES-256-GCM (NIST SP 800-38D), so that nobody reads, changes or moves it without the key. */
export interface Sealer {
  /** Letters, digits, `-`, `_` and `:`. `place` counts what is sealed in one entry. */
  seal(content: Uint8Array, id: string, place: number): string;
  /** @throws WebhookError-free Error where no key opens it, or it is not what was sealed there. */
  unseal(sealed: string, id: string, place: number): Buffer;
  /** What stands in an entry's text for sealed content. */
  pattern(id: string): RegExp;
}

interface LoadedKey {
  readonly name: string;
  readonly bytes: Buffer;
}

const mark = 'hookwright-sealed';

/** The first key seals, any opens: put a new one in front while one is rotated. @throws TypeError for what is no key, by its place. */
export function createSealer(keys: readonly SealKey[]): Sealer {
  const loaded = keys.map(loadKey);
  return {
    seal(content, id, place) {
      const { name, bytes } = loaded[0]!;
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', bytes, iv).setAAD(bound(id, place));
      const sealed = [iv, cipher.update(content), cipher.final(), cipher.getAuthTag()];
      return [mark, id, name, Buffer.concat(sealed).toString('base64url')].join(':');
    },
    unseal(sealed, id, place) {
      const [, , name, text = ''] = sealed.split(':');
      const key = loaded.find((each) => each.name === name);
      if (!key) throw new Error('none of the keys has sealed it');
      const bytes = Buffer.from(text, 'base64url');
      const [iv, content, tag] = [bytes.subarray(0, 12), bytes.subarray(12, -16), bytes.subarray(-16)];
      const decipher = createDecipheriv('aes-256-gcm', key.bytes, iv, { authTagLength: 16 })
        .setAAD(bound(id, place))
        .setAuthTag(tag);
      return Buffer.concat([decipher.update(content), decipher.final()]);
    },
    pattern: (id) => new RegExp(`${mark}:${id}:[\\w-]+:[\\w-]+`, 'g'),
  };
}

const bound = (id: string, place: number): Buffer => Buffer.from(`${id}:${place}`);

function loadKey(key: SealKey, index: number): LoadedKey {
  const bytes = typeof key === 'string' ? decodedKey(key) : key;
  if (bytes?.byteLength !== 32) {
    throw new TypeError(`seal[${index}] must be 32 bytes, or their text in base64 or hex`);
  }
  const name = createHash('sha256').update('hookwright seal').update(bytes).digest('base64url').slice(0, 8);
  return { name, bytes: Buffer.from(bytes) };
}

function decodedKey(text: string): Buffer | undefined {
  return /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : decodeText(text, 'base64');
}
