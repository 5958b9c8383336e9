import { digestOf, idempotencyKeyOf, valueOf } from './content.ts';
import { type Awaited, withDeadline } from './deadline.ts';
import { decodeUtf8 } from './encoding.ts';
import { isWebhookError, WebhookError } from './errors.ts';
import { createOnce } from './once.ts';
import type { InvalidDelivery, OtherDelivery, ReceiverOptions } from './options.ts';
import type { Acknowledgement, Provider } from './provider.ts';
import type { WebhookRequest } from './request.ts';
import { type AnyOptions, type KnownMessage, settle } from './settings.ts';
import { validate } from './validation.ts';

/** Takes a delivery and gives the answer that the provider gets. Never rejects. */
export interface Receiver {
  (request: WebhookRequest): Promise<Acknowledgement>;
  /** The answer to a delivery whose bytes are not to be had: for host adapters. */
  fail(error: WebhookError): Acknowledgement;
  /** The largest body, in bytes: an adapter stops reading there. */
  readonly limitBytes: number;
}

/** What is known of a delivery once its signature is verified. */
interface Verified {
  readonly request: WebhookRequest;
  readonly payload?: unknown;
  /** What it calls itself, known to the specification or not. */
  readonly message?: string | undefined;
  readonly known?: KnownMessage | undefined;
  readonly key?: string | undefined;
}

/**
 * Makes the receiver of one channel: limit → verify → identify → claim → validate → handle → complete → acknowledge.
 * @throws TypeError for options that cannot work: a key that cannot be one, a URL or a choice that is missing.
 */
export function createReceiver<const P extends Provider, Payloads>(
  provider: P,
  receiverOptions: ReceiverOptions<P, Payloads>,
): Receiver {
  // The one place where the types of a provider are let go: from here on a message is a name.
  const options = receiverOptions as unknown as AnyOptions;
  const { limitBytes = 1024 * 1024, deadlineMs = 10_000, waitMs = 3_000, publicUrl } = options;
  const { channelName, channel, verify, messageName, messages } = settle(provider, options);
  const once = createOnce({ idempotency: options.idempotency, leaseMs: deadlineMs * 2, deadlineMs, waitMs });
  const shared = sharedIdentity([...messages.values()]);

  async function receive(request: WebhookRequest): Promise<Acknowledgement> {
    try {
      if (request.body.byteLength > limitBytes) {
        throw new WebhookError(
          'body-too-large',
          `Expected a body of at most ${limitBytes} bytes but it is larger`,
        );
      }
      verify({ ...request, publicUrl });
      await accept(request);
      return channel.acknowledgements.accepted;
    } catch (error) {
      return answer(asWebhookError(error), request);
    }
  }

  /** A genuine delivery; resolves when it may be acknowledged. */
  async function accept(request: WebhookRequest): Promise<void> {
    let delivery: Verified = { request };
    let digest: string;
    try {
      delivery = { ...delivery, payload: parseBody(request.body) };
      delivery = identify(delivery);
      delivery = { ...delivery, key: keyOf(delivery) };
      // With its name, which need not stand in the payload.
      const { message, payload } = delivery;
      digest = digestOf({ message, payload }, (delivery.known ?? shared).volatile);
    } catch (error) {
      return await invalid(asWebhookError(error), delivery);
    }
    await once(
      { key: delivery.key, digest },
      () => handle(delivery),
      (error) => give(options.onConflict, error, (signal) => otherDelivery(delivery, signal)),
    );
  }

  function identify(delivery: Verified): Verified {
    const message =
      messageName === null
        ? messages.keys().next().value
        : valueOf(messageName, delivery.request, delivery.payload);
    return { ...delivery, message, known: messages.get(message ?? '') };
  }

  /**
   * What no handler is for may lack its key. A message that the specification does not know has one where all
   * that it knows have the same.
   */
  function keyOf({ request, payload, known }: Verified): string | undefined {
    const sources = (known ?? shared).idempotencyKey;
    const hasAll = sources.length > 0 && sources.every((source) => valueOf(source, request, payload));
    if (!known?.handled && !hasAll) return undefined;
    return idempotencyKeyOf([provider.name, channelName], sources, { request, payload });
  }

  async function handle(delivery: Verified): Promise<void> {
    const { known, key, payload } = delivery;
    if (!known?.handled || key === undefined) {
      await withDeadline(user('`otherwise`'), (signal) => options.otherwise(otherDelivery(delivery, signal)));
      return;
    }
    const { handler, validator } = known.handled;
    const { violations, drift } = validate(await validator, payload);
    const [violation] = violations;
    if (violation) {
      const what = `${violation.instancePath} ${violation.message ?? violation.keyword}`.trimStart();
      return await invalid(
        new WebhookError('payload-invalid', `Expected a valid "${known.name}" but ${what}`),
        delivery,
      );
    }
    await withDeadline(user(`handlers["${known.name}"]`), (signal) => {
      const complete = { ...otherDelivery(delivery, signal), message: known.name, idempotencyKey: key };
      if (drift.length > 0) tell(options.onDrift, drift, complete);
      return handler(complete);
    });
  }

  function otherDelivery({ request, payload, message, key }: Verified, signal: AbortSignal): OtherDelivery {
    const { headers, body } = request;
    return { message, payload, idempotencyKey: key, channel: channelName, headers, body, signal };
  }

  async function invalid(error: WebhookError, { request, payload, message }: Verified): Promise<void> {
    const { headers, body } = request;
    await give<InvalidDelivery>(options.onInvalid, error, () => ({ message, payload, headers, body }));
  }

  /** Hands what was not handled to the hook for it; without one the provider shall come again. */
  async function give<T>(
    hook: ((error: WebhookError, delivery: T) => unknown) | undefined,
    error: WebhookError,
    delivery: (signal: AbortSignal) => T,
  ): Promise<void> {
    if (!hook) throw error;
    await withDeadline(user(`the hook for [${error.code}]`), (signal) => hook(error, delivery(signal)));
  }

  /** What a user wrote, as it is named in an error. */
  function user(name: string): Awaited {
    return { name, deadlineMs, failed: 'handler-failed', late: 'handler-timeout' };
  }

  function fail(error: WebhookError): Acknowledgement {
    tell(options.onError ?? warn, error);
    return acknowledge(error);
  }

  function answer(error: WebhookError, request: WebhookRequest): Acknowledgement {
    if (error.answer !== 'refused') return fail(error);
    tell(options.onRefused, error, request);
    return acknowledge(error);
  }

  /** Where the provider documents no body for it, the answer is the code alone. */
  function acknowledge({ answer, code }: WebhookError): Acknowledgement {
    const { status, headers, body } =
      typeof answer === 'number'
        ? { status: answer, headers: {}, body: '' }
        : channel.acknowledgements[answer];
    return body === ''
      ? { status, headers: { 'content-type': 'text/plain', ...headers }, body: code }
      : { status, headers, body };
  }

  return Object.assign(receive, { fail, limitBytes });
}

/** @throws WebhookError `payload-malformed` for what is not JSON in UTF-8. */
function parseBody(body: Uint8Array): unknown {
  try {
    const payload: unknown = JSON.parse(decodeUtf8(body));
    if (typeof payload !== 'object' || payload === null) throw new TypeError('not an object or a list');
    return payload;
  } catch {
    // Without `cause`: the parser's own message quotes the payload.
    throw new WebhookError('payload-malformed', 'Expected an object or a list in JSON but the body is none');
  }
}

/** The idempotency key and volatile fields that all messages of a channel have in common: those of a message nobody knows. */
function sharedIdentity(
  messages: readonly KnownMessage[],
): Pick<KnownMessage, 'idempotencyKey' | 'volatile'> {
  const [first] = messages;
  const same = messages.every(
    ({ idempotencyKey }) => JSON.stringify(idempotencyKey) === JSON.stringify(first?.idempotencyKey),
  );
  return {
    idempotencyKey: same && first ? first.idempotencyKey : [],
    volatile: [...new Set(messages.flatMap(({ volatile }) => volatile))],
  };
}

/** Calls a hook that only watches: what it throws changes nothing. */
function tell<Args extends unknown[]>(hook: ((...args: Args) => unknown) | undefined, ...args: Args): void {
  Promise.resolve()
    .then(() => hook?.(...args))
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
