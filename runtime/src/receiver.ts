import { digestOf, holdsUnsafe, idempotencyKeyOf, percentEncode, valueOf } from './content.ts';
import { type Awaited, withDeadline } from './deadline.ts';
import { isWebhookError, WebhookError } from './errors.ts';
import { createOnce, type Identity } from './once.ts';
import type { InvalidDelivery, OtherDelivery, ReceiverOptions } from './options.ts';
import { parseExactly, parsePayload, withEmbedded, withIntegers } from './payload.ts';
import type { Acknowledgement, Provider } from './provider.ts';
import { createReporter, type Passage, startPassage } from './report.ts';
import type { WebhookRequest } from './request.ts';
import { type AnyOptions, type KnownMessage, type Mount, type NamedHandler, settle } from './settings.ts';
import { validate } from './validation.ts';

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
export function createReceiver<const P extends Provider, Payloads>(
  provider: P,
  receiverOptions: ReceiverOptions<P, Payloads>,
): Receiver {
  // The one place where the types of a provider are let go: from here on a message is a name.
  const options = receiverOptions as unknown as AnyOptions;
  const { limitBytes = 1024 * 1024, deadlineMs = 10_000, waitMs = 3_000, publicUrl } = options;
  const { mountOf, first } = settle(provider, options, deadlineMs);
  const once = createOnce({ idempotency: options.idempotency, leaseMs: deadlineMs * 2, deadlineMs, waitMs });
  const report = createReporter(options.onDelivery);

  async function receive(request: WebhookRequest): Promise<Acknowledgement> {
    const passage = startPassage(request);
    let answer: Acknowledgement;
    try {
      await accept(passage, await authenticate(passage));
      answer = (passage.known?.channel ?? passage.mount!.channel).acknowledgements.accepted;
    } catch (cause) {
      const error = asWebhookError(cause);
      passage.error = error;
      if (error.answer === 'refused') tell(options.onRefused, error, request);
      else tell(options.onError ?? warn, error);
      answer = acknowledge(error, passage);
    }
    report?.(passage, answer);
    return answer;
  }

  /** Nothing of a delivery is looked at before it is genuine, but where it belongs and how large it is. */
  async function authenticate(passage: Passage): Promise<Mount> {
    const { request } = passage;
    if (request.body.byteLength > limitBytes) {
      throw new WebhookError(
        'body-too-large',
        `Expected a body of at most ${limitBytes} bytes but it is larger`,
      );
    }
    const mount = mountOf(request);
    if (!mount)
      throw new WebhookError('channel-unknown', 'Expected a path of one of the channels but it is of none');
    passage.mount = mount;
    const { method, url, headers, body } = request;
    const verified = mount.authenticate(
      publicUrl === undefined ? request : { method, url, headers, body, publicUrl },
    );
    passage.verified = verified instanceof Promise ? await verified : verified;
    passage.verifiedAt = performance.now();
    return mount;
  }

  /** A genuine delivery; resolves when it may be acknowledged. */
  async function accept(passage: Passage, mount: Mount): Promise<void> {
    let identity: Identity;
    try {
      read(passage, mount);
      passage.key = keyOf(passage, mount);
      identity = { key: passage.key, digest: contentDigest(passage, mount) };
    } catch (error) {
      return await invalid(asWebhookError(error), passage);
    }
    await once(
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
      mount.messageName === null
        ? (mount.messages.keys().next().value as string)
        : valueOf(mount.messageName, passage);
    passage.known = mount.messages.get(passage.message ?? '');
    const embedded = passage.known?.embedded ?? [];
    if (embedded.length === 0) return;
    passage.exactly = () => withEmbedded(parseExactly(request.body, mount.content), embedded, true);
    passage.payload = withEmbedded(passage.payload, embedded);
  }

  /**
   * What no handler is for may lack its key. A message that the specification does not know has one where all
   * that it knows have the same.
   */
  function keyOf(passage: Passage, { channelName, shared }: Mount): string | undefined {
    const { known, verified } = passage;
    const sources = (known ?? shared).idempotencyKey;
    const isHandled = known !== undefined && known.handlers.length > 0;
    if (!isHandled && !(sources.length > 0 && sources.every((source) => valueOf(source, passage))))
      return undefined;
    const tenant = verified.keyId === undefined ? [] : [verified.keyId];
    return idempotencyKeyOf([provider.name, known?.channelName ?? channelName, ...tenant], sources, passage);
  }

  async function handle(passage: Passage, identity: Identity): Promise<void> {
    const { known, payload } = passage;
    passage.handledFrom = performance.now();
    if (!known?.validator) {
      passage.reason = 'other';
      return await withDeadline(user('`otherwise`'), async (signal) => {
        await options.otherwise(otherDelivery(passage, signal));
      });
    }
    const { violations, drift } = validate(await known.validator, payload);
    const [violation] = violations;
    if (violation) {
      const what = `${violation.instancePath} ${violation.message ?? violation.keyword}`.trimStart();
      const error = new WebhookError('payload-invalid', `Expected a valid "${known.name}" but ${what}`);
      return await invalid(error, passage);
    }
    if (known.integers) passage.payload = withIntegers(payload, known.integers, passage.exactly);
    if (drift.length > 0) {
      tell(options.onDrift, drift, completeDelivery(passage, known, new AbortController().signal));
    }
    passage.reason = 'handled';
    await handleByAll(passage, known, identity);
  }

  /** Of several handlers each has its own outcome: what has been done is not done again when another one failed. */
  async function handleByAll(
    passage: Passage,
    known: KnownMessage,
    { key, digest }: Identity,
  ): Promise<void> {
    const run = ({ name, handler }: NamedHandler): Promise<unknown> =>
      withDeadline(user(`handlers["${known.name}"]${name && `.${name}`}`), (signal) =>
        handler(completeDelivery(passage, known, signal)),
      );
    const [single] = known.handlers;
    if (known.handlers.length === 1 && single?.name === '') return void (await run(single));
    const outcomes = await Promise.allSettled(
      known.handlers.map((named) =>
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

  function completeDelivery(passage: Passage, { name }: KnownMessage, signal: AbortSignal) {
    return { ...otherDelivery(passage, signal), message: name, idempotencyKey: passage.key! };
  }

  function otherDelivery(passage: Passage, signal: AbortSignal): OtherDelivery {
    return { ...invalidDelivery(passage), idempotencyKey: passage.key, signal };
  }

  function invalidDelivery({ request, payload, message, known, mount, verified }: Passage): InvalidDelivery {
    const { headers, body } = request;
    const channel = known?.channelName ?? mount!.channelName;
    return { message, payload, channel, keyId: verified.keyId, headers, body };
  }

  /** Hands what cannot be handled to the hook for it; without one the provider shall come again. */
  async function invalid(error: WebhookError, passage: Passage): Promise<void> {
    passage.reason = 'invalid';
    passage.handledFrom ??= performance.now();
    const { onInvalid } = options;
    if (!onInvalid) throw error;
    await withDeadline(hook(error), () => onInvalid(error, invalidDelivery(passage)));
  }

  async function conflict(error: WebhookError, passage: Passage): Promise<void> {
    passage.reason = 'conflict';
    const { onConflict } = options;
    if (!onConflict) throw error;
    await withDeadline(hook(error), (signal) => onConflict(error, otherDelivery(passage, signal)));
  }

  const hook = ({ code }: WebhookError): Awaited => user(`the hook for [${code}]`);

  /** What a user wrote, as it is named in an error. */
  function user(name: string): Awaited {
    return { name, deadlineMs, failed: 'handler-failed', late: 'handler-timeout' };
  }

  /** Where the provider documents no body for it, the answer is the code alone. */
  function acknowledge({ answer, code }: WebhookError, { known, mount }: Partial<Passage>): Acknowledgement {
    const { acknowledgements } = known?.channel ?? mount?.channel ?? first;
    const { status, headers, body } =
      typeof answer === 'number' ? { status: answer, headers: {}, body: '' } : acknowledgements[answer];
    return body === ''
      ? { status, headers: { 'content-type': 'text/plain', ...headers }, body: code }
      : { status, headers, body };
  }

  function fail(error: WebhookError): Acknowledgement {
    tell(options.onError ?? warn, error);
    const answer = acknowledge(error, {});
    report?.({ ...startPassage(undefined), error }, answer);
    return answer;
  }

  return Object.assign(receive, { fail, limitBytes });
}

/** With the message's name, which need not stand in the payload. */
function contentDigest(passage: Passage, { shared }: Mount): string {
  const { message, payload, known, exactly } = passage;
  const { volatile } = known ?? shared;
  return digestOf({ message, payload: holdsUnsafe(payload) ? exactly() : payload }, volatile);
}

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
