import type { Channel } from './provider.ts';
import type { AnyOptions } from './settings.ts';

/** What the compiler checks too, for those who have none. @throws TypeError with the option's name and what it needs. */
export function checkOptions(channels: readonly (readonly [string, Channel])[], options: AnyOptions): void {
  if (channels.some(([, { signsUrl }]) => signsUrl) && !isWebUrl(options.publicUrl)) {
    throw new TypeError(
      'The signature covers the URL: `publicUrl` must be the whole URL that the provider calls',
    );
  }
  if (options.idempotency !== 'none' && typeof options.idempotency?.claim !== 'function') {
    throw new TypeError("`idempotency` must be chosen: memoryIdempotency(), a store, or 'none'");
  }
  if (typeof options.otherwise !== 'function') {
    throw new TypeError('`otherwise` must be a function: it gets what no handler is for');
  }
  if (options.verifier !== undefined && typeof options.verifier !== 'function') {
    throw new TypeError('`verifier` must be a function');
  }
  for (const [name, least] of [
    ['limitBytes', 0],
    ['deadlineMs', 1],
    ['waitMs', 0],
  ] as const) {
    const value = options[name] ?? least;
    if (!(value >= least && value < 2 ** 31)) {
      throw new TypeError(`\`${name}\` must be a number from ${least} to 2^31 - 1`);
    }
  }
  checkHandlers(
    channels.flatMap(([, { messages }]) => Object.keys(messages)),
    options.handlers,
  );
}

function checkHandlers(messages: readonly string[], handlers: AnyOptions['handlers'] | undefined): void {
  if (typeof handlers !== 'object' || handlers === null)
    throw new TypeError('`handlers` must be an object: message name → function');
  for (const [name, given] of Object.entries(handlers)) {
    if (!messages.includes(name)) {
      throw new TypeError(
        `handlers["${name}"] is for no message of the channel: it has ${messages.join(', ')}`,
      );
    }
    const functions: unknown[] = typeof given === 'object' && given !== null ? Object.values(given) : [given];
    if (given === undefined) continue;
    if (functions.length === 0 || functions.some((each) => typeof each !== 'function')) {
      throw new TypeError(`handlers["${name}"] must be a function, or an object of functions`);
    }
  }
}

/** `localhost:3000/hook` is a URL too, of the scheme `localhost`: that is never meant. */
function isWebUrl(text: string | undefined): boolean {
  return text !== undefined && URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
