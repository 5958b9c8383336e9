import { createAddresses } from './address.ts';
import { type Authenticate, type AuthenticationOptions, createAuthentication } from './authentication.ts';
import { checkOptions } from './check-options.ts';
import { percentEncode } from './content.ts';
import type { Awaited } from './deadline.ts';
import { type Dropped, droppedBy } from './digest.ts';
import type { Handler, NamedHandlers, SharedOptions } from './options.ts';
import type { Channel, Message, Order, Provider } from './provider.ts';
import type { WebhookRequest } from './request.ts';
import { type Content, parseSource, type Source } from './template.ts';
import type { Validator } from './validation.ts';

/** The options of any provider: what is left when the types that depend on the provider are taken away. */
export type AnyOptions = SharedOptions<unknown> &
  Omit<AuthenticationOptions, 'deadlineMs'> & {
    readonly channel?: string;
    readonly publicUrl?: string;
    readonly handlers: Readonly<Record<string, AnyHandler | AnyNamedHandlers | undefined>>;
  };

type AnyHandler = Handler<string, unknown, unknown>;
type AnyNamedHandlers = NamedHandlers<string, unknown, unknown>;

/** One of the functions for a message; its name is empty where there is only that one. */
export interface NamedHandler {
  readonly name: string;
  readonly handler: AnyHandler;
  /** What it is called in an error. */
  readonly awaited: Awaited;
}

/** A message with its notation parsed; the validator is loaded only where a handler is given. */
export interface KnownMessage {
  readonly name: string;
  readonly channelName: string;
  readonly channel: Channel;
  /** `provider/channel`, percent-encoded: what the idempotency key begins with. */
  readonly scope: string;
  readonly idempotencyKey: readonly Source[];
  /** Of `{ message, payload }`. */
  readonly volatile: Dropped;
  readonly embedded: readonly string[];
  readonly sensitive: readonly string[];
  readonly order: Order | undefined;
  readonly integers: NonNullable<Message['integers']> | undefined;
  readonly handlers: readonly NamedHandler[];
  /** Undefined where no handler is given; resolved once it is loaded. */
  readonly validator: Loading<Validator> | undefined;
  /** True where the provider asks, and the handler makes the answer. */
  readonly isQuestion: boolean;
  /** Of what the handler answers, where one is given. */
  readonly answer: Loading<Validator> | undefined;
}

/** Something that is loaded once: `value` is there when it is. */
export interface Loading<T> {
  readonly promise: Promise<T>;
  readonly value: T | undefined;
}

/** Where deliveries arrive: a channel, or several that share a signature and are told apart by their messages. */
export interface Mount {
  readonly channelName: string;
  /** Of several channels that are told apart by their messages, all. */
  readonly channelNames: readonly string[];
  readonly channel: Channel;
  readonly content: Content;
  readonly authenticate: Authenticate;
  /** Where the parts of the message's name are; null where there is one message. */
  readonly messageName: readonly Source[] | null;
  readonly messages: ReadonlyMap<string, KnownMessage>;
  /** What all messages have in common: that is taken for true of a message nobody knows. */
  readonly shared: Pick<KnownMessage, 'scope' | 'idempotencyKey' | 'volatile' | 'embedded'>;
}

/** All that a receiver can work out before its first delivery. */
export interface Settings {
  /** Where a delivery belongs; undefined where several channels share the receiver and it is for none. */
  readonly mountOf: (request: WebhookRequest) => Mount | undefined;
  readonly mounts: readonly Mount[];
  /** Where every delivery belongs; undefined where paths tell. */
  readonly only: Mount | undefined;
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
    return { first, only, mounts: [only], mountOf: () => only };
  }
  const mounts = channels.map((channel) => mount([channel]));
  const addresses = createAddresses(mounts.map((each) => [each.channel.address ?? '', each]));
  return { first, only: undefined, mounts, mountOf: ({ url }) => addresses(url) };
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

type MountOptions = AnyOptions & { readonly deadlineMs: number };

function createMount(provider: Provider, channels: readonly NamedChannel[], options: MountOptions): Mount {
  // What is known of no message is taken for an event: a question would be in vain.
  const isEvents = ([, each]: NamedChannel): boolean => Object.values(each.messages).some(isEvent);
  const [channelName, channel] = channels.find(isEvents) ?? channels[0]!;
  const signature = Object.hasOwn(provider.signatures, channel.signature)
    ? provider.signatures[channel.signature]
    : undefined;
  if (!signature) throw new TypeError(`The provider has no signature "${channel.signature}"`);
  const { content = 'json' } = channel;
  const scopeOf = (name: string): string => [provider.name, name].map(percentEncode).join('/');
  const messages = channels.flatMap(([name, each]) =>
    Object.entries(each.messages).map(([message, described]) =>
      knownMessage(
        described,
        { name: message, channelName: name, channel: each, scope: scopeOf(name) },
        options,
      ),
    ),
  );
  return {
    channelName,
    channelNames: channels.map(([name]) => name),
    channel,
    content,
    authenticate: createAuthentication(signature, content, options),
    messageName: channel.messageName === null ? null : [channel.messageName].flat().map(parseSource),
    messages: new Map(messages.map((message) => [message.name, message])),
    shared: sharedIdentity(
      scopeOf(channelName),
      messages.filter(({ isQuestion }) => !isQuestion),
      channels.flatMap(([, each]) => Object.values(each.messages).filter(isEvent)),
    ),
  };
}

const isEvent = ({ answer }: Message): boolean => answer === undefined;

function knownMessage(
  message: Message,
  known: Pick<KnownMessage, 'name' | 'channelName' | 'channel' | 'scope'>,
  { handlers, deadlineMs }: Pick<MountOptions, 'handlers' | 'deadlineMs'>,
): KnownMessage {
  const own = Object.hasOwn(handlers, known.name) ? handlers[known.name] : undefined;
  const given = handlersOf(known.name, own, deadlineMs);
  return {
    ...known,
    idempotencyKey: message.idempotencyKey.map(parseSource),
    volatile: volatileOf([message]),
    embedded: message.embedded ?? [],
    sensitive: message.sensitive,
    order: message.order,
    integers: message.integers,
    handlers: given,
    validator: given.length > 0 ? load(message.validator) : undefined,
    isQuestion: message.answer !== undefined,
    answer: message.answer && given.length > 0 ? load(message.answer) : undefined,
  };
}

function handlersOf(
  message: string,
  given: AnyHandler | AnyNamedHandlers | undefined,
  deadlineMs: number,
): NamedHandler[] {
  if (given === undefined) return [];
  const named: [string, AnyHandler][] = typeof given === 'function' ? [['', given]] : Object.entries(given);
  return named.map(([name, handler]) => ({
    name,
    handler,
    awaited: {
      name: `handlers["${message}"]${name && `.${name}`}`,
      deadlineMs,
      failed: 'handler-failed',
      late: 'handler-timeout',
    },
  }));
}

/** A module that cannot be loaded fails each delivery of its message, not the process. */
function load(from: () => Promise<Validator>): Loading<Validator> {
  const loading = { promise: from(), value: undefined as Validator | undefined };
  loading.promise.then(
    (validator) => (loading.value = validator),
    () => undefined,
  );
  return loading;
}

const volatileOf = (messages: readonly Message[]): Dropped =>
  droppedBy(messages.flatMap(({ volatile }) => volatile.map((pointer) => `/payload${pointer}`)));

function sharedIdentity(
  scope: string,
  messages: readonly KnownMessage[],
  described: readonly Message[],
): Mount['shared'] {
  const [first] = messages;
  const same = messages.every(
    ({ idempotencyKey }) => JSON.stringify(idempotencyKey) === JSON.stringify(first?.idempotencyKey),
  );
  return {
    scope,
    idempotencyKey: same && first ? first.idempotencyKey : [],
    volatile: volatileOf(described),
    embedded: (first?.embedded ?? []).filter((text) =>
      messages.every(({ embedded }) => embedded.includes(text)),
    ),
  };
}
