import { line } from './inbox-text.ts';

/** A mistake of whoever types, or a server that does not do what it should: told in one line that says what to do, and no bug. */
export class CommandError extends Error {
  constructor(what: string, fix: string) {
    super(`${what} (fix: ${fix})`);
    this.name = 'CommandError';
  }
}

/** The runtime says by a TypeError, which begins with its name, what is wrong with an option; what else it throws stays what it is. */
export function mistakeOf(error: unknown): unknown {
  return error instanceof TypeError && error.message.startsWith('`')
    ? new CommandError(line(error.message), 'correct the option')
    : error;
}

/** One way in which a server can fail: how its code and its message begin or read, what that means, and what to do about it. */
export type Failure = readonly [sign: RegExp, what: string, fix: string];

/** Of any server. */
const anyFailures: readonly Failure[] = [
  [
    /^(ECONN|ENOTFOUND|EAI_|ETIMEDOUT|EHOST|ENETUN|EPIPE|ENOENT)|time(d )?-?out|terminated|clos|refused|did not answer/i,
    'does not answer',
    'start it, or correct --engine',
  ],
  [/certificate|TLS|SSL/i, 'cannot be trusted', 'correct --engine: scheme, host, and what it says of TLS'],
  [/(?:)/, 'has failed', 'look at its log, and at --engine'],
];

export interface Failing {
  /** What is said instead of the URL. */
  readonly place: string;
  readonly inboxName: string;
  /** Texts that are never shown. */
  readonly secrets: readonly string[];
  readonly failures: readonly Failure[];
  readonly missing: Missing;
}

/** That an inbox has not been set up, or is not where it is looked for: which the options say that `fix` names. */
export interface Missing {
  readonly sign: RegExp;
  readonly fix: string;
}

/** What a driver or an engine has thrown, as an error for whoever types. */
export function explain(error: unknown, failing: Failing): unknown {
  if (error instanceof CommandError) return error;
  const { place, inboxName, secrets, failures, missing } = failing;
  const [code, message] = saidBy(error);
  if (missing.sign.test(`${code} ${message}`)) {
    return new CommandError(
      `${place} has no inbox "${line(inboxName)}"`,
      `run \`hookwright inbox setup\`, or correct ${missing.fix}`,
    );
  }
  const said = secrets.reduce((text, secret) => text.replaceAll(secret, '…'), message);
  const [, what, fix] = [...failures, ...anyFailures].find(([sign]) => sign.test(`${code} ${message}`))!;
  return new CommandError(`${place} ${what}: ${line(said).slice(0, 500)}`, fix);
}

/** Where a name has several addresses, the failure of the first one is told. */
function saidBy(error: unknown): [code: string, message: string] {
  if (error instanceof AggregateError && error.errors.length > 0) return saidBy(error.errors[0]);
  if (!(error instanceof Error)) return ['', String(error)];
  const code = 'code' in error ? String(error.code) : '';
  return [code, error.message || code || error.name];
}
