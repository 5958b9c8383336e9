import { checkName } from './postgres-options.ts';

export interface PostgresSqlOptions {
  /** The schema that the tables are made in; it must be there. The default is the first one of `search_path`. */
  readonly schema?: string;
}

type Table = 'hookwright_deliveries' | 'hookwright_positions' | 'hookwright_inbox';

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** @throws TypeError for a schema that cannot be one. */
export function tableIn(schema: string | undefined, table: Table): string {
  if (schema === undefined) return table;
  checkName('schema', schema);
  return `${quoted(schema)}.${table}`;
}

/**
 * The statements that make every table: for PostgreSQL 12 or newer. They may run again, and change nothing that is there.
 * @throws TypeError for a schema that cannot be one.
 */
export function postgresSql({ schema }: PostgresSqlOptions = {}): string {
  return [deliveriesSql(schema), positionsSql(schema), inboxSql(schema)].join('\n');
}

/** Deliveries are many and short-lived: their room is to be used again soon. */
const tidy = 'autovacuum_vacuum_scale_factor = 0.02';

function deliveriesSql(schema: string | undefined): string {
  const table = tableIn(schema, 'hookwright_deliveries');
  return `-- Which deliveries are being handled, or have been.
CREATE TABLE IF NOT EXISTS ${table} (
  key text COLLATE "C" PRIMARY KEY,
  digest text NOT NULL,
  token text NOT NULL,
  completed boolean NOT NULL,
  until timestamptz NOT NULL
) WITH (${tidy});
CREATE INDEX IF NOT EXISTS hookwright_deliveries_until ON ${table} (until);
COMMENT ON TABLE ${table} IS 'Which deliveries are being handled, or have been';
COMMENT ON COLUMN ${table}.key IS 'The idempotency key, or sha256:… of one that is long or strange';
COMMENT ON COLUMN ${table}.until IS 'When the lease ends, or a completed delivery is forgotten';
`;
}

function positionsSql(schema: string | undefined): string {
  const table = tableIn(schema, 'hookwright_positions');
  return `-- How far each entity has come.
CREATE TABLE IF NOT EXISTS ${table} (
  entity text COLLATE "C" PRIMARY KEY,
  position text COLLATE "C" NOT NULL,
  token text,
  held_until timestamptz NOT NULL,
  until timestamptz NOT NULL
) WITH (${tidy});
CREATE INDEX IF NOT EXISTS hookwright_positions_until ON ${table} (until);
COMMENT ON TABLE ${table} IS 'How far each entity has come';
COMMENT ON COLUMN ${table}.token IS 'Of who holds the entity; null where nobody does';
COMMENT ON COLUMN ${table}.until IS 'When the position is forgotten';
`;
}

/** `buried_at IS NULL` is what waits or runs: the indexes for that stay small, however much is buried. */
export function inboxSql(schema: string | undefined): string {
  const table = tableIn(schema, 'hookwright_inbox');
  return `-- Deliveries that are kept until they have been handled.
CREATE TABLE IF NOT EXISTS ${table} (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  inbox text NOT NULL,
  id text NOT NULL,
  provider text NOT NULL,
  channel text NOT NULL,
  message text,
  key text,
  entity text COLLATE "C",
  previous bigint,
  received_at timestamptz NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'running', 'dead', 'quarantined')),
  attempts integer NOT NULL DEFAULT 0,
  due timestamptz NOT NULL,
  token text,
  code text,
  reason text,
  buried_at timestamptz CHECK ((buried_at IS NULL) = (state IN ('waiting', 'running'))),
  content text NOT NULL,
  UNIQUE (inbox, id)
) WITH (${tidy});
CREATE INDEX IF NOT EXISTS hookwright_inbox_due ON ${table} (inbox, due, number) WHERE buried_at IS NULL;
CREATE INDEX IF NOT EXISTS hookwright_inbox_entity ON ${table} (inbox, entity, number)
  WHERE buried_at IS NULL AND entity IS NOT NULL;
CREATE UNIQUE INDEX IF NOT EXISTS hookwright_inbox_running ON ${table} (inbox, entity)
  WHERE state = 'running' AND entity IS NOT NULL;
CREATE INDEX IF NOT EXISTS hookwright_inbox_buried ON ${table} (inbox, number) INCLUDE (state)
  WHERE buried_at IS NOT NULL;
COMMENT ON TABLE ${table} IS 'Deliveries that are kept until they have been handled';
COMMENT ON COLUMN ${table}.number IS 'The order in which they came';
COMMENT ON COLUMN ${table}.key IS 'The idempotency key';
COMMENT ON COLUMN ${table}.entity IS 'What it is about: of an entity one is handled at a time';
COMMENT ON COLUMN ${table}.previous IS 'The number of the one of its entity that was last when it came';
COMMENT ON COLUMN ${table}.due IS 'When it may be handed out; while it runs: when its lease ends';
COMMENT ON COLUMN ${table}.code IS 'Why it is buried: the code of the error';
COMMENT ON COLUMN ${table}.content IS 'The delivery as JSON: its request, with the body as text or base64';
`;
}
