import { isUtf8 } from 'node:buffer';
import type { Entry } from '@hookwright/runtime/inbox';
import { block } from './inbox-text.ts';

/** What is shown in the place of what is sealed. */
export const sealed = '‹sealed›';

const tokens = /hookwright-sealed:[\w:-]*/g;

/** Text without what is sealed in it. */
export function redact(text: string): string {
  return text.replace(tokens, sealed);
}

/** The body of an entry as lines: JSON with a member a line, other text as it came, and of what is no text the size and how it begins. */
export function bodyLines(entry: Entry): string[] {
  const text = textOf(entry);
  if (text === undefined) return [bytesOf(entry.request.body)];
  if (text === '') return [];
  return block(redact(prettyJson(text) ?? text)).split('\n');
}

/** The same for programs: JSON stays the text that it is, so that no number is rounded. */
export function bodyMembers(entry: Entry): { body: string } | { bodyBase64: string } {
  const text = textOf(entry);
  if (text === undefined) return { bodyBase64: Buffer.from(entry.request.body).toString('base64') };
  return { body: redact(text) };
}

/** Undefined for what is no text; there is nothing sealed in that. */
function textOf({ sealed: how, request: { body } }: Entry): string | undefined {
  if (how === 'whole') return sealed;
  if (isUtf8(body)) return Buffer.from(body).toString('utf8');
  return how === 'nothing' ? undefined : sealed;
}

function bytesOf(body: Uint8Array): string {
  const begin = Buffer.from(body.subarray(0, 32)).toString('hex');
  return `${body.byteLength} bytes that are no text: ${begin}${body.byteLength > 32 ? '…' : ''}`;
}

const token = /[{}[\],:]|"[^"\\]*(?:\\.[^"\\]*)*"|[^\s{}[\],:"]+/g;
/** Each level is a longer line: what is nested deeper is shown as it came. */
const deepest = 200;

/** JSON with a member a line, every value as it was written; undefined for what is not JSON. */
function prettyJson(text: string): string | undefined {
  try {
    JSON.parse(text);
  } catch {
    return undefined;
  }
  let result = '';
  let depth = 0;
  let last = '';
  const newLine = (): string => `\n${'  '.repeat(depth)}`;
  for (const [each] of text.matchAll(token)) {
    const isEnd = each === '}' || each === ']';
    if (isEnd) depth -= 1;
    const isAfterStart = last === '{' || last === '[';
    if (isEnd ? !isAfterStart : isAfterStart || last === ',') result += newLine();
    result += each === ':' ? ': ' : isSealed(each) ? sealed : each;
    if (each === '{' || each === '[') depth += 1;
    if (depth > deepest) return undefined;
    last = each;
  }
  return result;
}

const isSealed = (written: string): boolean => written.startsWith('"hookwright-sealed:');
