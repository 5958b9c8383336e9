export interface PostgresOptions {
  /** Where the tables are. The default is where the connection's `search_path` finds them. */
  readonly schema?: string;
  /**
   * False where statements must not be prepared: behind a pooler that gives each transaction another connection and does not know
   * of prepared statements. The default is true: the server plans each statement once. What `postgres()` was told holds as well.
   */
  readonly prepare?: boolean;
}

/** @throws TypeError for what PostgreSQL would shorten or refuse. */
export function checkName(option: string, name: unknown): asserts name is string {
  if (typeof name === 'string' && !name.includes('\0') && name !== '' && Buffer.byteLength(name) <= 63)
    return;
  throw new TypeError(`\`${option}\` must be a name of 1 to 63 bytes`);
}

/** @throws TypeError for what is no time: more than 100 years are none to PostgreSQL's calendar either. */
export function checkRemembering(rememberMs: unknown): void {
  if (typeof rememberMs === 'number' && rememberMs >= 1 && rememberMs <= 100 * 365 * 24 * 60 * 60 * 1000)
    return;
  throw new TypeError('`rememberMs` must be a number of milliseconds from 1 to 100 years');
}
