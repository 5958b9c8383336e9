import { codeOf } from './postgres-error.ts';
import type { Gate } from './postgres-lend.ts';

/**
 * The connection of a transaction of postgres.js. The client goes on with a transaction whose connection has broken: what it sends then
 * ends the process, or reaches the next connection. So it must never hear how the work ended.
 */
export interface Wire {
  /** Settles as the promise does, unless the connection has broken. */
  unlessBroken<T>(promise: Promise<T>): Promise<T>;
  /** Rejects when the connection has broken. */
  readonly broken: Promise<never>;
  /** Looks whether an error says that it has. */
  note(error: unknown): void;
}

export function createWire(gate: Gate): Wire {
  let fail: (error: unknown) => void = () => undefined;
  let isBroken = false;
  const broken = new Promise<never>((_, reject) => (fail = reject));
  broken.catch(() => undefined);
  return {
    broken,
    async unlessBroken(promise) {
      await promise.catch(() => undefined);
      return isBroken ? new Promise<never>(() => undefined) : promise;
    },
    note(error) {
      if (!isOfConnection(error)) return;
      isBroken = true;
      gate.shut();
      fail(error);
    },
  };
}

/**
 * CONNECTION_CLOSED, CONNECTION_DESTROYED, and what sockets say, such as ECONNRESET. What the server says has a severity, and other
 * codes of Node are of a value that could not be sent.
 */
function isOfConnection(error: unknown): boolean {
  return (
    /^(CONNECTION_|E(?!RR_)[A-Z]+$|ERR_(SSL|TLS)_)/.test(codeOf(error) ?? '') &&
    !('severity' in Object(error))
  );
}
