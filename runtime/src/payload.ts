import { readExactly } from './body.ts';
import { decodeUtf8 } from './encoding.ts';
import { WebhookError } from './errors.ts';
import { exactValueOfNode, isUnsafe, readJson, valueOfNode } from './json.ts';
import { parsePointer, valueAt } from './pointer.ts';
import type { Content } from './template.ts';

/**
 * The body as a value. Integers beyond 2^53 are rounded, as JSON.parse does: `parseExactly` does not.
 * @throws WebhookError `payload-malformed` for what is not written so, or is neither an object nor a list.
 */
export function parsePayload(body: Uint8Array, content: Content): unknown {
  return parsing(() =>
    content === 'json' ? JSON.parse(decodeUtf8(body)) : valueOfNode(readExactly(body, content)),
  );
}

/** The same, slower, with a bigint for every integer beyond 2^53. */
export function parseExactly(body: Uint8Array, content: Content): unknown {
  return parsing(() => exactValueOfNode(readExactly(body, content)));
}

/**
 * Puts a value in the place of each text that holds JSON.
 * @throws WebhookError `payload-malformed` where such a text is not JSON.
 */
export function withEmbedded(payload: unknown, pointers: readonly string[], isExact = false): unknown {
  return pointers.reduce((value, pointer) => withMember(value, parsePointer(pointer), decode), payload);

  function decode(text: unknown): unknown {
    if (typeof text !== 'string') return text;
    try {
      return isExact ? exactValueOfNode(readJson(text)) : JSON.parse(text);
    } catch {
      throw malformed('Expected JSON in the text that should hold it but it is none');
    }
  }
}

/** Puts a bigint, or its digits, in the place of each integer that the specification wants so. */
export function withIntegers(
  payload: unknown,
  integers: Readonly<Record<string, 'bigint' | 'string'>>,
  exactly: () => unknown,
): unknown {
  return Object.entries(integers).reduce((value, [pointer, wanted]) => {
    const steps = parsePointer(pointer);
    return withMember(value, steps, (number, path) => {
      if (typeof number !== 'bigint' && !Number.isInteger(number)) return number;
      const exact = isUnsafe(number) ? valueAt(exactly(), path) : BigInt(number as number | bigint);
      if (typeof exact !== 'bigint')
        throw malformed('Expected an integer that can be read exactly but it cannot');
      return wanted === 'bigint' ? exact : String(exact);
    });
  }, payload);
}

/** A copy with the members changed that a path leads to; `*` in a path is any member. What is not there stays away. */
function withMember(
  value: unknown,
  [step, ...rest]: readonly string[],
  change: (member: unknown, path: readonly string[]) => unknown,
  path: readonly string[] = [],
): unknown {
  if (step === undefined) return change(value, path);
  if (typeof value !== 'object' || value === null) return value;
  const changed = (name: string, member: unknown): unknown =>
    step === '*' || step === name ? withMember(member, rest, change, [...path, name]) : member;
  if (Array.isArray(value)) return value.map((item, index) => changed(`${index}`, item));
  if (step !== '*' && !Object.hasOwn(value, step)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, changed(name, member)]));
}

function parsing(parse: () => unknown): unknown {
  let payload: unknown;
  try {
    payload = parse();
  } catch {
    // Without `cause`: the parser's own message quotes the payload.
    throw malformed('Expected a body as the specification describes it but it cannot be read');
  }
  if (typeof payload === 'object' && payload !== null) return payload;
  throw malformed('Expected an object or a list in the body but it is neither');
}

const malformed = (text: string): WebhookError => new WebhookError('payload-malformed', text);
