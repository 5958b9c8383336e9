import type { Channel, Provider } from './provider.ts';
import { type ParsedRecipe, parseRecipe, type Readings } from './recipe.ts';
import type { Headers, WebhookRequest } from './request.ts';
import { type Key, loadKeys } from './keys.ts';
import { sign } from './signature.ts';
import type { SignedRequest } from './signed-text.ts';

/** What a sender needs to stand in for a provider. */
export interface SenderOptions {
  /** The secret that the receiver has too; for `rsa-*`, the private key of its public one. */
  readonly key: Key;
  /** Where the deliveries are sent to. */
  readonly url: string;
  /** The URL that is signed, where it is another than `url`. */
  readonly publicUrl?: string;
  /** The same choice as the receiver's, where a part of the signature is undocumented. */
  readonly readings?: Readings;
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
  const { key, url, publicUrl = url, readings } = options;
  const recipes = parseRecipes(provider, options);
  return {
    sign(message, payload = sampleOf<Payloads>(samples, message), headers = {}) {
      if (payload === undefined)
        throw new TypeError(`The specification has no example of "${message}": give a payload`);
      const channel = channelOf(provider, message);
      const recipe =
        recipes.get(channel.signature) ?? parseRecipe(provider.signatures[channel.signature]!, readings);
      const { pathname, search } = new URL(url);
      const unsigned: SignedRequest = {
        method: channel.method,
        url: pathname + search,
        headers: {
          'content-type': 'application/json',
          ...lowerCased(headers),
          ...nameHeader(channel, message),
        },
        body: Buffer.from(JSON.stringify(payload)),
        publicUrl,
      };
      const { publicUrl: _, ...delivery } = placeSignature(
        unsigned,
        recipe.at[0]!,
        sign(recipe, key, unsigned),
      );
      return delivery;
    },
    async send({ method, headers, body }) {
      const response = await fetch(url, {
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

/** The example payload of a message, where the specification has one. */
function sampleOf<Payloads>(
  samples: object,
  message: keyof Payloads & string,
): Payloads[keyof Payloads & string] | undefined {
  return Object.hasOwn(samples, message) ? (samples as Payloads)[message] : undefined;
}

/** Where there is one signature, its key and its readings are checked at once; of several, the one that is used. */
function parseRecipes(provider: Provider, { key, readings }: SenderOptions): Map<string, ParsedRecipe> {
  const signatures = Object.entries(provider.signatures);
  if (signatures.length !== 1) return new Map();
  return new Map(
    signatures.map(([name, signature]) => {
      const recipe = parseRecipe(signature, readings);
      loadKeys(recipe, [key], 'private');
      return [name, recipe];
    }),
  );
}

function channelOf(provider: Provider, message: string): Channel {
  const channel = Object.values(provider.channels).find(({ messages }) => Object.hasOwn(messages, message));
  if (!channel) throw new TypeError(`The provider has no message "${message}"`);
  return channel;
}

/** Header names as a receiver gets them. */
function lowerCased(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}

function nameHeader(channel: Channel, message: string): Record<string, string> {
  const [, name] = /^header (.+)$/.exec(channel.messageName ?? '') ?? [];
  return name === undefined ? {} : { [name.toLowerCase()]: message };
}

/** Puts the signature where the receiver looks first: into a header, or into the payload. */
function placeSignature(
  request: SignedRequest,
  at: { from: string; name?: string; steps?: readonly string[] },
  signature: string,
): SignedRequest {
  if (at.from === 'header') return { ...request, headers: { ...request.headers, [at.name!]: signature } };
  const payload = JSON.parse(Buffer.from(request.body).toString()) as unknown;
  return { ...request, body: Buffer.from(JSON.stringify(withValue(payload, at.steps!, signature))) };
}

/** A copy with one value set, making the objects on the way to it. */
function withValue(target: unknown, [step, ...rest]: readonly string[], value: string): unknown {
  if (step === undefined) return value;
  const object = typeof target === 'object' && target !== null ? (target as Record<string, unknown>) : {};
  return {
    ...object,
    [step]: withValue(Object.hasOwn(object, step) ? object[step] : undefined, rest, value),
  };
}
