import { contentTypes, writeBody } from './body.ts';
import { type Key, loadKeys } from './keys.ts';
import { parseRecipe } from './parse-recipe.ts';
import type { ParsedRecipe } from './parsed-recipe.ts';
import { withEmbedded, withIntegers } from './payload.ts';
import type { Channel, Message, Provider } from './provider.ts';
import type { Readings } from './recipe.ts';
import type { Headers, SignedRequest, WebhookRequest } from './request.ts';
import { sign } from './sign.ts';
import { wirePayload } from './wire.ts';

/** What a sender needs to stand in for a provider. */
export interface SenderOptions {
  /** The secret that the receiver has too, or the private key of its public one. Nothing is signed where the notation cannot say how. */
  readonly key: Key;
  /** Where the deliveries are sent to. */
  readonly url: string;
  /** The URL that is signed, where it is another than `url`. */
  readonly publicUrl?: string;
  /** The same choice as the receiver's, where a part of the signature is undocumented. */
  readonly readings?: Readings;
  /** What deliveries call the key, where the provider names its keys. */
  readonly keyId?: string;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
  /** What every delivery of a channel has, by the channel's name, unless `sign` is given another. */
  readonly headers?: Readonly<Record<string, Headers>>;
}

/** Stands in for a provider: deliveries as it would send them, signed by the recipe that the receiver verifies with. */
export interface Sender<Payloads> {
  /** A signed delivery of a message, with the sample payload of the specification or one of your own, and headers that are signed too. */
  sign<M extends keyof Payloads & string>(
    message: M,
    payload?: Payloads[M],
    headers?: Headers,
  ): WebhookRequest;
  /** Sends it over HTTP, following no redirect. */
  send(delivery: WebhookRequest): Promise<{ readonly status: number; readonly body: string }>;
}

/** @throws TypeError for a key that cannot be one, or a reading that is not chosen. */
export function createSender<Payloads>(
  provider: Provider,
  samples: object,
  options: SenderOptions,
): Sender<Payloads> {
  const { key, url, publicUrl = url, keyId, now, headers: common = {} } = options;
  const recipes = parseRecipes(provider, options);
  return {
    sign(message, payload = sampleOf<Payloads>(samples, message), headers = {}) {
      const { channel, channelName, name } = messageOf(provider, message);
      if (payload === undefined)
        throw new TypeError(`The specification has no example of "${message}": give a payload`);
      const recipe = recipes(channel.signature);
      const { content = 'json' } = channel;
      const { pathname, search } = new URL(url);
      const unsigned: SignedRequest = {
        method: channel.method,
        url: pathname + search,
        headers: {
          'content-type': contentTypes[content],
          ...withoutMade(lowerCased(common[channelName] ?? {}), recipe),
          ...lowerCased(headers),
          ...nameHeaders(channel, name),
        },
        body: writeBody(wirePayload(payload, channel.messages[name]!), content),
        publicUrl,
      };
      const settings = { content, ...(keyId === undefined ? {} : { keyId }), ...(now ? { now } : {}) };
      const { publicUrl: _, ...delivery } = recipe ? sign(recipe, key, unsigned, settings) : unsigned;
      return delivery;
    },
    async send({ method, url: target, headers, body }) {
      const response = await fetch(new URL(target, url), {
        method,
        headers: Object.entries(headers).flatMap(([name, value]) =>
          [value ?? []].flat().map((text): [string, string] => [name, text]),
        ),
        body: Buffer.from(body),
        redirect: 'manual',
      });
      return { status: response.status, body: await response.text() };
    },
  };
}

/** An example as a handler would get it: what its texts hold in their place, and every integer as its type says. */
export function exactSample(
  wire: unknown,
  { embedded = [], integers = {} }: Pick<Message, 'embedded' | 'integers'>,
): unknown {
  const payload = withEmbedded(wire, embedded, true);
  return withIntegers(payload, integers, () => payload);
}

/** The example payload of a message, where the specification has one. */
function sampleOf<Payloads>(
  samples: object,
  message: keyof Payloads & string,
): Payloads[keyof Payloads & string] | undefined {
  return Object.hasOwn(samples, message) ? (samples as Payloads)[message] : undefined;
}

/** Where there is one signature, its key and its readings are checked at once; of several, the one that is used. */
function parseRecipes(
  { signatures }: Provider,
  { key, readings }: SenderOptions,
): (name: string) => ParsedRecipe | undefined {
  const parse = (name: string): ParsedRecipe | undefined => {
    const signature = signatures[name];
    return signature && !('verifier' in signature) ? parseRecipe(signature, readings) : undefined;
  };
  const [only, another] = Object.keys(signatures);
  if (only === undefined || another !== undefined) return parse;
  const recipe = parse(only);
  if (recipe) loadKeys(recipe.schemes[0]!, [key], 'private');
  return () => recipe;
}

/** The message of a name, or of `channel/name` where several channels have one of that name. */
function messageOf(
  provider: Provider,
  given: string,
): { channel: Channel; channelName: string; name: string } {
  for (const [channelName, channel] of Object.entries(provider.channels)) {
    const prefix = `${channelName}/`;
    const names = [given, ...(given.startsWith(prefix) ? [given.slice(prefix.length)] : [])];
    const name = names.find((each) => Object.hasOwn(channel.messages, each));
    if (name !== undefined) return { channel, channelName, name };
  }
  const known = Object.values(provider.channels).flatMap(({ messages }) => Object.keys(messages));
  throw new TypeError(`The provider has no message "${given}": name one of ${known.slice(0, 20).join(', ')}`);
}

/** Without what signing makes: the signature, its time, the name of its key, and what must be equal besides. */
function withoutMade(headers: Headers, recipe: ParsedRecipe | undefined): Headers {
  const [scheme] = recipe?.schemes ?? [];
  if (!scheme) return headers;
  const { at, keyId, timestamp, checks } = scheme;
  const made = [...at, keyId, timestamp?.from, ...checks.flatMap(({ left }) => left)].flatMap((value) =>
    value?.from === 'header' ? [value.name] : [],
  );
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !made.includes(name)));
}

/** Header names as a receiver gets them. */
function lowerCased(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

/** The headers that say which message it is: of several places, each has one part of the name. */
function nameHeaders({ messageName }: Channel, name: string): Record<string, string> {
  const places = [messageName ?? []].flat();
  const parts = places.length > 1 ? name.split('.') : [name];
  return Object.fromEntries(
    places.flatMap((place, index) => {
      const [, header] = /^header (.+)$/.exec(place) ?? [];
      return header === undefined || parts[index] === undefined ? [] : [[header.toLowerCase(), parts[index]]];
    }),
  );
}
