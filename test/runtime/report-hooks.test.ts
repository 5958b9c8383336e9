/** `onDelivery` of what never came to the receiver, and what a hook that fails does: nothing. */
import type { DeliveryReport } from '@hookwright/runtime';
import { toNode } from '@hookwright/runtime/node';
import { describe, expect, test } from 'vitest';
import { seeing, told } from './bellpay.ts';
import { deliveryOf, provider } from './provider.ts';
import { dial, post, serve } from './served.ts';
import { accepted, fails, later } from './watched.ts';

const paid = deliveryOf({ id: 'e1', type: 'PAID', amount: 5 });
const never = () => new Promise<never>(() => undefined);
const rejects = async () => Promise.reject(new Error('on purpose'));
const nothing = {
  channel: 'events',
  message: undefined,
  idempotencyKey: undefined,
  keyId: undefined,
  scheme: undefined,
  skewMs: undefined,
};

describe('what an adapter fails is reported too', () => {
  test.each([
    { name: 'too slow', send: trickle, want: { reason: 'body-too-slow', status: 408 } },
    { name: 'over the limit', options: { limitBytes: 1 }, want: { reason: 'body-too-large', status: 413 } },
    { name: 'consumed', parsed: true, want: { reason: 'body-consumed', status: 500 } },
  ])('$name', async ({ send = deliver, options = {}, parsed, want }) => {
    const reports: DeliveryReport[] = [];
    const onDelivery = (report: DeliveryReport) => reports.push(report);
    const { receive } = seeing(provider, { ...options, onDelivery });
    const served = await serve(async (request, response) => {
      if (parsed) for await (const _ of request);
      toNode(receive, { bodyTimeoutMs: 40 })(request, response);
    });
    await send(served);
    await served.close();
    expect(reports).toEqual([
      { ...want, answer: 'error', ...nothing, durationsMs: expect.any(Object) as object },
    ]);
  });

  function deliver({ url }: { url: string }): Promise<unknown> {
    return post(url, paid);
  }

  function trickle({ port }: { port: number }): Promise<unknown> {
    return dial(port, 'POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 9\r\n\r\n{').answer;
  }
});

describe('a hook that fails changes nothing', () => {
  test.each([
    { name: 'throws', onDelivery: fails },
    { name: 'rejects', onDelivery: rejects },
    { name: 'never ends', onDelivery: never },
  ])('$name', async ({ onDelivery }) => {
    const { receive, seen } = seeing(provider, { onDelivery, handlers: { PAID: fails } });
    expect(await receive(paid)).toEqual(later('handler-failed'));
    const good = seeing(provider, { onDelivery });
    expect(await good.receive(paid)).toEqual(accepted);
    await told();
    expect(seen.map(({ by }) => by)).toEqual(['handler-failed']);
  });
});

test('a report comes after all that ran', async () => {
  const order: string[] = [];
  const { receive } = seeing(provider, {
    handlers: { PAID: async () => void order.push('handler') },
    onDelivery: () => order.push('report'),
  });
  await receive(paid);
  await told();
  expect(order).toEqual(['handler', 'report']);
});
