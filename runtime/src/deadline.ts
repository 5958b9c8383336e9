import { WebhookError, type WebhookErrorCode } from './errors.ts';
import { expectWithin } from './within.ts';

/** What is waited for, in words, and the codes of its two failures. */
export interface Awaited {
  readonly name: string;
  readonly deadlineMs: number;
  /** Of what throws; the error is the `cause`. */
  readonly failed: WebhookErrorCode;
  /** Of what does not end in time. */
  readonly late: WebhookErrorCode;
}

/** What tells a user's function that its time is up. */
export type Aborting = Pick<AbortController, 'signal'>;

/** An AbortController that is made when somebody asks for its signal: a class, since a getter in a literal is made anew each time. */
class LazyController implements Aborting {
  #controller: AbortController | undefined;

  get signal(): AbortSignal {
    return (this.#controller ??= new AbortController()).signal;
  }

  abort(reason: unknown): void {
    (this.#controller ??= new AbortController()).abort(reason);
  }
}

/**
 * Runs what is not ours, a handler, a hook or a store, with a deadline that it is told of by an AbortSignal.
 * Rejects with a WebhookError where it throws, or does not end in time.
 */
export function withDeadline<T>(awaited: Awaited, run: (aborting: Aborting) => T | Promise<T>): Promise<T> {
  const { name, deadlineMs, failed, late } = awaited;
  return new Promise<T>((resolve, reject) => {
    const aborting = new LazyController();
    const end = expectWithin(deadlineMs, () => {
      const error = new WebhookError(late, `Expected ${name} to end within ${deadlineMs} ms but it did not`);
      aborting.abort(error);
      reject(error);
    });
    const fail = (cause: unknown): void => {
      end();
      reject(new WebhookError(failed, `Expected ${name} to resolve but it threw`, { cause }));
    };
    const finish = (value: T): void => {
      end();
      resolve(value);
    };
    try {
      const result = run(aborting);
      if (isThenable(result)) result.then(finish, fail);
      else finish(result);
    } catch (cause) {
      fail(cause);
    }
  });
}

/**
 * The same for what may answer at once: then nothing is waited for.
 * @throws WebhookError where it throws.
 */
export function answered<T>(awaited: Awaited, run: () => T | Promise<T>): T | Promise<T> {
  let answer: T | Promise<T>;
  try {
    answer = run();
  } catch (cause) {
    throw new WebhookError(awaited.failed, `Expected ${awaited.name} to resolve but it threw`, { cause });
  }
  return isThenable(answer) ? withDeadline(awaited, () => answer) : answer;
}

function isThenable<T>(value: T | PromiseLike<T>): value is PromiseLike<T> {
  return typeof value === 'object' && value !== null && 'then' in value && typeof value.then === 'function';
}
