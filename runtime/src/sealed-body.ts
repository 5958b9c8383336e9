import { isUtf8 } from 'node:buffer';
import type { Entry } from './engine.ts';
import { withSpans } from './json-spans.ts';
import { parsePointer } from './pointer.ts';
import type { Sealer } from './seal.ts';

/** What must not be kept as it came: pointers, in which `*` is any member, also into texts that hold JSON. */
export interface Secrets {
  readonly sensitive: readonly string[];
  readonly embedded: readonly string[];
  /** What is not kept at all: null stands in its place. */
  readonly drop: readonly string[];
}

type Path = readonly string[];
type SealedBody = { readonly body: Uint8Array; readonly sealed: Entry['sealed'] };

/**
 * A body as it may be kept: sensitive fields of JSON are sealed where they stand, so that all else stays legible, byte for byte. A text
 * that holds JSON with sensitive fields is sealed as a whole, and so is a body that is not JSON.
 */
export function sealBody(body: Uint8Array, secrets: Secrets, sealer: Sealer, id: string): SealedBody {
  try {
    return sealFields(textOf(body), secrets, sealer, id);
  } catch {
    return sealWhole(body, sealer, id);
  }
}

/** For what cannot be read, or is not known. */
export function sealWhole(body: Uint8Array, sealer: Sealer, id: string): SealedBody {
  return { body: Buffer.from(JSON.stringify(sealer.seal(body, id, 0))), sealed: 'whole' };
}

/** The body as it came, but for what was dropped. @throws Error where no key opens it. */
export function unsealBody({ id, sealed, request: { body } }: Entry, sealer: Sealer): Uint8Array {
  if (sealed === 'nothing') return body;
  const text = Buffer.from(body).toString('utf8');
  if (sealed === 'whole') return sealer.unseal(JSON.parse(text) as string, id, 0);
  let place = 0;
  const quoted = new RegExp(`"${sealer.pattern(id).source}"`, 'g');
  const opened = text.replace(quoted, (token) =>
    sealer.unseal(token.slice(1, -1), id, place++).toString('utf8'),
  );
  return Buffer.from(opened);
}

function sealFields(text: string, secrets: Secrets, sealer: Sealer, id: string): SealedBody {
  const embedded = secrets.embedded.map(parsePointer);
  const kept = dropFrom(text, secrets.drop.map(parsePointer), embedded);
  const sensitive = secrets.sensitive.map((pointer) => {
    const path = parsePointer(pointer);
    return embedded.find((outer) => isBelow(path, outer)) ?? path;
  });
  let place = 0;
  const sealed = withSpans(kept, isAmong(sensitive), (written) =>
    written === 'null' ? undefined : JSON.stringify(sealer.seal(Buffer.from(written), id, place++)),
  );
  return { body: Buffer.from(sealed), sealed: place > 0 ? 'fields' : 'nothing' };
}

/** The same text with null in the place of what is dropped, in texts that hold JSON, too. */
function dropFrom(text: string, drop: readonly Path[], embedded: readonly Path[]): string {
  if (drop.length === 0) return text;
  const isDropped = isAmong(drop);
  const holds = (path: Path): boolean => isAmong(embedded)(path) && drop.some((each) => isBelow(each, path));
  return withSpans(
    text,
    (path) => isDropped(path) || holds(path),
    (written, path) => {
      if (isDropped(path)) return 'null';
      const below = (paths: readonly Path[]): Path[] =>
        paths.filter((each) => isBelow(each, path)).map((each) => each.slice(path.length));
      const value: unknown = JSON.parse(written);
      // What should be a text that holds JSON may be the JSON itself.
      return typeof value === 'string'
        ? JSON.stringify(dropFrom(value, below(drop), below(embedded)))
        : dropFrom(written, below(drop), below(embedded));
    },
  );
}

/** @throws SyntaxError for what is no text. */
function textOf(body: Uint8Array): string {
  if (!isUtf8(body)) throw new SyntaxError('The body is not UTF-8');
  return Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('utf8');
}

const isSame = (pattern: Path, path: Path): boolean =>
  pattern.length === path.length && pattern.every((step, index) => step === '*' || step === path[index]);

/** True for the pointer of one of these, where `*` is any member. */
export const isAmong =
  (patterns: readonly Path[]) =>
  (path: Path): boolean =>
    patterns.some((pattern) => isSame(pattern, path));

const isBelow = (pattern: Path, path: Path): boolean =>
  pattern.length > path.length && isSame(pattern.slice(0, path.length), path);
