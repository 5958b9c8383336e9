import { unanswered } from './answer.ts';
import { isWebhookError, WebhookError } from './errors.ts';
import { asWebhookError, createHandling, tell } from './handling.ts';
import type { ReceiverOptions } from './options.ts';
import type { Acknowledgement, Provider } from './provider.ts';
import { tooLarge } from './raw-body.ts';
import { createReporter, type Passage, startPassage } from './report.ts';
import type { SignedRequest, WebhookRequest } from './request.ts';
import { type AnyOptions, type Mount, settle } from './settings.ts';
import type { ReceiverInbox, Unsealed } from './storing.ts';

/** What ran for a delivery from an inbox. */
export type Handled = Pick<Passage, 'reason'>;

/** Takes a delivery and gives the answer that the provider gets. Never rejects. All that a host adapter needs. */
export interface Answering {
  (request: WebhookRequest): Promise<Acknowledgement>;
  /** The answer to a delivery whose bytes are not to be had: for host adapters. */
  fail(error: WebhookError): Acknowledgement;
  /** The largest body, in bytes: an adapter stops reading there. */
  readonly limitBytes: number;
}

/** What `createReceiver` makes. */
export interface Receiver extends Answering {
  /** Where deliveries are kept until a worker handles them; undefined where they are handled before they are acknowledged. */
  readonly inbox: ReceiverInbox | undefined;
  readonly provider: string;
  /** The channels that it takes deliveries of. */
  readonly channels: readonly string[];
  /** Handles what was verified before: for the worker of an inbox. Rejects with a WebhookError. */
  handle(kept: Unsealed): Promise<Handled>;
}

/**
 * Makes a receiver: limit → verify → identify → claim → validate → handle → complete → acknowledge; with an inbox,
 * limit → verify → keep → acknowledge, and the rest is its worker's.
 * @throws TypeError for options that cannot work: a key that cannot be one, a URL or a choice that is missing.
 */
export function createReceiver<const P extends Provider, Payloads, Answers = object, Transaction = undefined>(
  provider: P,
  receiverOptions: ReceiverOptions<P, Payloads, Answers, Transaction>,
): Receiver {
  // The one place where the types of a provider are let go: from here on a message is a name.
  const options = receiverOptions as unknown as AnyOptions;
  const { limitBytes = 1024 * 1024, deadlineMs = 10_000, publicUrl, inbox } = options;
  const { mountOf, mounts, only, first } = settle(provider, options, deadlineMs);
  const { handle } = createHandling(options);
  const keep = inbox?.open(provider, mounts);
  const report = createReporter(options.onDelivery);
  const clock = report ? () => performance.now() : () => 0;

  async function receive(request: WebhookRequest): Promise<Acknowledgement> {
    const passage = startPassage(request, clock);
    passage.mount = only;
    try {
      const mount = enter(passage);
      const asked = mount.authenticate(publicUrl === undefined ? request : withUrl(request, publicUrl));
      const outcome = asked instanceof Promise ? await asked : asked;
      passage.verifiedAt = clock();
      if (isWebhookError(outcome)) return refuse(outcome, passage);
      passage.verified = outcome;
      if (!keep || !(await keep(passage, mount))) await handle(passage, mount);
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
    if (!mount) throw belongsNowhere();
    passage.mount = mount;
    return mount;
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

  async function handleKept({ request, verified, dropped }: Unsealed): Promise<Handled> {
    const passage = Object.assign(startPassage(request, clock), { verified, dropped });
    try {
      const mount = mountOf(request);
      if (!mount) throw belongsNowhere();
      passage.mount = mount;
      await handle(passage, mount);
      return passage;
    } catch (cause) {
      const error = asWebhookError(cause);
      tell(options.onError ?? warn, error);
      throw error;
    }
  }

  return Object.assign(receive, {
    fail: (error: WebhookError) => refuse(error, { ...startPassage(undefined, clock), mount: only }),
    limitBytes,
    inbox,
    provider: provider.name,
    channels: mounts.flatMap(({ channelNames }) => channelNames),
    handle: handleKept,
  });
}

const withUrl = ({ method, url, headers, body }: WebhookRequest, publicUrl: string): SignedRequest => ({
  method,
  url,
  headers,
  body,
  publicUrl,
});

const belongsNowhere = (): WebhookError =>
  new WebhookError('channel-unknown', 'Expected the path of a channel but it is that of none');

function warn(error: WebhookError): void {
  process.emitWarning(error.message, 'WebhookError');
}
