/** Real receivers of every specification, watched: what ran, and what became of the delivery. */
import { existsSync } from 'node:fs';
import {
  createReceiver,
  type DeliveryReport,
  type Provider,
  type Receiver,
  type ReceiverOptions,
} from '@hookwright/runtime';
import fc from 'fast-check';
import { inspect } from '../../generator/generate.ts';
import { type OracleRequest, schemesOf } from '../signatures/oracle-notation.ts';
import { oracleVerify } from '../signatures/oracle.ts';
import { keysFor, type TestKeys } from './keys.ts';
import { type Known, recipes } from './recipes.ts';

/** What a receiver did with one delivery. */
export interface Outcome {
  readonly reason: DeliveryReport['reason'];
  readonly answer: DeliveryReport['answer'];
  readonly status: number;
  /** How many functions of the user were called with it: handlers, `otherwise`, hooks for what is genuine. */
  readonly calls: number;
}

/** One receiver, with the oracle's opinion beside it. */
export interface Watched extends Known {
  readonly keys: TestKeys;
  readonly receive: (request: OracleRequest) => Promise<Outcome>;
  readonly isGenuine: (request: OracleRequest) => boolean;
  readonly [fc.toStringMethod]: () => string;
}

export const publicUrl = 'https://pay.example.com/hooks/in';

/** All receivers, in the order of their specifications. */
export async function createReceivers(): Promise<Watched[]> {
  const all = await Promise.all(
    recipes.map(async (known) => {
      const provider = await providerOf(known.folder);
      return Object.entries(provider.channels)
        .filter(([, { signature }]) => isOf(known, provider.signatures[signature]))
        .map(([channel]) => watched(known, provider, channel));
    }),
  );
  return all.flat();
}

/** A provider may have several signatures: a channel is received by its own. */
function isOf({ recipe }: Known, signature: object | undefined): boolean {
  return JSON.stringify(sorted(signature)) === JSON.stringify(sorted(recipe));
}

/** Without what is said about a recipe, and in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'x-evidence');
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, each]) => [key, sorted(each)]),
  );
}

const providers = new Map<string, Promise<Provider>>();

function providerOf(folder: string): Promise<Provider> {
  if (!providers.has(folder)) providers.set(folder, loadProvider(folder));
  return providers.get(folder)!;
}

/** The generated one, where there is a package; otherwise what would be generated, with validators that take anything. */
async function loadProvider(folder: string): Promise<Provider> {
  const root = new URL('../../', import.meta.url);
  const generated = new URL(`${folder.replace(/^specs\//, 'generated/')}/src/provider.ts`, root);
  if (folder.startsWith('specs/') && existsSync(generated))
    return ((await import(generated.href)) as { provider: Provider }).provider;
  const { model } = await inspect(folder);
  const channels = model.channels.map(({ messages, name, ...channel }) => {
    const known = messages.map(({ answer: _, ...message }) => [
      message.name,
      { ...message, validator: async () => () => true },
    ]);
    return [name, { ...channel, messages: Object.fromEntries(known) as object }];
  });
  return {
    name: model.provider,
    signatures: Object.fromEntries(model.signatures.map(({ name, recipe }) => [name, recipe])),
    channelsBy: model.channelsBy,
    channels: Object.fromEntries(channels) as Provider['channels'],
  };
}

function watched(known: Known, provider: Provider, channel: string): Watched {
  const keys = keysFor(known.recipe, known.readings);
  let report: DeliveryReport | undefined;
  let calls = 0;
  const called = (): void => void calls++;
  const names = Object.keys(provider.channels[channel]!.messages);
  const isOpen = Object.keys(known.readings).length > 0;
  const receiver: Receiver = createReceiver(provider, {
    channel,
    publicUrl,
    keys: keys.verifying,
    ...(isOpen && { readings: known.readings }),
    idempotency: 'none',
    // Of the messages every other has a handler.
    handlers: Object.fromEntries(names.filter((_, at) => at % 2 === 0).map((name) => [name, called])),
    otherwise: called,
    onInvalid: called,
    onConflict: called,
    onDelivery: (given: DeliveryReport) => (report = given),
    onError: () => undefined,
  } as unknown as ReceiverOptions<Provider, Record<string, unknown>>);

  return {
    ...known,
    // How fast-check prints it.
    [fc.toStringMethod]: () => `receiver of ${known.title}`,
    keys,
    isGenuine(request) {
      const seen = { ...request, publicUrl };
      const { recipe, readings } = known;
      return (
        oracleVerify(recipe, seen, { keys: keys.verifying, readings, now: Date.now() }).verdict === 'accepted'
      );
    },
    async receive({ publicUrl: _, ...request }) {
      report = undefined;
      calls = 0;
      const { status } = await receiver(request);
      // `onDelivery` only watches: it is told after the answer.
      for (let turn = 0; turn < 10 && report === undefined; turn++) await Promise.resolve();
      const told = report as DeliveryReport | undefined;
      if (told === undefined) throw new Error('The receiver answered and reported nothing');
      if (told.status !== status) throw new Error(`Reported ${told.status}, answered ${status}`);
      return { reason: told.reason, answer: told.answer, status, calls };
    },
  };
}

/** How many alternatives a delivery can be signed by. */
export const alternativesOf = ({ recipe, readings }: Known): number => schemesOf(recipe, readings).length;
