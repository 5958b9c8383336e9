import { withDeadline } from './deadline.ts';
import { isWebhookError, WebhookError } from './errors.ts';
import type { KeyEntry, Keys } from './keys.ts';
import { parseRecipe } from './parse-recipe.ts';
import type { Readings, Signature } from './recipe.ts';
import type { SignedRequest } from './request.ts';
import type { Verified } from './scheme-check.ts';
import { createCheck, type LoadedKeys, type RecipeCheck } from './signature.ts';
import type { Content } from './template.ts';

/**
 * A check of your own, where the provider's signature is not documented or cannot be said as data. A delivery is genuine
 * unless it resolves to false or throws: a WebhookError stands for itself, anything else asks the provider to come again.
 */
export type Verifier = (
  request: SignedRequest,
  context: { readonly signal: AbortSignal },
) => Verified | boolean | Promise<Verified | boolean>;

/** The ways in which a caller says what makes a delivery genuine. */
export interface AuthenticationOptions {
  readonly keys?: Keys;
  readonly readings?: Readings;
  readonly verifier?: Verifier;
  readonly dangerouslyAcceptUnauthenticated?: true;
  readonly deadlineMs: number;
}

/** Gives or throws a WebhookError that is answered with `refused`, or with `later` where keys or verifier fail. */
export type Authenticate = (request: SignedRequest) => Outcome | Promise<Outcome>;
type Outcome = Verified | WebhookError;

/** @throws TypeError for options that leave open what makes a delivery genuine, and for a key that cannot be one. */
export function createAuthentication(
  signature: Signature,
  content: Content,
  options: AuthenticationOptions,
): Authenticate {
  const { keys, readings, verifier, deadlineMs } = options;
  const isOpen = 'verifier' in signature || signature.unknown !== undefined;
  const other = verifier
    ? 'verifier'
    : options.dangerouslyAcceptUnauthenticated && 'dangerouslyAcceptUnauthenticated';
  if (other && !isOpen) throw new TypeError(`The signature is documented: \`${other}\` is not for it`);
  if (verifier) return byVerifier(verifier, deadlineMs);
  if (options.dangerouslyAcceptUnauthenticated === true) return () => ({});
  if ('verifier' in signature) {
    throw new TypeError(
      `The provider does not document its signature: bring a \`verifier\`. What is known: ${signature.verifier}`,
    );
  }
  const check = createCheck(parseRecipe(signature, readings), { content });
  if (typeof keys === 'function') return byKeyFunction(check, keys, deadlineMs);
  const loaded = check.load(keys ?? []);
  return (request) => check.verify(request, loaded);
}

function byVerifier(verifier: Verifier, deadlineMs: number): Authenticate {
  const asked = {
    name: '`verifier`',
    deadlineMs,
    failed: 'verifier-failed',
    late: 'verifier-failed',
  } as const;
  return async (request) => {
    const outcome = await withDeadline(asked, (context) => verifier(request, context)).catch(unwrapped);
    if (outcome === false) {
      throw new WebhookError(
        'signature-wrong',
        'Expected a genuine delivery but `verifier` says that it is none',
      );
    }
    // A verifier that gives anything else, an empty text or nothing, has verified nothing.
    if (outcome !== true && (typeof outcome !== 'object' || outcome === null)) {
      throw new WebhookError(
        'verifier-failed',
        'Expected `verifier` to resolve to true, false or what it verified but it is none of them',
      );
    }
    return outcome === true ? {} : outcome;
  };
}

/** A WebhookError that was thrown on purpose stands for itself. */
function unwrapped(error: unknown): never {
  throw isWebhookError(error) && isWebhookError(error.cause) ? error.cause : error;
}

/** The most keys that are kept in the form that node:crypto takes fastest. */
const mostKept = 1000;

function byKeyFunction(
  check: RecipeCheck,
  keys: Exclude<Keys, readonly KeyEntry[]>,
  deadlineMs: number,
): Authenticate {
  const asked = { name: '`keys`', deadlineMs, failed: 'keys-failed', late: 'keys-failed' } as const;
  const kept = new Map<KeyEntry, LoadedKeys>();

  function load(entry: KeyEntry): LoadedKeys {
    const loaded = kept.get(entry) ?? check.load([entry]);
    if (kept.size >= mostKept) kept.clear();
    kept.set(entry, loaded);
    return loaded;
  }

  /** A key that cannot be one is the caller's mistake, not the sender's. */
  function loadAll(entries: readonly KeyEntry[]): LoadedKeys {
    try {
      return merged(entries.map(load));
    } catch {
      const cause = reasonOf(() => check.load(entries));
      throw new WebhookError('keys-failed', 'Expected keys that can be keys of the recipe but one cannot', {
        cause,
      });
    }
  }

  return async (request) => {
    const { url, headers } = request;
    const found = await withDeadline(asked, () => keys({ keyId: check.keyIdOf(request), url, headers }));
    if (!Array.isArray(found) || found.length === 0) {
      throw new WebhookError('key-unknown', 'Expected a delivery that a key is known for but there is none');
    }
    return check.verify(request, loadAll(found as readonly KeyEntry[]));
  };
}

/** What a function throws: of a whole list, with the place in it. */
function reasonOf(run: () => unknown): unknown {
  try {
    run();
    return undefined;
  } catch (error) {
    return error;
  }
}

function merged(loaded: readonly LoadedKeys[]): LoadedKeys {
  return loaded[0]!.map((_, scheme) => loaded.flatMap((secrets) => secrets[scheme]!));
}
