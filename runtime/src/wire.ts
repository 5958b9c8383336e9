import { changed, type JsonNode, nodeOfValue, writeJson } from './json.ts';
import { parsePointer } from './pointer.ts';
import type { Message } from './provider.ts';

/** A payload as it goes over the wire: JSON in texts is text again, and an integer has its digits. */
export function wirePayload(
  payload: unknown,
  { embedded = [], integers = {} }: Pick<Message, 'embedded' | 'integers'>,
): JsonNode {
  const numbers = Object.keys(integers).map(parsePointer);
  const texts = embedded.map(parsePointer);
  // The innermost text first.
  const node = numbers.reduce((whole, steps) => changed(whole, steps, asNumber), nodeOfValue(payload));
  return texts.reverse().reduce((whole, steps) => changed(whole, steps, asText), node);
}

const asNumber = (node: JsonNode): JsonNode =>
  node.type === 'string' && /^-?\d+$/.test(node.value) ? { type: 'number', text: node.value } : node;

function asText(node: JsonNode): JsonNode {
  const value = writeJson(node);
  return { type: 'string', text: JSON.stringify(value), value };
}
