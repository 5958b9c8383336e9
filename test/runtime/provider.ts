/**
 * Bellpay: a made-up provider with two messages, small enough to know by heart. Its deliveries are signed here
 * with node:crypto alone, not by the runtime: a second opinion on what the recipe means.
 */
import { createHmac } from 'node:crypto';
import type { Provider, WebhookRequest } from '@hookwright/runtime';
import type { Findings } from '@hookwright/runtime/validation';

export const key = 'bellpay-key-1';

export const provider = {
  name: 'bellpay',
  signatures: {
    hmac: {
      at: 'header X-Signature',
      algorithm: 'hmac-sha256',
      encoding: 'hex',
      key: 'utf8',
      message: '{body}',
    },
  },
  channels: {
    events: {
      method: 'POST',
      signature: 'hmac',
      signsUrl: false,
      messageName: 'payload /type',
      acknowledgements: {
        accepted: { status: 200, headers: { 'content-type': 'application/json' }, body: '{"ok":"好"}\n' },
        refused: { status: 401, headers: {}, body: '' },
        later: { status: 503, headers: { 'retry-after': '60' }, body: '' },
      },
      retry: null,
      messages: {
        PAID: {
          idempotencyKey: ['payload /id'],
          volatile: ['/attempt'],
          sensitive: ['/card'],
          validator: async () => validatePayment,
        },
        REFUNDED: {
          idempotencyKey: ['payload /id'],
          volatile: ['/attempt'],
          sensitive: ['/card'],
          validator: async () => validatePayment,
        },
      },
    },
  },
} as const satisfies Provider;

export interface Payment {
  id: string;
  type: string;
  attempt?: number;
  amount?: number | null;
  card?: string;
}

export interface Payloads {
  PAID: Payment;
  REFUNDED: Payment;
}

/** Only the amount is checked: a number, or null where nobody documents it. */
function validatePayment(payload: unknown, at: string, found: Findings): boolean {
  const { amount = 0, ...rest } = payload as Payment;
  for (const name of Object.keys(rest)) {
    if (!['id', 'type', 'attempt', 'card'].includes(name)) {
      found.drift.push({ pointer: `${at}/${name}`, kind: 'unknown-field' });
    }
  }
  if (amount === null) found.drift.push({ pointer: `${at}/amount`, kind: 'undocumented-null' });
  if (amount === null || typeof amount === 'number') return true;
  found.violations.push({ instancePath: `${at}/amount`, keyword: 'type', message: 'must be number' });
  return false;
}

/** A signed delivery of a payload; a text or bytes are sent as they are. */
export function deliveryOf(payload: object | string, signingKey = key): WebhookRequest {
  const text = typeof payload === 'string' || Buffer.isBuffer(payload) ? payload : JSON.stringify(payload);
  const body = Buffer.from(text);
  const signature = createHmac('sha256', signingKey).update(body).digest('hex');
  return { method: 'POST', url: '/bellpay', headers: { 'x-signature': signature }, body };
}

/** The same delivery with other headers. */
export const withHeaders = (
  delivery: WebhookRequest,
  headers: WebhookRequest['headers'],
): WebhookRequest => ({ ...delivery, headers });
