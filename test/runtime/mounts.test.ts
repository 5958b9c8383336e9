/** One receiver for all channels of a provider: told apart by what a delivery says of itself, or by its address. */
import type { Channel, DeliveryReport, Provider, WebhookRequest } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';
import { bellpay, seeing, signedBy, told } from './bellpay.ts';
import { key, provider } from './provider.ts';

const { events } = bellpay({}).channels as { readonly events: Channel };

const answers = (name: string): Channel['acknowledgements'] => ({
  accepted: { status: 200, headers: {}, body: `${name} taken` },
  refused: { status: 401, headers: {}, body: `${name} refused` },
  later: { status: 503, headers: {}, body: `${name} later` },
});

function channel(name: string, message: string, more: Partial<Channel> = {}): Channel {
  const { PAID } = events.messages;
  return { ...events, acknowledgements: answers(name), messages: { [message]: PAID! }, ...more };
}

function of(channelsBy: 'address' | 'message' | null, channels: Provider['channels']): Provider {
  return { ...bellpay({}), channelsBy, channels };
}

const byMessage = of('message', {
  payments: channel('payments', 'PAID'),
  refunds: channel('refunds', 'REFUNDED'),
});

const byAddress = of('address', {
  payments: channel('payments', 'PAID', { address: '/hooks/payments', messageName: null }),
  refunds: channel('refunds', 'REFUNDED', { address: '/hooks/refunds/', messageName: null }),
  shops: channel('shops', 'SHOP', { address: '/shops/{shop}/events', messageName: null }),
  deep: channel('deep', 'DEEP', { address: '/v2/hooks/{a}/{b}', messageName: null }),
});

const body = { status: 200, headers: {} };
const send = (url: string, type = 'PAID', payload: object = {}): WebhookRequest =>
  signedBy(key, { id: 'e1', type, ...payload }, { url });
const unsigned = (url: string): WebhookRequest => ({ ...send(url), headers: {} });

/** A receiver of all channels, with a handler that says where a delivery came from. */
function mounted(provided: Provider, options: object = {}) {
  const handled: string[] = [];
  const reports: DeliveryReport[] = [];
  const handler = ({ channel, message, idempotencyKey }: Record<string, string>) =>
    handled.push(`${channel} ${message} ${idempotencyKey}`);
  const names = Object.values(provided.channels).flatMap(({ messages }) => Object.keys(messages));
  const { receive } = seeing(provided, {
    handlers: Object.fromEntries(names.map((name) => [name, handler])),
    onDelivery: (report: DeliveryReport) => reports.push(report),
    ...options,
  });
  return { receive, handled, reports };
}

describe('by message', () => {
  test.each([
    { type: 'PAID', want: 'payments' },
    { type: 'REFUNDED', want: 'refunds' },
  ])('$type is of $want', async ({ type, want }) => {
    const { receive, handled, reports } = mounted(byMessage);
    expect(await receive(send('/any', type))).toEqual({ ...body, body: `${want} taken` });
    await told();
    expect(handled).toEqual([`${want} ${type} bellpay/${want}/e1`]);
    expect(reports).toMatchObject([{ channel: want, message: type }]);
  });

  test('the same id in two channels is two messages', async () => {
    const { receive, handled } = mounted(byMessage);
    await receive(send('/', 'PAID'));
    await receive(send('/', 'REFUNDED'));
    expect(handled).toHaveLength(2);
  });

  test('a later one is told in the words of its channel', async () => {
    const { receive } = mounted(byMessage);
    const { body: answer } = await receive(send('/', 'REFUNDED', { amount: 'five' }));
    // It is invalid, and onInvalid has taken it.
    expect(answer).toBe('refunds taken');
    const failing = mounted(byMessage, { onInvalid: undefined });
    expect((await failing.receive(send('/', 'REFUNDED', { amount: 'five' }))).body).toBe('refunds later');
  });

  test('before it is genuine, all are told in the words of the first', async () => {
    const { receive } = mounted(byMessage);
    const refused = { ...send('/', 'REFUNDED'), headers: {} };
    expect(await receive(refused)).toEqual({ status: 401, headers: {}, body: 'payments refused' });
  });

  test('an unknown message goes to `otherwise`', async () => {
    const seen: unknown[] = [];
    const otherwise = ({ message }: { message: string }) => seen.push(message);
    const { receive } = mounted(byMessage, { otherwise });
    expect((await receive(send('/', 'NEW'))).status).toBe(200);
    expect(seen).toEqual(['NEW']);
  });

  test('one channel can still be chosen', async () => {
    const seen: unknown[] = [];
    const { receive } = seeing(byMessage, {
      channel: 'refunds',
      handlers: { REFUNDED: () => seen.push('handled') },
      otherwise: () => seen.push('otherwise'),
    });
    expect((await receive(send('/', 'REFUNDED'))).body).toBe('refunds taken');
    expect((await receive(send('/', 'PAID', { id: 'e2' }))).body).toBe('refunds taken');
    expect(seen).toEqual(['handled', 'otherwise']);
  });
});

describe('by address', () => {
  test.each([
    { url: '/hooks/payments', want: 'payments' },
    { url: '/hooks/payments/', want: 'payments' },
    { url: '/hooks/payments?a=/hooks/refunds', want: 'payments' },
    { url: '/hooks/payments#/hooks/refunds', want: 'payments' },
    { url: '/hooks/refunds', want: 'refunds' },
    { url: '/api/v1/hooks/refunds', want: 'refunds' },
    { url: '//hooks//refunds', want: 'refunds' },
    { url: '/shops/17/events', want: 'shops' },
    { url: '/prefix/shops/%2F/events', want: 'shops' },
    { url: '/v2/hooks/x/payments', want: 'deep' },
    { url: '/hooks/hooks/payments', want: 'payments' },
  ])('$url is of $want', async ({ url, want }) => {
    const { receive, handled, reports } = mounted(byAddress);
    expect(await receive(send(url))).toEqual({ ...body, body: `${want} taken` });
    await told();
    expect(handled.map((line) => line.split(' ')[0])).toEqual([want]);
    expect(reports).toMatchObject([{ channel: want, reason: 'handled' }]);
  });

  test.each([
    '/',
    '',
    '?/hooks/payments',
    '/hooks',
    '/payments',
    '/hooks/paymentsx',
    '/hooks/payments/more',
    '/hooks/PAYMENTS',
    '/hooks/%70ayments',
    '/shops/events',
    '/shops/1/2/events',
    '/hooks/__proto__',
  ])('%j is of none', async (url) => {
    const { receive, handled, reports } = mounted(byAddress);
    const notFound = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'channel-unknown' };
    expect(await receive(send(url))).toEqual(notFound);
    await told();
    expect(handled).toEqual([]);
    expect(reports).toMatchObject([{ channel: undefined, reason: 'channel-unknown', answer: 'error' }]);
  });

  test('each channel refuses in its own words, and says which it was', async () => {
    const { receive, reports } = mounted(byAddress);
    for (const url of ['/hooks/payments', '/hooks/refunds']) {
      const name = url.split('/').at(-1)!;
      expect(await receive(unsigned(url))).toEqual({ status: 401, headers: {}, body: `${name} refused` });
    }
    await told();
    expect(reports.map(({ channel }) => channel)).toEqual(['payments', 'refunds']);
  });

  test('a body over the limit is too large for whatever address', async () => {
    const { receive } = mounted(byAddress, { limitBytes: 1 });
    expect((await receive(send('/nowhere'))).status).toBe(413);
  });

  test('one channel can still be chosen, and is then at any address', async () => {
    const seen: unknown[] = [];
    const { receive } = seeing(byAddress, {
      channel: 'refunds',
      handlers: { REFUNDED: () => seen.push('handled') },
    });
    expect((await receive(send('/mine'))).body).toBe('refunds taken');
    expect(seen).toEqual(['handled']);
  });
});

test('channels that cannot be told apart must be chosen from', () => {
  const apart = of(null, byMessage.channels);
  const wanted = new TypeError('`channel` must be one of payments, refunds');
  expect(() => seeing(apart, {})).toThrow(wanted);
  expect(() => seeing(apart, { channel: 'shops' })).toThrow(wanted);
  expect(() => seeing(provider, { channel: 'constructor' })).toThrow(
    new TypeError('`channel` must be one of events'),
  );
});
