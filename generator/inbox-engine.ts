import type { InboxEngine } from '@hookwright/runtime/inbox';
import { type Drivers, installedDrivers } from './inbox-drivers.ts';
import { CommandError, explain, type Failing, type Failure, mistakeOf, type Missing } from './inbox-error.ts';
import { natsKind } from './inbox-nats.ts';
import { postgresKind } from './inbox-postgres.ts';
import { redisKind } from './inbox-redis.ts';
import { line } from './inbox-text.ts';

/** What of an inbox the commands use. */
export type Inbox = Pick<InboxEngine, 'setup' | 'status' | 'buried' | 'replay'>;

/** As typed. */
export interface EngineOptions {
  readonly engine?: string;
  readonly name: string;
  readonly schema?: string;
  readonly prefix?: string;
}

/** A server that keeps inboxes. */
export interface Kind {
  readonly title: string;
  readonly schemes: readonly string[];
  /** The options that are for it alone. */
  readonly options: readonly ('schema' | 'prefix')[];
  readonly failures: readonly Failure[];
  readonly missing: Missing;
  /** Connects, or rejects within ten seconds or so. */
  open(target: Target, drivers: Drivers): Promise<Connection>;
}

export interface Target extends EngineOptions {
  readonly url: URL;
}

/** An inbox on a connection that has been made for it. */
export interface Connection {
  readonly inbox: Inbox;
  /** What `setup` makes. */
  readonly parts: string;
  readonly close: () => Promise<unknown>;
}

export interface OpenInbox extends Connection {
  /** What it is and where, without what is secret. */
  readonly place: string;
}

const kinds: readonly Kind[] = [postgresKind, redisKind, natsKind];
const example = 'postgres://user@host/database, redis://host:6379 or nats://host:4222';

/** Connects to the inbox that the options name. @throws CommandError for all that keeps it from that. */
export async function openInbox(
  options: EngineOptions,
  drivers: Drivers = installedDrivers,
): Promise<OpenInbox> {
  const url = urlOf(options.engine);
  const kind = kindOf(url);
  for (const option of ['schema', 'prefix'] as const) {
    if (options[option] === undefined || kind.options.includes(option)) continue;
    throw new CommandError(`--${option} says nothing to ${kind.title}`, 'leave it out');
  }
  const place = `${kind.title} at ${line(url.host + url.pathname.replace(/^\/$/, ''))}`;
  const { failures, missing } = kind;
  const failing = { place, inboxName: options.name, secrets: secretsOf(url), failures, missing };
  const opening = kind.open({ ...options, url }, drivers);
  try {
    const { inbox, parts, close } = await inTime(opening, openMs);
    // Nothing depends on it.
    const closed = (): Promise<unknown> => inTime(close(), closeMs).catch(() => undefined);
    return { inbox: explained(inbox, failing), place, parts, close: closed };
  } catch (error) {
    opening.then(({ close }) => close()).catch(() => undefined);
    throw explain(mistakeOf(error), failing);
  }
}

const openMs = 8_000;
const closeMs = 1_000;

/** Some drivers wait for as long as a server says nothing. */
function inTime<T>(pending: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = (): void => reject(new Error(`timeout after ${ms / 1000} s`));
    const timer = setTimeout(late, ms);
    void pending.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function urlOf(text: string | undefined): URL {
  if (!text)
    throw new CommandError('No engine is given', `give --engine, or set HOOKWRIGHT_INBOX: ${example}`);
  // The text is not shown: it may hold a password.
  if (!URL.canParse(text)) {
    throw new CommandError(
      'The engine is no URL',
      `give one such as ${example}; write what is special in a password as %40`,
    );
  }
  return new URL(text);
}

function kindOf({ protocol }: URL): Kind {
  const kind = kinds.find(({ schemes }) => schemes.includes(protocol.slice(0, -1)));
  if (kind) return kind;
  throw new CommandError(
    `No engine has the scheme "${line(protocol.slice(0, -1))}"`,
    `give a URL such as ${example}`,
  );
}

/** In NATS a user without a password is a token. */
function secretsOf({ protocol, username, password, searchParams }: URL): string[] {
  const named = [...searchParams]
    .filter(([name]) => /pass|token|secret/i.test(name))
    .map(([, value]) => value);
  const isToken = password === '' && /^(nats|tls):$/.test(protocol);
  const written = [password, ...(isToken ? [username] : [])];
  return [...named, ...written, ...written.map(decoded)].filter((text) => text !== '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What the server or its driver throws is told in one line. */
function explained(inbox: Inbox, failing: Failing): Inbox {
  const fail = (error: unknown): never => {
    throw explain(error, failing);
  };
  return {
    setup: () => inbox.setup().catch(fail),
    status: () => inbox.status().catch(fail),
    replay: (id) => inbox.replay(id).catch(fail),
    async *buried(filter) {
      // Only what the inbox itself throws comes by here, not what is thrown at its reader.
      const listed = inbox.buried(filter)[Symbol.asyncIterator]();
      for (let next = await listed.next().catch(fail); !next.done; next = await listed.next().catch(fail)) {
        yield next.value;
      }
    },
  };
}
