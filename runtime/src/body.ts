import { decodeUtf8 } from './encoding.ts';
import { readForm, writeForm } from './form.ts';
import { type JsonNode, readJson, writeJson } from './json.ts';
import type { Content } from './template.ts';
import { readFlatXml, writeFlatXml } from './xml.ts';

/** The content type that a sender gives each way of writing a body. */
export const contentTypes: Record<Content, string> = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  xml: 'application/xml',
};

/** A body read exactly: every value with its own text. @throws TypeError or SyntaxError where it is not written so. */
export function readExactly(body: Uint8Array, content: Content): JsonNode {
  const text = decodeUtf8(body);
  return content === 'json' ? readJson(text) : content === 'form' ? readForm(text) : readFlatXml(text);
}

/** A payload as bytes: what a sender sends. @throws TypeError for a form or XML that is no object of texts. */
export function writeBody(payload: JsonNode, content: Content): Buffer {
  if (content === 'json') return Buffer.from(writeJson(payload));
  const members = payload.type === 'object' ? [...payload.members] : [];
  const fields = members.flatMap(([name, member]) =>
    textsOf(name, member).map((text) => [name, text] as const),
  );
  return Buffer.from(content === 'form' ? writeForm(fields) : writeFlatXml(fields));
}

/** The texts of a field: those of a list, if it is sent several times. */
function textsOf(name: string, node: JsonNode): string[] {
  if (node.type === 'array') return node.items.flatMap((item) => textsOf(name, item));
  if (node.type === 'string') return [node.value];
  throw new TypeError(`Expected "${name}" of the payload to be a text`);
}
