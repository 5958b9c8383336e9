import { everyReading, type Provider } from '@hookwright/runtime';

/** One receiver with one handler, a sender and, where there is an API, a client; of whatever provider it is, by what its package says. */
export function consumerOf(
  name: string,
  provider: Provider,
  { hasClient }: { readonly hasClient: boolean },
): string {
  const { channel, message, signed } = handledOf(provider);
  const client = `
import { type ClientOptions, createClient } from '@hookwright/${name}/client';
export const connect = (options: ClientOptions) => createClient(options);
`;
  return `import { createReceiver } from '@hookwright/${name}';
import { createSender } from '@hookwright/${name}/testing';
const publicUrl = 'https://pay.example.com/webhooks';
export const receive = createReceiver({
  idempotency: 'none',
  otherwise: () => undefined,
  ${[...proofOf(provider, channel), ...choiceOf(provider, channel)].join(', ')},
  handlers: { ${JSON.stringify(message)}: ({ payload }) => console.log(payload) },
});
export const delivery = createSender({ key: 'key', url: publicUrl }).sign(${JSON.stringify(signed)});
${hasClient ? client : ''}`;
}

interface Handled {
  readonly channel: string;
  readonly message: string;
  /** What a sender calls it: with its channel, where another channel has one of the same name. */
  readonly signed: string;
}

/** The first message that is no question, of the channel that has the most. */
function handledOf({ channels }: Provider): Handled {
  const all = Object.entries(channels).flatMap(([channel, { messages }]) => {
    const told = Object.entries(messages).filter(([, { answer }]) => answer === undefined);
    return told.map(([message]) => ({ channel, message, count: told.length }));
  });
  const [found] = all.sort((a, b) => b.count - a.count);
  if (!found) throw new Error('Expected a message that is handled but there are questions alone');
  const { channel, message } = found;
  const isOne = all.filter((each) => each.message === message).length === 1;
  return { channel, message, signed: isOne ? message : `${channel}/${message}` };
}

/** What makes the receiver trust a delivery. */
function proofOf({ signatures, channels }: Provider, channel: string): string[] {
  const recipe = signatures[channels[channel]!.signature]!;
  if ('verifier' in recipe) return ['dangerouslyAcceptUnauthenticated: true'];
  const keys = "keys: [process.env.KEY ?? '']";
  const [readings = {}] = everyReading(recipe);
  return Object.keys(readings).length === 0 ? [keys] : [keys, `readings: ${JSON.stringify(readings)}`];
}

/** What a caller has to say of a channel. */
function choiceOf({ channels, channelsBy }: Provider, channel: string): string[] {
  const isChosen = Object.keys(channels).length > 1 && !channelsBy;
  return [
    ...(isChosen ? [`channel: ${JSON.stringify(channel)}`] : []),
    ...(channels[channel]!.signsUrl ? ['publicUrl'] : []),
  ];
}
