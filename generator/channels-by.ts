import type { Channel, Model } from './model.ts';

/**
 * How one receiver can tell the channels apart before it knows anything else: by their addresses, or by what each delivery
 * says of itself. Both need one signature for all, so that nothing is looked at before it is genuine.
 */
export function channelsBy(channels: readonly Channel[]): Model['channelsBy'] {
  const isOne = (key: 'signature' | 'content' | 'method'): boolean =>
    new Set(channels.map((channel) => channel[key])).size === 1;
  if (channels.length < 2 || !isOne('signature')) return null;
  // Handlers are given by the names of messages.
  const messages = channels.flatMap((channel) => channel.messages.map(({ name }) => name));
  if (new Set(messages).size < messages.length) return null;
  if (areDistinct(channels.map(({ address }) => address)) && !channels.some(({ signsUrl }) => signsUrl)) {
    return 'address';
  }
  const names = new Set(channels.map(({ messageName }) => JSON.stringify(messageName)));
  return names.size === 1 && !names.has('null') && isOne('content') && isOne('method') ? 'message' : null;
}

/** True where no path can be that of two addresses, whatever prefix a host puts before it. */
function areDistinct(addresses: readonly (string | null)[]): boolean {
  return addresses.every((address, index) => {
    if (address === null || address.includes('?')) return false;
    return addresses.every((other, at) => at === index || !couldBeBoth(address, other ?? ''));
  });
}

function couldBeBoth(a: string, b: string): boolean {
  const [left, right] = [a, b].map((path) =>
    path
      .split('/')
      .filter((step) => step !== '')
      .reverse(),
  );
  const shorter = Math.min(left!.length, right!.length);
  const isOpen = (step: string): boolean => step.startsWith('{');
  return left!.slice(0, shorter).every((step, index) => {
    const other = right![index]!;
    return step === other || isOpen(step) || isOpen(other);
  });
}
