import { expect } from 'vitest';
import { generate, inspect } from '../generator/generate.ts';
import type { Channel, Message } from '../generator/model.ts';
import { SpecificationError } from '../generator/problem.ts';
import { type Change, changed, withFolder } from './document.ts';
import { example, fields } from './hostile/odd/case.ts';

export { example, fields };

/** The content type of all messages. */
export const sentAs = (type: string): Change => ['info: {', `defaultContentType: ${type}\ninfo: {`];
export const form = sentAs('application/x-www-form-urlencoded');

/** A field with JSON in a text; `more` is said of the text itself. */
export const textOf = (schema: string, more = ''): string =>
  `{ type: string,${more} contentMediaType: application/json, contentSchema: ${schema} }`;

/** The channel of the smallest document, changed; nothing may be told of it. */
export async function channelOf(...changes: Change[]): Promise<Channel> {
  const { model, warnings } = await withFolder({ 'asyncapi.yaml': changed(...changes) }, inspect);
  expect(warnings).toEqual([]);
  return model.channels[0]!;
}

export async function paidOf(...changes: Change[]): Promise<Message> {
  const { messages } = await channelOf(...changes);
  return messages.find(({ name }) => name === 'paid')!;
}

/** A file of the package of the smallest document, changed. */
export async function fileOf(path: string, ...changes: Change[]): Promise<string> {
  const { files } = await withFolder({ 'asyncapi.yaml': changed(...changes) }, generate);
  return files.find((file) => file.path === path)!.text;
}

/** The type of the payload of `paid`, as it is generated. */
export async function typeOfPaid(...changes: Change[]): Promise<string> {
  const text = await fileOf('src/payloads.ts', ...changes);
  return /^export type Paid = [^]*?^};$/m.exec(text)![0];
}

/** What is told of the smallest document, changed: code and message. */
export async function toldOf(...changes: Change[]): Promise<string[]> {
  const found = await withFolder({ 'asyncapi.yaml': changed(...changes) }, inspect).catch(
    (error: unknown) => {
      if (!(error instanceof SpecificationError)) throw error;
      return error;
    },
  );
  const problems = found instanceof SpecificationError ? found.problems : found.warnings;
  return problems.map(({ code, message }) => `${code} ${message}`);
}
