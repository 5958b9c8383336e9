/** Clients of both libraries, for tests that run with either, under a prefix that is removed at the end. */
import { randomUUID } from 'node:crypto';
import type { RedisClient } from '@hookwright/runtime/redis';
import { Redis } from 'ioredis';
import { createClient } from 'redis';

export const libraries = ['ioredis', 'redis'] as const;
export type Library = (typeof libraries)[number];

export interface OpenClient {
  readonly client: RedisClient;
  /** The name of this connection, and of those that are made like it. */
  readonly name: string;
  readonly command: (...args: string[]) => Promise<unknown>;
  readonly close: () => void;
}

export async function openClient(library: Library, url: string): Promise<OpenClient> {
  const name = `test-${randomUUID()}`;
  if (library === 'ioredis') {
    const client = new Redis(url, { connectionName: name });
    client.on('error', () => undefined);
    return {
      client,
      name,
      command: (command, ...args) => client.call(command, ...args),
      close: () => client.disconnect(),
    };
  }
  const client = createClient({ url, name, socket: { reconnectStrategy: 50 } });
  client.on('error', () => undefined);
  await client.connect();
  return { client, name, command: (...args) => client.sendCommand(args), close: () => client.destroy() };
}

export interface Changes {
  /** What is sent in the place of a command; the first has the number 1. */
  readonly change?: (args: string[], count: number) => string[] | Promise<string[]>;
  /** Each command is sent again when it has been answered, and that answer is the one that counts. */
  readonly isTwice?: boolean;
}

/** A client that tells what is sent, and changes it on the way. */
export function watched(
  { client, command }: OpenClient,
  { change = (args) => args, isTwice = false }: Changes = {},
): { readonly client: RedisClient; readonly sent: string[][] } {
  const sent: string[][] = [];
  const call = async (...args: string[]) => {
    sent.push(args);
    const changed = await change(args, sent.length);
    if (isTwice) await command(...changed);
    return command(...changed);
  };
  if ('call' in client) return { client: { call, duplicate: () => client.duplicate() }, sent };
  return { client: { sendCommand: (args) => call(...args), duplicate: () => client.duplicate() }, sent };
}

export const newPrefix = (): string => `hookwright-test-${randomUUID()}`;

export async function keysUnder(prefix: string, { command }: Pick<OpenClient, 'command'>): Promise<string[]> {
  const keys = new Set<string>();
  let cursor = '0';
  do {
    const reply = await command('SCAN', cursor, 'MATCH', `*${prefix}*`, 'COUNT', '1000');
    const [next, page] = reply as [string, string[]];
    for (const key of page) keys.add(key);
    cursor = String(next);
  } while (cursor !== '0');
  return [...keys].sort();
}

export async function removeAll(prefix: string, client: Pick<OpenClient, 'command'>): Promise<void> {
  const keys = await keysUnder(prefix, client);
  if (keys.length > 0) await client.command('UNLINK', ...keys);
}

/** The ids of the connections of this name; of those that run one command, where it is given. */
export async function connectionsOf({ command, name }: OpenClient, running?: string): Promise<string[]> {
  const list = String(await command('CLIENT', 'LIST'));
  return list
    .split('\n')
    .filter((line) => line.includes(` name=${name} `))
    .filter((line) => running === undefined || line.includes(` cmd=${running} `))
    .map((line) => /^id=(\d+)/.exec(line)![1]!);
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
