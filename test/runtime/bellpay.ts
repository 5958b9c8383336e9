/** Bellpay with other keys: a recipe that names them, and receivers that are told whose they are. */
import { createHmac } from 'node:crypto';
import {
  createReceiver,
  memoryIdempotency,
  type Provider,
  type Receiver,
  type Recipe,
  type Scheme,
  type WebhookRequest,
} from '@hookwright/runtime';
import { key, provider } from './provider.ts';

/** Bellpay with another recipe. */
export function bellpay(recipe: Partial<Scheme> | Recipe, channel: object = {}): Provider {
  const hmac = ('anyOf' in recipe ? recipe : { ...provider.signatures.hmac, ...recipe }) as Recipe;
  return {
    ...provider,
    signatures: { hmac },
    channels: { events: { ...provider.channels.events, ...channel } },
  };
}

export interface Seen {
  readonly by: string;
  readonly keyId: string | undefined;
  readonly idempotencyKey?: string | undefined;
}

/** A receiver that writes down who was given what of a delivery's key. */
export function seeing(of: Provider, options: object): { receive: Receiver; seen: Seen[] } {
  const seen: Seen[] = [];
  const see =
    (by: string) =>
    ({ keyId, idempotencyKey }: Omit<Seen, 'by'>): void =>
      void seen.push({ by, keyId, idempotencyKey });
  const receive = createReceiver(of, {
    keys: [key],
    idempotency: memoryIdempotency(),
    handlers: { PAID: see('handler') },
    otherwise: see('otherwise'),
    onInvalid: (_: unknown, delivery: Seen) => see('onInvalid')(delivery),
    onConflict: (_: unknown, delivery: Seen) => see('onConflict')(delivery),
    onRefused: ({ code }: { code: string }) => seen.push({ by: code, keyId: undefined }),
    onError: ({ code }: { code: string }) => seen.push({ by: code, keyId: undefined }),
    ...options,
  } as unknown as Parameters<typeof createReceiver>[1]);
  return { receive, seen };
}

/** A delivery of Bellpay with headers of its own, at a URL of its own. */
export function signedBy(
  signingKey: string,
  payload: object,
  { url = '/bellpay', headers = {} }: Partial<Pick<WebhookRequest, 'url' | 'headers'>> = {},
): WebhookRequest {
  const body = Buffer.from(JSON.stringify(payload));
  const signature = createHmac('sha256', signingKey).update(body).digest('hex');
  return { method: 'POST', url, headers: { ...headers, 'x-signature': signature }, body };
}

/** Hooks that only watch are called after the answer: this is later. */
export const told = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
