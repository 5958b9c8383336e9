import { createAddresses } from './address.ts';
import { type Authenticate, type AuthenticationOptions, createAuthentication } from './authentication.ts';
import { checkOptions } from './check-options.ts';
import type { Handler, NamedHandlers, SharedOptions } from './options.ts';
import type { Channel, Message, Provider } from './provider.ts';
import type { WebhookRequest } from './request.ts';
import { type Content, parseSource, type Source } from './template.ts';
import type { Validator } from './validation.ts';

/** The options of any provider: what is left when the types that depend on the provider are taken away. */
export type AnyOptions = SharedOptions &
  Omit<AuthenticationOptions, 'deadlineMs'> & {
    readonly channel?: string;
    readonly publicUrl?: string;
    readonly handlers: Readonly<Record<string, Handler | NamedHandlers | undefined>>;
  };

/** One of the functions for a message; its name is empty where there is only that one. */
export interface NamedHandler {
  readonly name: string;
  readonly handler: Handler;
}

/** A message with its notation parsed; the validator is loaded only where a handler is given. */
export interface KnownMessage {
  readonly name: string;
  readonly channelName: string;
  readonly channel: Channel;
  readonly idempotencyKey: readonly Source[];
  /** Pointers into `{ message, payload }`. */
  readonly volatile: readonly string[];
  readonly embedded: readonly string[];
  readonly integers: NonNullable<Message['integers']> | undefined;
  readonly handlers: readonly NamedHandler[];
  readonly validator: Promise<Validator> | undefined;
}

/** Where deliveries arrive: a channel, or several that share a signature and are told apart by their messages. */
export interface Mount {
  readonly channelName: string;
  readonly channel: Channel;
  readonly content: Content;
  readonly authenticate: Authenticate;
  /** Where the name of the message is; null where there is one message. */
  readonly messageName: Source | null;
  readonly messages: ReadonlyMap<string, KnownMessage>;
  /** The idempotency key and volatile fields that all messages have in common: those of a message nobody knows. */
  readonly shared: Pick<KnownMessage, 'idempotencyKey' | 'volatile'>;
}

/** All that a receiver can work out before its first delivery. */
export interface Settings {
  /** Where a delivery belongs; undefined where several channels share the receiver and it is for none. */
  readonly mountOf: (request: WebhookRequest) => Mount | undefined;
  /** The answers to what belongs nowhere. */
  readonly first: Channel;
}

/** @throws TypeError for options that cannot work, with the option's name and what it needs. */
export function settle(provider: Provider, options: AnyOptions, deadlineMs: number): Settings {
  const channels = channelsOf(provider, options.channel);
  checkOptions(channels, options);
  const mount = (group: readonly (readonly [string, Channel])[]): Mount =>
    createMount(provider, group, { ...options, deadlineMs });
  const first = channels[0]![1];
  if (channels.length === 1 || provider.channelsBy === 'message') {
    const only = mount(channels);
    return { first, mountOf: () => only };
  }
  const addresses = createAddresses(
    channels.map(([name, channel]) => [channel.address ?? '', mount([[name, channel]])]),
  );
  return { first, mountOf: ({ url }) => addresses(url) };
}

type NamedChannel = readonly [name: string, channel: Channel];

/** The one that was chosen, or all where one receiver can tell them apart. */
function channelsOf(provider: Provider, name: string | undefined): NamedChannel[] {
  const channels = Object.entries(provider.channels);
  if (name === undefined && (channels.length === 1 || provider.channelsBy)) return channels;
  const chosen = channels.filter(([each]) => each === name);
  if (chosen.length === 0) {
    throw new TypeError(`\`channel\` must be one of ${channels.map(([each]) => each).join(', ')}`);
  }
  return chosen;
}

function createMount(
  provider: Provider,
  channels: readonly NamedChannel[],
  options: AnyOptions & { readonly deadlineMs: number },
): Mount {
  const [channelName, channel] = channels[0]!;
  const signature = Object.hasOwn(provider.signatures, channel.signature)
    ? provider.signatures[channel.signature]
    : undefined;
  if (!signature) throw new TypeError(`The provider has no signature "${channel.signature}"`);
  const { content = 'json' } = channel;
  const messages = channels.flatMap(([name, each]) =>
    Object.entries(each.messages).map(([message, described]) =>
      knownMessage(described, { name: message, channelName: name, channel: each }, options.handlers),
    ),
  );
  return {
    channelName,
    channel,
    content,
    authenticate: createAuthentication(signature, content, options),
    messageName: channel.messageName === null ? null : parseSource(channel.messageName),
    messages: new Map(messages.map((message) => [message.name, message])),
    shared: sharedIdentity(messages),
  };
}

function knownMessage(
  message: Message,
  known: Pick<KnownMessage, 'name' | 'channelName' | 'channel'>,
  handlers: AnyOptions['handlers'],
): KnownMessage {
  const given = handlersOf(Object.hasOwn(handlers, known.name) ? handlers[known.name] : undefined);
  return {
    ...known,
    idempotencyKey: message.idempotencyKey.map(parseSource),
    volatile: message.volatile.map((pointer) => `/payload${pointer}`),
    embedded: message.embedded ?? [],
    integers: message.integers,
    handlers: given,
    validator: given.length > 0 ? load(message) : undefined,
  };
}

function handlersOf(given: Handler | NamedHandlers | undefined): NamedHandler[] {
  if (given === undefined) return [];
  if (typeof given === 'function') return [{ name: '', handler: given as Handler }];
  return Object.entries(given).map(([name, handler]) => ({ name, handler }));
}

/** A module that cannot be loaded fails each delivery of its message, not the process. */
function load(message: Message): Promise<Validator> {
  const validator = message.validator();
  validator.catch(() => undefined);
  return validator;
}

function sharedIdentity(messages: readonly KnownMessage[]): Mount['shared'] {
  const [first] = messages;
  const same = messages.every(
    ({ idempotencyKey }) => JSON.stringify(idempotencyKey) === JSON.stringify(first?.idempotencyKey),
  );
  return {
    idempotencyKey: same && first ? first.idempotencyKey : [],
    volatile: [...new Set(messages.flatMap(({ volatile }) => volatile))],
  };
}
