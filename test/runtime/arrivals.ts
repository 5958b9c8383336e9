/** Ways in which deliveries arrive at a receiver, other than just once. */
import { type Acknowledgement, createReceiver, memoryIdempotency, type Receiver } from '@hookwright/runtime';
import type { WebhookRequest } from '@hookwright/runtime';
import type { Subject } from './subjects.ts';
import { type Note, receiverOf } from './watching.ts';

export interface Arrival {
  readonly subject: Subject;
  readonly deliveries: readonly WebhookRequest[];
  readonly note: Note;
  readonly options: object;
}

/** One after the other. */
export function inTurn({ subject, deliveries, note, options }: Arrival): Promise<Acknowledgement[]> {
  return eachBy(receiverOf(subject, note, options), deliveries);
}

/** The first to a receiver of today, the others to one whose schema takes nothing. */
export async function underNewerSchema({ subject, deliveries, note }: Arrival): Promise<Acknowledgement[]> {
  const { provider, channelName, channel, message, publicUrl } = subject;
  const idempotency = memoryIdempotency();
  const errors = [{ instancePath: '', keyword: 'new', message: 'must be as the schema of tomorrow says' }];
  const strict = Object.assign(() => false, { errors });
  const messages = {
    ...channel.messages,
    [message]: { ...channel.messages[message]!, validator: async () => strict },
  };
  const channels = { [channelName]: { ...channel, messages } };
  const newer = {
    ...subject,
    createReceiver: (options: object) =>
      createReceiver({ ...provider, channels }, { publicUrl, ...options } as Parameters<
        typeof createReceiver
      >[1]),
  };
  const today = receiverOf(subject, note, { idempotency });
  const tomorrow = receiverOf(newer, note, { idempotency });
  return [await today(deliveries[0]!), ...(await eachBy(tomorrow, deliveries.slice(1)))];
}

/** The second while the handler of the first runs. That one ends once the second has found it at work, or was answered. */
export async function whileHandling({
  subject,
  deliveries,
  note,
  options,
}: Arrival): Promise<Acknowledgement[]> {
  const started = signal();
  const found = signal();
  const store = memoryIdempotency();
  const receive = receiverOf(subject, note, {
    ...options,
    idempotency: {
      ...store,
      claim: async (request: Parameters<typeof store.claim>[0]) => {
        const claim = await store.claim(request);
        if (claim.state === 'in-progress') found.send();
        return claim;
      },
    },
    handlers: {
      [subject.message]: async () => {
        note('handler')();
        started.send();
        await found.sent;
      },
    },
  });
  const first = receive(deliveries[0]!);
  await started.sent;
  return Promise.all([first, receive(deliveries[1]!)]);
}

/** The process of the first dies when it has its claim. The second comes before the lease ends, the third after it. */
export async function afterDeath({ subject, deliveries, note }: Arrival): Promise<Acknowledgement[]> {
  let nowMs = 0;
  let leaseMs = 0;
  const store = memoryIdempotency({ now: () => nowMs });
  const dying = receiverOf(subject, note, {
    idempotency: {
      ...store,
      claim: async (request: Parameters<typeof store.claim>[0]) => {
        leaseMs = request.leaseMs;
        await store.claim(request);
        throw new Error('this process is no more');
      },
    },
  });
  const receive = receiverOf(subject, note, { idempotency: store, waitMs: 0 });
  const answers = [await dying(deliveries[0]!), await receive(deliveries[1]!)];
  nowMs = leaseMs;
  return [...answers, await receive(deliveries[2]!)];
}

/** A handler that fails when it is called first. */
export function failsFirst(note: Note, { message }: Subject, failing: () => Promise<never>): object {
  let times = 0;
  const handler = (): Promise<never> | undefined => {
    note('handler')();
    return ++times === 1 ? failing() : undefined;
  };
  return { handlers: { [message]: handler } };
}

async function eachBy(receive: Receiver, deliveries: readonly WebhookRequest[]): Promise<Acknowledgement[]> {
  const answers: Acknowledgement[] = [];
  for (const delivery of deliveries) answers.push(await receive(delivery));
  return answers;
}

function signal(): { readonly sent: Promise<void>; readonly send: () => void } {
  let send = (): void => undefined;
  const sent = new Promise<void>((resolve) => {
    send = resolve;
  });
  return { sent, send: () => send() };
}
