import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createReceiver, type ReceiverOptions } from '@hookwright/passto-creditpay';
import { type Drift, memoryIdempotency, type Receiver } from '@hookwright/runtime';
import type { PayloadName } from './payloads.ts';
import { keys, publicUrl } from './schemes.ts';

/** Where the packages of `bench/specs` are generated to, and the compiled benchmark lies. */
export const built = 'bench/dist';

/** Makes the receiver of a payload with a memory of its own: nothing but its one handler may be called. */
export async function loadReceiver(name: PayloadName): Promise<() => Receiver> {
  const unwanted = (what: string) => (): never => {
    throw new Error(`Expected every delivery to be handled but there was ${what}`);
  };
  // What a hook that only watches throws changes nothing: it must end the run itself.
  const onDrift = (drift: readonly Drift[]): never => {
    console.error('Expected no drift but there was', drift);
    process.exit(1);
  };
  const shared = {
    otherwise: unwanted('a message without a handler'),
    onDrift,
    onConflict: unwanted('a conflict'),
    onInvalid: unwanted('an invalid delivery'),
    onError: () => undefined,
  };
  const handler = async (): Promise<void> => {};
  if (name === 'passto-pay-success') {
    return () =>
      createReceiver({
        channel: 'events',
        ...shared,
        keys: [keys.passto],
        publicUrl,
        idempotency: memoryIdempotency(),
        handlers: { PAY_SUCCESS: handler },
      });
  }
  const evo = (await import(pathToFileURL(resolve(built, 'evo-like/dist/index.js')).href)) as {
    createReceiver: (
      options: Omit<ReceiverOptions, 'channel' | 'publicUrl' | 'handlers'> & { handlers: object },
    ) => Receiver;
  };
  return () =>
    evo.createReceiver({
      ...shared,
      keys: [keys.evo],
      idempotency: memoryIdempotency(),
      handlers: { Payment: handler },
    });
}
