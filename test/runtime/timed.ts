/**
 * Clockpay: a made-up provider in the shape of a generated package, with what the others may lack: a timestamp
 * that is signed and has a window, a name for each key, and an enum that stays open.
 */
import {
  createReceiver as create,
  type Provider,
  type Receiver,
  type ReceiverOptions as OptionsOf,
} from '@hookwright/runtime';
import { createSender as createSenderOf, type Sender, type SenderOptions } from '@hookwright/runtime/testing';
import type { Findings } from '@hookwright/runtime/validation';

export const provider = {
  name: 'clockpay',
  signatures: {
    clock: {
      at: 'header Clock-Signature',
      read: { split: ',', as: ['t={timestamp}', 'v1={signature}'] },
      algorithm: 'hmac-sha256',
      encoding: 'hex',
      keyId: 'header Clock-Key',
      message: '{timestamp}.{header Clock-Key}.{body}',
      timestamp: { unit: 's', past: '5m', future: '1m' },
    },
  },
  channels: {
    calls: {
      method: 'POST',
      signature: 'clock',
      signsUrl: false,
      messageName: 'payload /kind',
      acknowledgements: {
        accepted: { status: 202, headers: { 'content-type': 'text/xml' }, body: '<ok/>' },
        refused: { status: 400, headers: { 'content-type': 'text/xml' }, body: '<no/>' },
        later: { status: 429, headers: { 'retry-after': '7' }, body: '' },
      },
      retry: null,
      messages: {
        TICK: {
          idempotencyKey: ['payload /id'],
          volatile: ['/sent'],
          sensitive: ['/pan'],
          validator: async () => validateTick,
        },
        TOCK: {
          idempotencyKey: ['payload /id'],
          volatile: ['/sent'],
          sensitive: [],
          validator: async () => validateTick,
        },
      },
    },
  },
} as const satisfies Provider;

export interface Payloads {
  TICK: Tick;
  TOCK: Tick;
}

export interface Tick {
  kind: string;
  id: string;
  sent?: number;
  pan?: string;
  state?: 'on' | 'off' | (string & {});
}

export const samples = {
  TICK: { kind: 'TICK', id: 't-1', sent: 1, pan: '4111', state: 'on' },
};

export function createReceiver(options: OptionsOf<typeof provider, Payloads>): Receiver {
  return create<typeof provider, Payloads>(provider, options);
}

export function createSender(options: SenderOptions): Sender<Payloads> {
  return createSenderOf<Payloads>(provider, samples, options);
}

const types = { kind: 'string', id: 'string', sent: 'number', pan: 'string', state: 'string' };

function validateTick(payload: unknown, at: string, found: Findings): boolean {
  for (const [name, value] of Object.entries(payload as Record<string, unknown>)) {
    const type = Object.hasOwn(types, name) ? types[name as keyof typeof types] : undefined;
    const pointer = `${at}/${name}`;
    if (type === undefined) found.drift.push({ pointer, kind: 'unknown-field' });
    else if (value === null) found.drift.push({ pointer, kind: 'undocumented-null' });
    else if (typeof value !== type) {
      found.violations.push({ instancePath: pointer, keyword: 'type', message: `must be ${type}` });
    } else if (name === 'state' && value !== 'on' && value !== 'off') {
      found.drift.push({ pointer, kind: 'unknown-value' });
    }
  }
  return found.violations.length === 0;
}
