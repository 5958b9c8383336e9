/** `publicUrl`: required where the provider signs a part of the URL, by the type and where there is none. */
import { createReceiver } from '@hookwright/runtime';
import { expect, test } from 'vitest';
import { key, type Payloads, provider } from '../runtime/provider.ts';
import { signsPath } from './cases.ts';

const options = { keys: [key], idempotency: 'none', handlers: {}, otherwise: () => undefined } as const;

test('required where the path is signed', () => {
  // @ts-expect-error: `publicUrl` is missing.
  expect(() => createReceiver<typeof signsPath, Payloads>(signsPath, options)).toThrow('publicUrl');
  const publicUrl = 'https://pay.example.com/webhooks/bellpay';
  createReceiver<typeof signsPath, Payloads>(signsPath, { ...options, publicUrl });
});

test('not required where nothing of the URL is', () => {
  createReceiver<typeof provider, Payloads>(provider, options);
});
