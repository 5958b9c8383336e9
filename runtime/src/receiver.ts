import { answerOf, unanswered } from './answer.ts';
import { nameOf, percentEncode } from './content.ts';
import { type Awaited, withDeadline } from './deadline.ts';
import { deliveryOf, invalidOf, knownDeliveryOf } from './delivery.ts';
import { isWebhookError, WebhookError } from './errors.ts';
import { identityOf } from './identity.ts';
import { createOnce, type Identity } from './once.ts';
import type { ReceiverOptions } from './options.ts';
import { parseExactly, parsePayload, withEmbedded, withIntegers } from './payload.ts';
import type { Acknowledgement, Provider } from './provider.ts';
import { tooLarge } from './raw-body.ts';
import { createReporter, type Passage, startPassage } from './report.ts';
import type { SignedRequest, WebhookRequest } from './request.ts';
import { type AnyOptions, type KnownMessage, type Mount, type NamedHandler, settle } from './settings.ts';
import { validate, type Validator } from './validation.ts';

/** Takes a delivery and gives the answer that the provider gets. Never rejects. */
export interface Receiver {
  (request: WebhookRequest): Promise<Acknowledgement>;
  /** The answer to a delivery whose bytes are not to be had: for host adapters. */
  fail(error: WebhookError): Acknowledgement;
  /** The largest body, in bytes: an adapter stops reading there. */
  readonly limitBytes: number;
}

/**
 * Makes a receiver: limit → verify → identify → claim → validate → handle → complete → acknowledge.
 * @throws TypeError for options that cannot work: a key that cannot be one, a URL or a choice that is missing.
 */
export function createReceiver<const P extends Provider, Payloads, Answers = object>(
  provider: P,
  receiverOptions: ReceiverOptions<P, Payloads, Answers>,
): Receiver {
  // The one place where the types of a provider are let go: from here on a message is a name.
  const options = receiverOptions as unknown as AnyOptions;
  const { limitBytes = 1024 * 1024, deadlineMs = 10_000, waitMs = 3_000, publicUrl } = options;
  const { mountOf, only, first } = settle(provider, options, deadlineMs);
  const once = createOnce({ idempotency: options.idempotency, leaseMs: deadlineMs * 2, deadlineMs, waitMs });
  const report = createReporter(options.onDelivery);
  const clock = report ? () => performance.now() : () => 0;
  const user = (name: string): Awaited => ({
    name,
    deadlineMs,
    failed: 'handler-failed',
    late: 'handler-timeout',
  });
  const hook = ({ code }: WebhookError): Awaited => user(`the hook for [${code}]`);
  const otherwise = user('`otherwise`');

  async function receive(request: WebhookRequest): Promise<Acknowledgement> {
    const passage = startPassage(request, clock());
    passage.mount = only;
    try {
      const mount = enter(passage);
      const asked = mount.authenticate(publicUrl === undefined ? request : withUrl(request, publicUrl));
      const outcome = asked instanceof Promise ? await asked : asked;
      passage.verifiedAt = clock();
      if (isWebhookError(outcome)) return refuse(outcome, passage);
      passage.verified = outcome;
      await accept(passage, mount);
      if (passage.known?.isQuestion && !passage.answer) throw unanswered(passage.known);
    } catch (cause) {
      return refuse(asWebhookError(cause), passage);
    }
    const answer = passage.answer ?? (passage.known ?? passage.mount!).channel.acknowledgements.accepted;
    report?.(passage, answer);
    return answer;
  }

  /** Anything but "accepted". */
  function refuse(error: WebhookError, passage: Passage): Acknowledgement {
    passage.error = error;
    if (error.answer === 'refused') tell(options.onRefused, error, passage.request);
    else tell(options.onError ?? warn, error);
    const answer = acknowledge(error, passage);
    report?.(passage, answer);
    return answer;
  }

  /** Nothing of a delivery is looked at before it is genuine, but how large it is and where it belongs. */
  function enter(passage: Passage): Mount {
    const { request } = passage;
    if (request.body.byteLength > limitBytes) throw tooLarge({ limitBytes });
    const mount = mountOf(request);
    if (!mount) {
      throw new WebhookError('channel-unknown', 'Expected the path of a channel but it is that of none');
    }
    passage.mount = mount;
    return mount;
  }

  /** A genuine delivery; resolves when it may be acknowledged. */
  function accept(passage: Passage, mount: Mount): Promise<void> {
    let identity: Identity;
    try {
      read(passage, mount);
      identity = identityOf(passage, mount);
      passage.key = identity.key;
    } catch (error) {
      return invalid(asWebhookError(error), passage);
    }
    return once(
      identity,
      () => handle(passage, identity),
      (error) => conflict(error, passage),
    );
  }

  /** Parses the body and finds out which message it is. */
  function read(passage: Passage, mount: Mount): void {
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

  async function handle(passage: Passage, identity: Identity): Promise<void> {
    const { known } = passage;
    passage.handledFrom = clock();
    if (known?.isQuestion && !known.validator) throw unanswered(known);
    if (!known?.validator) {
      passage.reason = 'other';
      await withDeadline(otherwise, (aborting) => options.otherwise(deliveryOf(passage, aborting)));
      return;
    }
    const validator = known.validator.value ?? (await known.validator.promise);
    try {
      check(passage, known, validator);
    } catch (error) {
      return await invalid(asWebhookError(error), passage);
    }
    passage.reason = known.answer ? 'answered' : 'handled';
    if (known.answer) passage.answer = await answerOf(passage, known);
    else await handleByAll(passage, known, identity);
  }

  /** Holds a payload against its schema, and makes it what its type says. */
  function check(passage: Passage, known: KnownMessage, validator: Validator): void {
    const { payload, exactly } = passage;
    const { violations, drift } = validate(validator, payload);
    const [violation] = violations;
    if (violation) {
      const what = `${violation.instancePath} ${violation.message ?? violation.keyword}`.trimStart();
      throw new WebhookError('payload-invalid', `Expected a valid "${known.name}" but ${what}`);
    }
    if (known.integers) passage.payload = withIntegers(payload, known.integers, exactly);
    if (drift.length > 0) tell(options.onDrift, drift, knownDeliveryOf(passage, new AbortController()));
  }

  function handleByAll(passage: Passage, { handlers }: KnownMessage, identity: Identity): Promise<unknown> {
    const run = ({ handler, awaited }: NamedHandler): Promise<unknown> =>
      withDeadline(awaited, (aborting) => handler(knownDeliveryOf(passage, aborting)));
    const [first] = handlers;
    return first!.name === '' ? run(first!) : handleByEach(passage, handlers, identity, run);
  }

  /** Of several handlers each has its own outcome: what has been done is not done again when another one failed. */
  async function handleByEach(
    passage: Passage,
    handlers: readonly NamedHandler[],
    { key, digest }: Identity,
    run: (handler: NamedHandler) => Promise<unknown>,
  ): Promise<void> {
    const outcomes = await Promise.allSettled(
      handlers.map((named) =>
        once(
          { key: `${key}#${percentEncode(named.name)}`, digest },
          async () => void (await run(named)),
          (error) => conflict(error, passage),
        ),
      ),
    );
    const failed = outcomes.find((outcome) => outcome.status === 'rejected');
    if (failed) throw failed.reason;
  }

  /** Hands what cannot be handled to the hook for it; without one the provider shall come again. */
  async function invalid(error: WebhookError, passage: Passage): Promise<void> {
    passage.reason = 'invalid';
    passage.handledFrom ??= clock();
    const { onInvalid } = options;
    if (!onInvalid) throw error;
    await withDeadline(hook(error), () => onInvalid(error, invalidOf(passage)));
  }

  async function conflict(error: WebhookError, passage: Passage): Promise<void> {
    passage.reason = 'conflict';
    passage.handledFrom ??= clock();
    const { onConflict } = options;
    if (!onConflict) throw error;
    await withDeadline(hook(error), (aborting) => onConflict(error, deliveryOf(passage, aborting)));
  }

  /** Where the provider documents no body for it, the answer is the code alone. */
  function acknowledge({ answer, code }: WebhookError, { known, mount }: Passage): Acknowledgement {
    const { acknowledgements } = known?.channel ?? mount?.channel ?? first;
    const { status, headers, body } =
      typeof answer === 'number' ? { status: answer, headers: {}, body: '' } : acknowledgements[answer];
    return body === ''
      ? { status, headers: { 'content-type': 'text/plain', ...headers }, body: code }
      : { status, headers, body };
  }

  function fail(error: WebhookError): Acknowledgement {
    return refuse(error, { ...startPassage(undefined, clock()), mount: only });
  }

  return Object.assign(receive, { fail, limitBytes });
}

const withUrl = ({ method, url, headers, body }: WebhookRequest, publicUrl: string): SignedRequest => ({
  method,
  url,
  headers,
  body,
  publicUrl,
});

/** Calls a hook that only watches: what it throws changes nothing. */
function tell<Args extends unknown[]>(hook: ((...args: Args) => unknown) | undefined, ...args: Args): void {
  if (!hook) return;
  Promise.resolve()
    .then(() => hook(...args))
    .catch(() => undefined);
}

function warn(error: WebhookError): void {
  process.emitWarning(error.message, 'WebhookError');
}

function asWebhookError(cause: unknown): WebhookError {
  return isWebhookError(cause)
    ? cause
    : new WebhookError('receiver-failed', 'Expected the receiver to work but it failed', { cause });
}
