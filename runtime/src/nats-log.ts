import type { MessageQuery, NatsClient, StoredMessage } from './nats-client.ts';
import { explain, isNoDeletion, isNoMessage, isTooLarge, isUnexpected } from './nats-error.ts';

/** A stream of an inbox. */
export interface Log {
  /** The newest under this subject. */
  read(subject: string): Promise<StoredMessage | undefined>;
  at(sequence: number): Promise<StoredMessage | undefined>;
  /** The oldest from a sequence on whose subject fits. */
  next(filter: string, from: number): Promise<StoredMessage | undefined>;
  /** The sequence of what was written; undefined where it was not, since it is there, or something else than was expected. */
  write(subject: string, content: Uint8Array | string, only?: WriteOnly): Promise<number | undefined>;
  /** True for one of all that remove the same message. */
  remove(sequence: number): Promise<boolean>;
}

export interface WriteOnly {
  /** Where this is the sequence of the newest under the subject; 0 for nothing. */
  readonly after?: number;
  /** Where nothing was written with this id in the last two minutes. */
  readonly id?: string;
}

export function createLog({ jetstream, manager }: NatsClient, stream: string): Log {
  const { streams } = manager;

  async function find(query: MessageQuery): Promise<StoredMessage | undefined> {
    try {
      return (await streams.getMessage(stream, query)) ?? undefined;
    } catch (error) {
      if (isNoMessage(error)) return undefined;
      return explain(error);
    }
  }

  return {
    read: (subject) => find({ last_by_subj: subject }),
    at: (sequence) => find({ seq: sequence }),
    next: (filter, from) => find({ seq: from, next_by_subj: filter }),
    async write(subject, content, only = {}) {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      const options = {
        ...(only.after !== undefined && { expect: { lastSubjectSequence: only.after } }),
        ...(only.id !== undefined && { msgID: only.id }),
      };
      try {
        const { seq, duplicate } = await jetstream.publish(subject, bytes, options);
        return duplicate ? undefined : seq;
      } catch (error) {
        if (isUnexpected(error)) return undefined;
        if (isTooLarge(error)) return refuse(bytes.length, error);
        return explain(error);
      }
    },
    async remove(sequence) {
      try {
        return await streams.deleteMessage(stream, sequence, false);
      } catch (error) {
        // One number stands for all that can go wrong: it is gone, or it could not be removed.
        if (!isNoDeletion(error) || (await find({ seq: sequence }))) return explain(error);
        return false;
      }
    },
  };
}

function refuse(bytes: number, cause: unknown): never {
  const text =
    `Expected an entry that fits into a message of NATS but it has ${bytes} bytes: ` +
    'raise `max_payload` of the server, or lower `limitBytes` of the receiver';
  throw new Error(text, { cause });
}
