import type { Channel, Message } from './model.ts';
import { createFileNames, createMemberNames } from './names.ts';
import { besides, type MessageNames } from './scaffold-names.ts';

/** One message, as its handler and the test need it. */
export interface MessageView {
  /** Its file. */
  readonly message: string;
  /** Its handler. */
  readonly handler: string;
  /** The provider's own name. */
  readonly name: string;
  /** Its name, after that of its channel where another channel has a message of the same name. */
  readonly key: string;
  readonly channel: string;
  readonly doc: string;
  readonly idempotencyKey: readonly string[];
  readonly sensitive: readonly string[];
  readonly isQuestion: boolean;
  /** The example of the answer, as code; empty where there is none. */
  readonly answered: string;
  /** Why the test does not send it; null where it does. */
  readonly untested: string | null;
  /** What its handler throws until it answers; empty where there is nothing to answer. */
  readonly unanswered: string;
}

/** What the files of the handlers must not be called, since another one is. */
const otherFiles = ['index'];

interface Naming {
  readonly keyOf: (channel: Channel, message: string) => string;
  /** Those of the receiver. */
  readonly kept: readonly MessageNames[];
}

/** The messages of a receiver, each with a file and a handler of its own. */
export function messagesOf(channels: readonly Channel[], { keyOf, kept }: Naming): MessageView[] {
  const nameFile = besides(
    kept.map(({ file }) => file),
    createFileNames('message', otherFiles),
  );
  const nameHandler = besides(
    kept.map(({ handler }) => handler),
    createMemberNames(),
  );
  const viewOf = (channel: Channel, message: Message): MessageView => {
    const { name, answer, sample } = message;
    const known = kept.find((each) => each.channel === channel.name && each.message === name);
    return {
      message: known?.file ?? nameFile(name),
      handler: known?.handler ?? nameHandler(`on ${name}`),
      name,
      key: keyOf(channel, name),
      channel: channel.name,
      doc: message.doc || name,
      idempotencyKey: message.idempotencyKey,
      sensitive: message.sensitive,
      isQuestion: answer !== null,
      answered: answer?.sample === undefined ? '' : JSON.stringify(answer.sample, null, 2),
      untested: sample === undefined ? `${name}: the specification has no example of it` : null,
      unanswered: answer === null ? '' : `Nothing answers ${name} yet: write its handler`,
    };
  };
  return channels.flatMap((channel) => channel.messages.map((message) => viewOf(channel, message)));
}
