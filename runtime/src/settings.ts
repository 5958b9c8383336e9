import type { Handler, SharedOptions } from './options.ts';
import type { Channel, Message, Provider } from './provider.ts';
import { parseRecipe, parseSource, type Readings, type Source } from './recipe.ts';
import { createVerifier } from './signature.ts';
import type { SignedRequest } from './signed-text.ts';
import type { Validator } from './validation.ts';

/** The options of any provider: what is left when the types that depend on the provider are taken away. */
export type AnyOptions = SharedOptions & {
  readonly channel?: string;
  readonly publicUrl?: string;
  readonly readings?: Readings;
  readonly handlers: Readonly<Record<string, Handler | undefined>>;
};

/** A message of the channel, with its notation parsed; the validator is loaded only where a handler is given. */
export interface KnownMessage {
  readonly name: string;
  readonly idempotencyKey: readonly Source[];
  /** Pointers into `{ message, payload }`. */
  readonly volatile: readonly string[];
  readonly handled: { readonly handler: Handler; readonly validator: Promise<Validator> } | undefined;
}

/** All that a receiver can work out before its first delivery. */
export interface Settings {
  readonly channelName: string;
  readonly channel: Channel;
  readonly verify: (request: SignedRequest) => void;
  /** Where the name of the message is; null where the channel has one message. */
  readonly messageName: Source | null;
  readonly messages: ReadonlyMap<string, KnownMessage>;
}

/** @throws TypeError for options that cannot work, with the option's name and what it needs. */
export function settle(provider: Provider, options: AnyOptions): Settings {
  const [channelName, channel] = channelOf(provider, options.channel);
  const recipe = provider.signatures[channel.signature];
  if (!recipe) throw new TypeError(`The provider has no signature "${channel.signature}"`);
  checkOptions(channel, options);
  const messages = Object.entries(channel.messages).map(([name, message]) =>
    knownMessage(name, message, options),
  );
  return {
    channelName,
    channel,
    verify: createVerifier(parseRecipe(recipe, options.readings), options.keys),
    messageName: channel.messageName === null ? null : parseSource(channel.messageName),
    messages: new Map(messages.map((message) => [message.name, message])),
  };
}

function channelOf(provider: Provider, name: string | undefined): [string, Channel] {
  const names = Object.keys(provider.channels);
  const [only] = names.length === 1 ? names : [];
  const chosen = name ?? only;
  const channel =
    chosen !== undefined && Object.hasOwn(provider.channels, chosen) ? provider.channels[chosen] : undefined;
  if (chosen === undefined || !channel) throw new TypeError(`\`channel\` must be one of ${names.join(', ')}`);
  return [chosen, channel];
}

function checkOptions(channel: Channel, options: AnyOptions): void {
  if (channel.signsUrl && !isWebUrl(options.publicUrl)) {
    throw new TypeError(
      'The signature covers the URL: `publicUrl` must be the whole URL that the provider calls',
    );
  }
  if (options.idempotency !== 'none' && typeof options.idempotency?.claim !== 'function') {
    throw new TypeError("`idempotency` must be chosen: memoryIdempotency(), a store, or 'none'");
  }
  if (typeof options.otherwise !== 'function') {
    throw new TypeError('`otherwise` must be a function: it gets what no handler is for');
  }
  for (const [name, least] of [
    ['limitBytes', 0],
    ['deadlineMs', 1],
    ['waitMs', 0],
  ] as const) {
    const value = options[name] ?? least;
    if (!(value >= least && value < 2 ** 31)) {
      throw new TypeError(`\`${name}\` must be a number from ${least} to 2^31 - 1`);
    }
  }
  checkHandlers(channel, options.handlers);
}

function checkHandlers(channel: Channel, handlers: AnyOptions['handlers'] | undefined): void {
  if (typeof handlers !== 'object' || handlers === null)
    throw new TypeError('`handlers` must be an object: message name → function');
  for (const [name, handler] of Object.entries(handlers)) {
    if (!Object.hasOwn(channel.messages, name)) {
      const names = Object.keys(channel.messages).join(', ');
      throw new TypeError(`handlers["${name}"] is for no message of the channel: it has ${names}`);
    }
    if (handler !== undefined && typeof handler !== 'function') {
      throw new TypeError(`handlers["${name}"] must be a function`);
    }
  }
}

/** `localhost:3000/hook` is a URL too, of the scheme `localhost`: that is never meant. */
function isWebUrl(text: string | undefined): boolean {
  return text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

function knownMessage(name: string, message: Message, { handlers }: AnyOptions): KnownMessage {
  const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
  return {
    name,
    idempotencyKey: message.idempotencyKey.map(parseSource),
    volatile: message.volatile.map((pointer) => `/payload${pointer}`),
    handled: handler && { handler, validator: load(message) },
  };
}

/** A module that cannot be loaded fails each delivery of its message, not the process. */
function load(message: Message): Promise<Validator> {
  const validator = message.validator();
  validator.catch(() => undefined);
  return validator;
}
