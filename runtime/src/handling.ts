import { answerOf, unanswered } from './answer.ts';
import { nameOf, percentEncode } from './content.ts';
import { type Awaited, withDeadline } from './deadline.ts';
import { deliveryOf, invalidOf, knownDeliveryOf } from './delivery.ts';
import { isWebhookError, WebhookError } from './errors.ts';
import { identityOf, tenantScope } from './identity.ts';
import { createOnce, type Identity, type Task } from './once.ts';
import { parseExactly, parsePayload, withEmbedded, withIntegers } from './payload.ts';
import type { Passage } from './report.ts';
import type { AnyOptions, KnownMessage, Mount, NamedHandler } from './settings.ts';
import { validate, type Validator } from './validation.ts';

/** What becomes of a genuine delivery: identify → claim → validate → handle → complete. */
export interface Handling {
  /** Resolves when the delivery has been dealt with. Rejects with a WebhookError, or with a bug. */
  readonly handle: (passage: Passage, mount: Mount) => Promise<void>;
}

/** Makes the part of a receiver that deals with deliveries that are genuine. */
export function createHandling(options: AnyOptions): Handling {
  const { deadlineMs = 10_000, waitMs = 3_000, order } = options;
  const once = createOnce({ idempotency: options.idempotency, leaseMs: deadlineMs * 2, deadlineMs, waitMs });
  const user = (name: string): Awaited => ({
    name,
    deadlineMs,
    failed: 'handler-failed',
    late: 'handler-timeout',
  });
  const hook = ({ code }: WebhookError): Awaited => user(`the hook for [${code}]`);
  const otherwise = user('`otherwise`');

  async function handle(passage: Passage, mount: Mount): Promise<void> {
    let identity: Identity;
    try {
      readPayload(passage, mount);
      identity = identityOf(passage, mount);
      passage.key = identity.key;
    } catch (error) {
      return await invalid(asWebhookError(error), passage);
    }
    try {
      await once(identity, {
        prepare: () => prepare(passage, identity),
        conflict: (error) => conflict(error, passage),
      });
    } finally {
      // After the commit: what comes next of its entity shall see it.
      if (passage.turn) await passage.turn.leave();
    }
  }

  /** Validates a delivery and waits for its turn; what is to be done with it then. */
  async function prepare(passage: Passage, identity: Identity): Promise<Task> {
    const { known } = passage;
    passage.handledFrom = passage.now();
    if (known?.isQuestion && !known.validator) throw unanswered(known);
    if (!known?.validator) return alone(() => other(passage));
    const validator = known.validator.value ?? (await known.validator.promise);
    try {
      check(passage, known, validator);
    } catch (error) {
      return alone(() => invalid(asWebhookError(error), passage));
    }
    if (known.answer) return alone(() => answer(passage, known));
    await waitForTurn(passage, known);
    if (passage.turn?.isStale && order?.stale === 'drop') return alone(() => stale(passage));
    passage.reason = 'handled';
    return handleByAll(passage, known, identity);
  }

  /** Holds a payload against its schema, and makes it what its type says. */
  function check(passage: Passage, known: KnownMessage, validator: Validator): void {
    const { payload, exactly, dropped } = passage;
    const { violations, drift } = validate(validator, payload);
    const [violation] = violations;
    if (violation) {
      const what = `${violation.instancePath} ${violation.message ?? violation.keyword}`.trimStart();
      throw new WebhookError('payload-invalid', `Expected a valid "${known.name}" but ${what}`);
    }
    if (known.integers) passage.payload = withIntegers(payload, known.integers, exactly);
    const own = dropped ? drift.filter(({ pointer }) => !dropped(pointer)) : drift;
    if (own.length > 0) tell(options.onDrift, own, knownDeliveryOf(passage, new AbortController()));
  }

  /** Of an entity one delivery is handled at a time, where an order is kept. */
  async function waitForTurn(passage: Passage, known: KnownMessage): Promise<void> {
    if (!order || !known.order) return;
    const scope = tenantScope(known.scope, passage.verified);
    passage.turn = await order.enter(passage, { order: known.order, scope, deadlineMs, waitMs });
  }

  /** Of several handlers each has a transaction of its own. */
  function handleByAll(passage: Passage, { handlers }: KnownMessage, identity: Identity): Task {
    const [first] = handlers;
    return first!.name === ''
      ? { run: (transaction) => run(passage, first!, transaction), isTransactional: true }
      : alone(() => handleByEach(passage, handlers, identity));
  }

  async function run(
    passage: Passage,
    { handler, awaited }: NamedHandler,
    transaction: unknown,
  ): Promise<void> {
    await withDeadline(awaited, (aborting) => handler(knownDeliveryOf(passage, aborting, transaction)));
    if (transaction !== undefined) await passage.turn?.hold(transaction);
  }

  /** Of several handlers each has its own outcome: what has been done is not done again when another one failed. */
  async function handleByEach(
    passage: Passage,
    handlers: readonly NamedHandler[],
    { key, digest }: Identity,
  ): Promise<void> {
    const outcomes = await Promise.allSettled(
      handlers.map((named) =>
        once(
          { key: `${key}#${percentEncode(named.name)}`, digest },
          {
            prepare: () => ({
              run: (transaction) => run(passage, named, transaction),
              isTransactional: true,
            }),
            conflict: (error) => conflict(error, passage),
          },
        ),
      ),
    );
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  async function other(passage: Passage): Promise<void> {
    passage.reason = 'other';
    await withDeadline(
      otherwise,
      async (aborting) => void (await options.otherwise(deliveryOf(passage, aborting))),
    );
  }

  async function answer(passage: Passage, known: KnownMessage): Promise<void> {
    passage.reason = 'answered';
    passage.answer = await answerOf(passage, known);
  }

  /** Hands what cannot be handled to the hook for it; without one the provider shall come again. */
  async function invalid(error: WebhookError, passage: Passage): Promise<void> {
    passage.reason = 'invalid';
    passage.handledFrom ??= passage.now();
    const { onInvalid } = options;
    if (!onInvalid) throw error;
    await withDeadline(hook(error), async () => void (await onInvalid(error, invalidOf(passage))));
  }

  async function conflict(error: WebhookError, passage: Passage): Promise<void> {
    passage.reason = 'conflict';
    passage.handledFrom ??= passage.now();
    const { onConflict } = options;
    if (!onConflict) throw error;
    await withDeadline(
      hook(error),
      async (aborting) => void (await onConflict(error, deliveryOf(passage, aborting))),
    );
  }

  async function stale(passage: Passage): Promise<void> {
    passage.reason = 'stale';
    const { onStale } = options;
    if (!onStale) return;
    await withDeadline(
      user('`onStale`'),
      async (aborting) => void (await onStale(knownDeliveryOf(passage, aborting))),
    );
  }

  return { handle };
}

/** What no transaction is for. */
const alone = (run: () => Promise<void>): Task => ({ run, isTransactional: false });

/** Parses the body and finds out which message it is. @throws WebhookError `payload-malformed`. */
export function readPayload(passage: Passage, mount: Mount): void {
  const { request } = passage;
  passage.payload = parsePayload(request.body, mount.content);
  passage.exactly = () => parseExactly(request.body, mount.content);
  passage.message =
    mount.messageName === null ? mount.messages.keys().next().value : nameOf(mount.messageName, passage);
  passage.known = mount.messages.get(passage.message ?? '');
  const { embedded } = passage.known ?? mount.shared;
  if (embedded.length === 0) return;
  const exactly = (): unknown => withEmbedded(parseExactly(request.body, mount.content), embedded, true);
  try {
    passage.payload = withEmbedded(passage.payload, embedded);
    passage.exactly = exactly;
  } catch (error) {
    // What all known messages have in common need not be so in one that nobody knows.
    if (passage.known) throw error;
  }
}

/** Calls a hook that only watches: what it throws changes nothing. */
export function tell<Args extends unknown[]>(
  hook: ((...args: Args) => unknown) | undefined,
  ...args: Args
): void {
  if (!hook) return;
  Promise.resolve()
    .then(() => hook(...args))
    .catch(() => undefined);
}

/** Whatever was thrown, as an error of the closed set. */
export function asWebhookError(cause: unknown): WebhookError {
  return isWebhookError(cause)
    ? cause
    : new WebhookError('receiver-failed', 'Expected the receiver to work but it failed', { cause });
}
