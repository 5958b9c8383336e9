import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Receiver } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { generate, inspect } from '../generator/generate.ts';
import { type Json, type JsonObject, valueAt } from '../generator/json.ts';
import type { Channel } from '../generator/model.ts';
import { pascalCase } from '../generator/names.ts';
import type { Problem } from '../generator/problem.ts';
import { compile, withPackages } from './hostile/package.ts';

const corpus = 'test/corpus/adyen';
const providers = [
  'adyen-disputes',
  'adyen-management',
  'adyen-reports',
  'adyen-tokenization',
  'adyen-webhooks',
];

/** Examples that are not what their schemas say, in a way that matters: they are kept, and not handled. */
const notHandled: Readonly<Record<string, string>> = {
  ach_notice_of_change: 'newBankAccountNumber is a number there, and a text in the schema',
};

/** `28:7 extension-unknown Nothing is generated from …`, in the file that it is about. */
const lineOf = ({ code, message, place: { file, line } }: Problem): string =>
  `${file.replace(/^.*\//, '')}:${line} ${code} ${message}`;

/** The document as it was taken, read by nothing of ours. */
async function upstreamOf(name: string): Promise<JsonObject> {
  const folder = join(corpus, name, 'upstream');
  const [file] = await readdir(folder);
  return parse(await readFile(join(folder, file!), 'utf8')) as JsonObject;
}

describe.each(providers)("Adyen's document as it is, and an overlay: %s", (name) => {
  test('generates, and what is told is in the list', async () => {
    const { warnings } = await inspect(join(corpus, name));

    const list = await readFile(join(corpus, name, 'problems.txt'), 'utf8');
    expect(warnings.map(lineOf)).toEqual(list.trimEnd().split('\n'));
  });

  test('every webhook is a message, and every schema is used or reported', async () => {
    const { model, warnings } = await inspect(join(corpus, name));
    const document = await upstreamOf(name);
    const messages = model.channels.flatMap((channel) => channel.messages);
    const used = new Set(model.schemas.map((schema) => schema.name));
    const unused = warnings
      .filter(({ code }) => code === 'component-unused')
      .map(({ place }) => place.pointer);
    const lost = Object.keys(valueAt(document, '/components/schemas') as JsonObject).filter(
      // What is only answered is nothing that a receiver sends: its status is.
      (each) =>
        !/Response$/.test(each) &&
        !used.has(pascalCase(each)) &&
        !unused.includes(`/components/schemas/${each}`),
    );

    expect(messages).toHaveLength(Object.keys(document.webhooks as JsonObject).length);
    expect(lost).toEqual([]);
  });
});

describe('the packages', () => {
  test('compile, and receive every example of the documents', async () => {
    const packages = Object.fromEntries(
      await Promise.all(
        providers.map(async (name) => [name, (await generate(join(corpus, name))).files] as const),
      ),
    );
    await withPackages(packages, async (root) => {
      expect(await compile(root, providers)).toEqual([]);
      for (const name of providers) {
        const { model } = await inspect(join(corpus, name));
        const receivers = await receiversOf(join(root, name), model.channels);
        for (const { webhook, example, value } of examplesOf(await upstreamOf(name))) {
          const { receive, handled } = receivers.get(webhook)!;
          const answer = await receive(deliveryOf(value));

          const isHandled = notHandled[example] === undefined;
          expect
            .soft([example, answer.status, handled.splice(0)])
            .toEqual([example, isHandled ? 200 : 503, isHandled ? [webhook] : []]);
          expect((await receive(deliveryOf(value, 'user:other'))).status).toBe(401);
        }
      }
    });
  }, 120_000);
});

/** Keys of webhooks begin with a slash, in one of the documents, and names on the wire do not. */
const plain = (name: string): string => name.replace(/^\//, '');

interface Receiving {
  readonly receive: Receiver;
  /** Names of the messages that came to a handler. */
  readonly handled: string[];
}

/** The receiver of each webhook, by its key in the document. */
async function receiversOf(folder: string, channels: readonly Channel[]): Promise<Map<string, Receiving>> {
  const { createReceiver } = (await import(pathToFileURL(join(folder, 'src/index.ts')).href)) as {
    createReceiver: (options: object) => Receiver;
  };
  return new Map(
    channels.flatMap((channel) => {
      const handled: string[] = [];
      const handlers = Object.fromEntries(
        channel.messages.map((message) => [message.name, () => handled.push(plain(message.name))]),
      );
      const receive = createReceiver({
        ...(channels.length > 1 ? { channel: channel.name } : {}),
        keys: ['user:password'],
        idempotency: 'none',
        handlers,
        otherwise: () => handled.push('otherwise'),
      });
      return channel.messages.map((message) => [plain(message.name), { receive, handled }] as const);
    }),
  );
}

const deliveryOf = (payload: Json, key = 'user:password') => ({
  method: 'POST',
  url: '/',
  headers: {
    'content-type': 'application/json',
    authorization: `Basic ${Buffer.from(key).toString('base64')}`,
  },
  body: Buffer.from(JSON.stringify(payload)),
});

/** What a document shows of each webhook. */
function examplesOf(document: JsonObject): { webhook: string; example: string; value: Json }[] {
  return Object.entries(document.webhooks as JsonObject).flatMap(([key, item]) => {
    const examples = valueAt(item, '/post/requestBody/content/application~1json/examples') ?? {};
    return Object.entries(examples as Record<string, { $ref: string }>).map(([example, { $ref }]) => ({
      webhook: plain(key),
      example,
      value: valueAt(document, `${$ref.slice(1)}/value`)!,
    }));
  });
}
