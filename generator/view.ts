import { everyReading, type Readings } from '@hookwright/runtime';
import { byCodeUnit, type Json } from './json.ts';
import type { Channel, Message, Model } from './model.ts';
import { type OrderView, ordersOf } from './order-words.ts';
import { type Page, pageOf } from './page.ts';

/** What the templates see besides the Model and what was emitted: the same facts in the form in which a page needs them. */
export interface View {
  /** The files that everything comes from, as one text. */
  readonly document: string;
  /** The documents that a package holds, in one piece each. */
  readonly bundledFiles: readonly string[];
  readonly severalChannels: boolean;
  readonly channels: readonly ChannelView[];
  /** The types of all payloads, each once. */
  readonly payloadTypes: readonly string[];
  readonly samples: readonly {
    readonly message: string;
    readonly payload: Json;
    /** What is in the payload something else than on the wire; null where everything is as it stands. */
    readonly exactly: Pick<Message, 'embedded' | 'integers'> | null;
  }[];
  readonly hasExactSamples: boolean;
  /** Example headers, by channel; null where no document shows any. */
  readonly sampleHeaders: Readonly<Record<string, Readonly<Record<string, string>>>> | null;
  /** What is known of signatures that nobody documents. */
  readonly unverifiable: readonly string[];
  readonly hasAnswers: boolean;
  /** How messages are confirmed, for people. */
  readonly confirms: readonly ConfirmView[];
  /** The evidence, arranged for the page of the provider. */
  readonly page: Page;
  /** The choices that the README shows. */
  readonly example: {
    readonly channel: string;
    readonly message: string;
    readonly signsUrl: boolean;
    /** False where nobody knows how a delivery is signed: the caller brings the check. */
    readonly isKnown: boolean;
    readonly readings: Readings | null;
  };
}

/** What answers what is true now of a message. */
interface ConfirmView {
  readonly message: string;
  readonly title: string;
  /** The values of the delivery that it is asked with. */
  readonly by: readonly string[];
  /** False where no more than its title is known. */
  readonly isKnown: boolean;
}

interface ChannelView extends Omit<Channel, 'messages'> {
  readonly isJson: boolean;
  readonly orders: readonly OrderView[];
  /** What the README says of each message of which something is not signed. */
  readonly unsigned: readonly { readonly message: string; readonly fields: readonly string[] }[];
  readonly messages: readonly (Message & {
    /** Its name, after that of its channel where another channel has a message of the same name. */
    readonly key: string;
    readonly hasIntegers: boolean;
  })[];
}

/** The facts of a Model as templates need them. */
export function viewOf(model: Model): View {
  const { channels, signatures } = model;
  const keyOf = messageKeys(channels);
  const messages = channels.flatMap((channel) => channel.messages);
  const samples = channels.flatMap((channel) =>
    channel.messages.flatMap(({ name, sample, embedded, integers }) => {
      const isPlain = embedded.length === 0 && Object.keys(integers).length === 0;
      return sample === undefined
        ? []
        : [
            {
              message: keyOf(channel, name),
              payload: sample,
              exactly: isPlain ? null : { embedded, integers },
            },
          ];
    }),
  );
  const first =
    channels.find((channel) => channel.messages.some(({ answer }) => answer === null)) ?? channels[0];
  const recipe = signatures.find(({ name }) => name === first?.signature)?.recipe;
  const isKnown = recipe !== undefined && !('verifier' in recipe);
  const [readings = {}] = isKnown ? everyReading(recipe) : [];
  return {
    document: shownDocuments(model),
    bundledFiles: Object.keys(model.bundled).map((standard) => `${standard}.json`),
    severalChannels: channels.length > 1,
    channels: channels.map((channel) => ({
      ...channel,
      isJson: channel.content === 'json',
      orders: ordersOf(channel),
      unsigned: channel.messages.flatMap(({ name, unsigned }) =>
        unsigned.length === 0
          ? []
          : [{ message: name, fields: unsigned.map((field) => (field === '' ? 'everything' : field)) }],
      ),
      messages: channel.messages.map((message) => ({
        ...message,
        key: keyOf(channel, message.name),
        hasIntegers: Object.keys(message.integers).length > 0,
      })),
    })),
    payloadTypes: [...new Set(messages.map(({ payload }) => payload))].sort(byCodeUnit),
    page: pageOf(model),
    hasAnswers: messages.some(({ answer }) => answer !== null),
    confirms: confirmsOf(channels),
    samples,
    sampleHeaders: sampleHeadersOf(model),
    hasExactSamples: samples.some(({ exactly }) => exactly !== null),
    unverifiable: signatures.flatMap(({ recipe: each }) => ('verifier' in each ? [each.verifier] : [])),
    example: {
      channel: first?.name ?? '',
      message: first?.messages[0]?.name ?? '',
      signsUrl: first?.signsUrl ?? false,
      isKnown,
      readings: Object.keys(readings).length > 0 ? readings : null,
    },
  };
}

/** What tells a message from all others: its name or, where several channels have one of that name, `channel/name`. */
export function messageKeys(channels: readonly Channel[]): (channel: Channel, name: string) => string {
  const counts = new Map<string, number>();
  for (const { name } of channels.flatMap(({ messages }) => messages))
    counts.set(name, (counts.get(name) ?? 0) + 1);
  return (channel, name) => ((counts.get(name) ?? 0) > 1 ? `${channel.name}/${name}` : name);
}

function confirmsOf(channels: readonly Channel[]): ConfirmView[] {
  const keyOf = messageKeys(channels);
  return channels.flatMap((channel) =>
    channel.messages.flatMap(({ name, confirm }) =>
      confirm
        ? [
            {
              message: keyOf(channel, name),
              title: confirm.title,
              by: confirm.values.flatMap(({ from }) => ('source' in from ? [from.source] : [])),
              isKnown: confirm.operation !== null,
            },
          ]
        : [],
    ),
  );
}

/** Examples of headers that deliveries carry besides their signature. */
function sampleHeadersOf({ channels, signatures }: Model): View['sampleHeaders'] {
  const shown = channels.flatMap(({ name, headers, signature }) => {
    const recipe = signatures.find((each) => each.name === signature)?.recipe;
    const signed = placesOf(recipe).map((place) => place.toLowerCase());
    const samples = headers.flatMap((header) =>
      header.sample === null || signed.includes(`header ${header.name.toLowerCase()}`)
        ? []
        : [[header.name, header.sample]],
    );
    return samples.length === 0 ? [] : [[name, Object.fromEntries(samples) as Record<string, string>]];
  });
  return shown.length === 0 ? null : (Object.fromEntries(shown) as View['sampleHeaders']);
}

/** Every `at` of a recipe, of its alternatives and candidates, too. */
function placesOf(recipe: unknown): string[] {
  if (typeof recipe !== 'object' || recipe === null) return [];
  return Object.entries(recipe).flatMap(([key, value]) =>
    key === 'at' ? [value as string | string[]].flat() : placesOf(value),
  );
}

/** What files say that they were generated from. */
export function shownDocuments({ documents }: Model): string {
  return documents.join(' and ');
}
