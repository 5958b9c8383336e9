/** The paths of receivers: as the document states them, each its own. */
import { beforeAll, describe, expect, test } from 'vitest';
import { inspect } from '../../generator/generate.ts';
import type { Model } from '../../generator/model.ts';
import { buildService } from '../../generator/scaffold-service.ts';
import { defaultSettings } from '../../generator/settings.ts';
import { channelLike } from './planned.ts';

let acme: Model;
beforeAll(async () => {
  ({ model: acme } = await inspect('test/acme'));
});

/** Channels by their names, with their addresses. */
async function serviceOf(addresses: Readonly<Record<string, string | null>>, provider = 'acme') {
  const channel = acme.channels.find(({ name }) => name === 'payments')!;
  const channels = Object.entries(addresses).map(([name, address]) => ({
    ...channelLike(channel, name, ['paid']),
    address,
  }));
  return buildService({ ...acme, provider, channels, channelsBy: null }, defaultSettings);
}

describe('each receiver has its own', () => {
  test.each<{ name: string; given: Record<string, string | null>; want: string[] }>([
    {
      name: 'what is stated is taken',
      given: { a: '/notify', b: null },
      want: ['/notify', '/webhooks/acme/b'],
    },
    {
      name: 'one of ours gives way to what is stated before it',
      given: { a: '/webhooks/acme/limit', limit: null },
      want: ['/webhooks/acme/limit', '/webhooks/acme/limit2'],
    },
    {
      name: 'and to what is stated after it, in whichever case',
      given: { limit: null, z: '/Webhooks/Acme/Limit' },
      want: ['/webhooks/acme/limit2', '/Webhooks/Acme/Limit'],
    },
    {
      name: 'that of the health check is nobody else’s, in whichever case',
      given: { a: '/Healthz', b: '/healthz/b' },
      want: ['/webhooks/acme/a', '/healthz/b'],
    },
    {
      name: 'what is no path of any framework is not taken',
      given: { a: '/{tenant}/notify', b: '/_private', c: '/a/../b' },
      want: ['/webhooks/acme/a', '/webhooks/acme/b', '/webhooks/acme/c'],
    },
  ])('$name', async ({ given, want }) => {
    const { receivers } = await serviceOf(given);
    expect(receivers.map(({ path }) => path)).toEqual(want);
  });

  test.each([
    ['/notify', '/notify'],
    ['/notify', '/Notify'],
  ])('channels that come to %s and to %s, and need receivers of their own, are told', async (a, b) => {
    await expect(serviceOf({ first: a, second: b, third: '/other' })).rejects.toThrow(
      /scaffold-address-shared {2}first, second [^]*\/notify[^]*fix: /i,
    );
  });
});

describe('variables', () => {
  test.each([
    ['acme', 'ACME_KEYS'],
    ['3ds', 'WEBHOOKS_3DS_KEYS'],
    ['3-d-s', 'WEBHOOKS_3_D_S_KEYS'],
  ])('of %s can be exported by a shell', async (provider, want) => {
    const { signatures } = await serviceOf({ a: null }, provider);
    expect(signatures.map(({ keys }) => keys?.variable)).toEqual([want]);
  });
});
