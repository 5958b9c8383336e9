/** What is used of a client of `ioredis`, also of one of a cluster. */
export interface IoredisPart {
  call(command: string, ...args: string[]): Promise<unknown>;
  duplicate(): IoredisPart & {
    on(event: 'error', listener: () => void): unknown;
    disconnect(): void;
  };
}

/** What is used of a client of `redis` (node-redis) 4 to 6: one that `createClient` makes, connected. */
export interface NodeRedisPart {
  sendCommand(args: string[]): Promise<unknown>;
  duplicate(): NodeRedisPart & {
    on(event: 'error', listener: () => void): unknown;
    connect(): Promise<unknown>;
    /** Version 4 has none. */
    destroy?(): void;
    disconnect(): Promise<unknown>;
  };
}

/** A client that you have made, and that stays yours: it is never closed. */
export type RedisClient = IoredisPart | NodeRedisPart;

/** A reply as texts, whatever client and protocol: a number as its digits, a map as names and values in turn. */
export type Reply = string | null | readonly Reply[];

export interface Commands {
  readonly command: (args: readonly string[]) => Promise<Reply>;
}

/** A connection of our own, for commands that wait. */
export interface Line extends Commands {
  readonly close: () => void;
}

/** @throws TypeError for what is no client. */
export function commandsOf(client: RedisClient): Commands {
  const given = client as Partial<IoredisPart & NodeRedisPart> | undefined;
  if (typeof given?.call !== 'function' && typeof given?.sendCommand !== 'function') {
    throw new TypeError('`client` must be a client of ioredis or of redis (node-redis)');
  }
  return { command: async (args) => toReply(await send(client, args)) };
}

/** Connects anew, as the client does. What goes wrong is told by the commands. */
export function openLine(client: RedisClient): Line {
  if (isIoredis(client)) {
    const twin = client.duplicate();
    twin.on('error', ignore);
    return { ...commandsOf(twin), close: () => twin.disconnect() };
  }
  const twin = client.duplicate();
  twin.on('error', ignore);
  const connected = twin.connect();
  connected.catch(ignore);
  return {
    command: async (args) => toReply(await connected.then(() => send(twin, args))),
    close: () => void Promise.resolve().then(closeTwin).catch(ignore),
  };

  function closeTwin(): unknown {
    return twin.destroy ? twin.destroy() : twin.disconnect();
  }
}

function send(client: RedisClient, args: readonly string[]): Promise<unknown> {
  const [name = '', ...rest] = args;
  return isIoredis(client) ? client.call(name, ...rest) : client.sendCommand([name, ...rest]);
}

/** Both have a `sendCommand`. */
function isIoredis(client: RedisClient): client is IoredisPart {
  return 'call' in client;
}

function toReply(value: unknown): Reply {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(toReply);
  if (value instanceof Uint8Array) return Buffer.from(value).toString('utf8');
  if (value instanceof Map) return [...value].flat().map(toReply);
  if (typeof value === 'object') return Object.entries(value).flat().map(toReply);
  return (value as string | number | bigint | boolean).toString();
}

function ignore(): void {}
