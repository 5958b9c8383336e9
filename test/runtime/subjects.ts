/**
 * Every generated package there is, found on disk, as something that tests can send deliveries to: the package's own
 * `createReceiver` and `createSender`, a sampled message of each channel, and keys that fit its recipe.
 */
import { readdir, readFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import {
  type Channel,
  everyReading,
  type Headers,
  type Message,
  type ParsedScheme,
  parseRecipe,
  type Provider,
  type Readings,
  type Receiver,
  sign,
  type WebhookRequest,
} from '@hookwright/runtime';
import type { Sender, SenderOptions } from '@hookwright/runtime/testing';
import { type Field, fieldsOf } from './changes.ts';
import { type KeyPair, keysFor } from './test-keys.ts';
import * as timed from './timed.ts';

/** A payload as a test changes it. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a package exports, without the types that depend on the provider. */
export interface Package {
  readonly provider: Provider;
  readonly createReceiver: (options: object) => Receiver;
  readonly samples: Readonly<Record<string, Fields>>;
  readonly createSender: (options: SenderOptions) => Sender<Record<string, Fields>>;
  readonly document: unknown;
}

export interface SignAs {
  /** 1 is not a key that the receiver has. */
  readonly key?: 0 | 1;
  readonly keyId?: string;
  readonly now?: () => number;
  readonly headers?: Headers;
}

export interface Subject {
  /** Package and channel. */
  readonly name: string;
  readonly provider: Provider;
  readonly channelName: string;
  readonly channel: Channel;
  readonly message: string;
  readonly payload: Fields;
  /** What the specification says of its fields. */
  readonly fields: readonly Field[];
  readonly publicUrl: string;
  /** Undefined where the provider's signature cannot be said as data. */
  readonly scheme: ParsedScheme | undefined;
  /** What the receiver verifies with, and what deliveries are signed with; the second pair is nobody's. */
  readonly keyPairs: readonly [KeyPair, KeyPair];
  readonly readings: Readings | undefined;
  /** What makes a delivery genuine, as options of the receiver. */
  readonly authentication: object;
  readonly createReceiver: (options: object) => Receiver;
  /** A delivery of the message, as the package's own sender signs it. */
  readonly delivery: (payload?: Fields, as?: SignAs) => WebhookRequest;
  /** The same request with other bytes, signed anew. @throws where the recipe finds nothing to sign in them. */
  readonly signed: (request: WebhookRequest, as?: SignAs) => WebhookRequest;
}

export const publicUrl = 'https://pay.example.com/webhooks/provider';
export const keyId = 'key-1';

/** A sampled message of every channel of every package, and of one provider by hand whose recipe has all that these lack. */
export async function loadSubjects(): Promise<Subject[]> {
  const names = (await readdir('generated')).sort();
  const folders = [...names.map((name) => `../../generated/${name}`), '../acme/package'];
  const packages = await Promise.all(folders.map(load));
  const byHand: Package = { ...(timed as unknown as Package), document: noDocument };
  return [...packages, byHand].flatMap((each) => {
    const subjects = subjectsOf(each);
    if (subjects.length === 0) throw new Error(`No sample of ${each.provider.name} could be delivered`);
    return subjects;
  });
}

/** A subject for each channel of a package that has a sample. */
export function subjectsOf(of: Package): Subject[] {
  return Object.keys(of.provider.channels).flatMap((channel) => subjectOf(of, channel) ?? []);
}

async function load(folder: string): Promise<Package> {
  const index = (await import(`${folder}/src/index.ts`)) as Package;
  const testing = (await import(`${folder}/src/testing.ts`)) as Package;
  const document = await readFile(new URL(`${folder}/asyncapi.json`, import.meta.url), 'utf8');
  return { ...index, ...testing, document: JSON.parse(document) as unknown };
}

export const noDocument = { components: { messages: {} } };

/** The message of a channel whose sample says most. */
function subjectOf(of: Package, channelName: string): Subject | undefined {
  const { provider } = of;
  const channel = provider.channels[channelName]!;
  /** With the channel's name, where another channel has a message of that name. */
  const keyOf = (name: string): string =>
    Object.hasOwn(of.samples, `${channelName}/${name}`) ? `${channelName}/${name}` : name;
  const sampleOf = (name: string): Fields | undefined =>
    Object.hasOwn(of.samples, keyOf(name)) ? of.samples[keyOf(name)] : undefined;
  // A question is no event: nothing of the table holds for it.
  const events: { readonly [name: string]: Message } = channel.messages;
  const [message] = Object.keys(events)
    .filter((name) => events[name]!.answer === undefined && sampleOf(name) !== undefined)
    .sort((a, b) => inspect(sampleOf(b)).length - inspect(sampleOf(a)).length);
  if (message === undefined) return undefined;
  const sample = sampleOf(message)!;
  const sampleName = keyOf(message);
  const signature = provider.signatures[channel.signature]!;
  const isSaid = !('verifier' in signature);
  const readings = isSaid && signature.unknown ? everyReading(signature)[0] : undefined;
  const recipe = isSaid ? parseRecipe(signature, readings) : undefined;
  const scheme = recipe?.schemes[0];
  const keyPairs = [keysFor(scheme, 0), keysFor(scheme, 1)] as const;
  const name = scheme?.keyId ? { keyId } : {};

  return {
    name: `${provider.name} ${channelName}`,
    provider,
    channelName,
    channel,
    message,
    payload: sample,
    fields: fieldsOf(of.document, channelName, message),
    publicUrl,
    scheme,
    keyPairs,
    readings,
    authentication: recipe
      ? { keys: [{ id: keyId, key: keyPairs[0].receiver }], ...(readings ? { readings } : {}) }
      : { verifier: ({ headers }: WebhookRequest) => headers['x-genuine'] === 'yes' },
    createReceiver: (options) => {
      const choice = Object.keys(provider.channels).length > 1 ? { channel: channelName } : {};
      return of.createReceiver({ ...choice, publicUrl, ...options });
    },
    delivery(payload = sample, { key = 0, headers = {}, ...as } = {}) {
      const sender = of.createSender({
        key: keyPairs[key].sender,
        url: publicUrl,
        ...(readings ? { readings } : {}),
        ...name,
        ...as,
      });
      const genuine = scheme ? {} : { 'x-genuine': key === 0 ? 'yes' : 'no' };
      return sender.sign(sampleName, payload, { ...headers, ...genuine });
    },
    signed(request, { key = 0, headers = {}, ...as } = {}) {
      const changed = { ...request, headers: { ...withoutStated(scheme, request.headers), ...headers } };
      if (!recipe) return changed;
      const { content = 'json' } = channel;
      const { publicUrl: _, ...delivery } = sign(
        recipe,
        keyPairs[key].sender,
        { ...changed, publicUrl },
        { content, ...name, ...as },
      );
      return delivery;
    },
  };
}

/** Without what signing says anew: signature, timestamp, name of the key, and digests. */
function withoutStated(scheme: ParsedScheme | undefined, headers: Headers): Headers {
  const { at = [], keyId: name, timestamp, algorithm, checks = [] } = scheme ?? {};
  const values = [...at, name, timestamp?.from, algorithm?.from, ...checks.flatMap(({ left }) => left)];
  const stated = new Set(values.flatMap((value) => (value?.from === 'header' ? [value.name] : [])));
  return Object.fromEntries(Object.entries(headers).filter(([header]) => !stated.has(header)));
}
