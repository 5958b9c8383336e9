import { hash } from 'node:crypto';

/** What is used of a `Pool` of `pg`; `Client` is what it gives out. */
export interface PgPool<Client = unknown> extends PgQuerying {
  readonly totalCount: number;
  readonly options?: { readonly max?: number | undefined };
  connect(): Promise<Client>;
  /** Not used: the compiler finds `Client` by the last of the signatures. */
  connect(callback: (error: Error | undefined, client: Client | undefined) => void): void;
}

/** What is used of a `Client` of `pg`, connected. It does one thing at a time, and does not connect again. */
export interface PgClient extends PgQuerying {
  on(event: 'error' | 'end' | 'notification', listener: (about: unknown) => void): unknown;
  removeListener(event: string, listener: (about: unknown) => void): unknown;
}

/** What both have. */
export interface PgQuerying {
  query(query: PgQuery): Promise<{ readonly rows: Row[] }>;
}

export interface PgQuery {
  name?: string;
  text: string;
  values: Value[];
  rowMode: 'array';
}

/** What is used of what `postgres()` of `postgres` makes; `Sql` is what a transaction is given. */
export interface PostgresJs<Sql = unknown> {
  unsafe: PostgresJsUnsafe;
  begin(options: string, run: (sql: Sql) => Promise<unknown>): Promise<unknown>;
  listen(
    channel: string,
    onNotify: (payload: string) => void,
    onListen?: () => void,
  ): Promise<{ unlisten(): Promise<void> }>;
}

export type PostgresJsUnsafe = (
  text: string,
  values?: Value[],
  options?: { prepare?: boolean },
) => { values(): PromiseLike<readonly (readonly unknown[])[]> };

/** A client that you have made, and that stays yours: it is never closed. */
export type PostgresClient = PgPool | PgClient | PostgresJs;

/** Every value goes as text, and every column comes as text: what clients make of other types is theirs, and can be changed. */
export type Value = string | null;
export type Row = readonly Value[];

/** `Prepared` statements are planned once for each connection. */
export interface Statement {
  readonly name: string;
  readonly text: string;
}

/** The name is that of the text: two versions of the runtime may share a connection. */
export function statementOf(text: string): Statement {
  return { name: `hookwright_${hash('sha256', text, 'hex').slice(0, 24)}`, text };
}

/** One round trip. Rejects with the error of PostgreSQL. */
export type Query = (statement: Statement, values: Value[]) => Promise<readonly Row[]>;

/** A client, whichever it is. */
export interface Database<Transaction = unknown> {
  readonly query: Query;
  /** Tells of notifications, and when some may have been missed, until the function that it resolves to is called. */
  listen(channel: string, listener: Listener): Promise<() => void>;
  /** Undefined where the client has but one connection. */
  readonly transact?: (effect: Effect<Transaction>) => Promise<boolean>;
}

export interface Listener {
  readonly onNews: () => void;
  /** Nothing is heard any more, and nothing done about it. */
  readonly onEnd: () => void;
}

/** What shall happen in one transaction: `work`, which is lent it, and then `finish`. */
export interface Effect<Transaction> {
  readonly work: (transaction: Transaction) => Promise<void>;
  /** True where the transaction shall be committed. */
  readonly finish: (query: Query, begun: Begun) => Promise<boolean>;
  readonly signal: AbortSignal;
}

/** By what a transaction can be told from any other on any connection: when it began, in seconds since 1970. */
export interface Begun {
  readonly pid: string;
  readonly at: string;
}
