import type { Json, JsonObject } from './json.ts';
import type { Message, Model } from './model.ts';
import type { Confirm, ConfirmValue } from './model-api.ts';
import { messageKeys } from './view.ts';

/** What is made of the operations that confirm messages. */
export interface EmittedConfirm {
  /** What is the caller's own, each name once. */
  readonly own: readonly OwnValue[];
  /** True where every message needs something of that. */
  readonly needsOwn: boolean;
  readonly questions: readonly EmittedQuestion[];
  /** What the README shows. */
  readonly example: EmittedQuestion;
}

interface OwnValue {
  readonly name: string;
  readonly type: string;
  readonly doc: string;
  /** False where only some of the messages need it. */
  readonly isRequired: boolean;
}

/** How one message is confirmed, as the templates need it. */
export interface EmittedQuestion {
  readonly key: string;
  /** The name of the message. */
  readonly name: string;
  readonly payload: string;
  /** The name of the client's function. */
  readonly operation: string;
  /** What is said of it, and what is not documented. */
  readonly doc: string;
  /** As data: what the runtime asks by. */
  readonly question: Json;
}

/** Model → the questions that confirm its messages; null where none is known that can be called. */
export function emitConfirm({ channels, api }: Model): EmittedConfirm | null {
  const keyOf = messageKeys(channels);
  const confirmed = channels.flatMap((channel) =>
    channel.messages.flatMap((message) =>
      message.confirm?.operation == null
        ? []
        : [{ key: keyOf(channel, message.name), channel, message, confirm: message.confirm }],
    ),
  );
  if (!api || confirmed.length === 0) return null;
  const questions = confirmed.map(({ key, channel, message, confirm }): EmittedQuestion => {
    const { method, path, summary, body } = api.operations.find(({ name }) => name === confirm.operation)!;
    return {
      key,
      name: message.name,
      payload: message.payload,
      operation: confirm.operation!,
      doc: [`Asks \`${confirm.operation}\` (${method} ${path}): ${summary}`, confirm.doc]
        .filter(Boolean)
        .join('\n\n'),
      question: {
        operation: confirm.operation,
        with: { ...withOf(confirm.values), ...(body?.required && !hasBody(confirm) ? { body: {} } : {}) },
        ...(channel.content === 'json' ? {} : { content: channel.content }),
        ...embeddedOf(message, confirm),
      },
    };
  });
  const own = ownOf(confirmed.map(({ confirm }) => confirm));
  return { own, needsOwn: own.some(({ isRequired }) => isRequired), questions, example: questions[0]! };
}

/** Texts that hold JSON, where a value of them is asked with. */
function embeddedOf({ embedded }: Message, { values }: Confirm): { embedded?: string[] } {
  const needed = embedded.filter((text) =>
    values.some(({ from }) => 'source' in from && from.source.startsWith(`payload ${text}/`)),
  );
  return needed.length > 0 ? { embedded: needed } : {};
}

/** A body that must be there, and of which no member must, is there without one. */
const hasBody = ({ values }: Confirm): boolean => values.some(({ place }) => place === 'body');

function withOf(values: readonly ConfirmValue[]): JsonObject {
  const places = [...new Set(values.map(({ place }) => place))];
  return Object.fromEntries(
    places.map((place) => {
      const own = values.filter((each) => each.place === place);
      return [place, Object.fromEntries(own.map((each) => [each.name, askedOf(each)]))];
    }),
  );
}

/** In a URL and in a header a number and its text are the same. */
function askedOf({ place, from, as }: ConfirmValue): Json {
  if (!('source' in from)) return from;
  return { from: from.source, ...(as !== null && place === 'body' ? { as } : {}) };
}

const types = {
  text: 'string',
  integer: 'number | bigint',
  any: 'string | number | bigint | boolean',
} as const;

function ownOf(confirms: readonly Confirm[]): OwnValue[] {
  const used = confirms.map(({ values }) =>
    values.flatMap(({ from, as, doc }) =>
      'own' in from ? [{ name: from.own, type: types[as ?? 'any'], doc }] : [],
    ),
  );
  return [...new Set(used.flat().map(({ name }) => name))].sort().map((name) => {
    const uses = used.flat().filter((each) => each.name === name);
    return {
      name,
      type: [...new Set(uses.map(({ type }) => type))].join(' | '),
      doc: uses.find(({ doc }) => doc !== '')?.doc ?? '',
      isRequired: used.every((values) => values.some((each) => each.name === name)),
    };
  });
}
