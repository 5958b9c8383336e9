/** What is sensitive is not legible in an inbox, and is what it was when it is handled. */
import { randomBytes } from 'node:crypto';
import type { Provider } from '@hookwright/runtime';
import { createInbox, type Entry, type InboxOptions } from '@hookwright/runtime/inbox';
import { describe, expect, test } from 'vitest';
import { kept, sealKey, watchedEngine } from './kept.ts';
import { deliveryOf, provider, withHeaders } from './provider.ts';
import { accepted } from './watched.ts';

const canary = '4111-canary';
const { events } = provider.channels;
const { PAID } = events.messages;

/** Bellpay with a card in a text that holds JSON, in a list, and with a CVV that stands beside it. */
const cards = {
  ...provider,
  channels: {
    events: {
      ...events,
      messages: {
        PAID: {
          ...PAID,
          sensitive: ['/card', '/cards/*/no', '/data/cvv', '/data/deep/pin', '/cvv'],
          embedded: ['/data', '/data/deep'],
          validator: async () => () => true,
        },
      },
    },
  },
} as Provider;

/** Sends bodies through an inbox: what stood in it, and what the handler got. */
async function through(body: string | Buffer, inbox: Partial<InboxOptions> = {}, message = 'PAID') {
  const engine = watchedEngine();
  const seen: { payload: unknown; body: Uint8Array }[] = [];
  const drifts: unknown[] = [];
  const see = (given: { payload: unknown; body: Uint8Array }) => void seen.push(given);
  const { receive, work, buried } = kept(
    {
      handlers: { [message]: see },
      otherwise: see,
      onInvalid: (_: unknown, given: { payload: unknown; body: Uint8Array }) => see(given),
      onDrift: (drift: unknown) => void drifts.push(drift),
    },
    { engine, ...inbox },
    cards,
  );
  expect(await receive(deliveryOf(body))).toEqual(accepted);
  await work();
  const [entry] = engine.stored as [Entry];
  return { entry, stored: Buffer.from(entry.request.body).toString(), seen: seen[0], drifts, buried };
}

const bodies: { readonly name: string; readonly body: string | Buffer; readonly sealed: Entry['sealed'] }[] =
  [
    { name: 'nothing sensitive', body: '{"id":"1","type":"PAID","n":1.50}', sealed: 'nothing' },
    { name: 'a field', body: `{"id":"1","type":"PAID", "card" : "${canary}" ,"n":1}`, sealed: 'fields' },
    {
      name: 'a field that is an object',
      body: `{"id":"1","type":"PAID","card":{"no":["${canary}"]}}`,
      sealed: 'fields',
    },
    {
      name: 'a member that stands twice',
      body: `{"id":"1","type":"PAID","card":"${canary}1","card":"${canary}2"}`,
      sealed: 'fields',
    },
    {
      name: 'any member of a list',
      body: `{"id":"1","type":"PAID","cards":[{"no":"${canary}"},{"no":"${canary}","ok":true}]}`,
      sealed: 'fields',
    },
    {
      name: 'a name that is written with escapes',
      body: `{"id":"1","type":"PAID","c\\u0061rd":"${canary}"}`,
      sealed: 'fields',
    },
    {
      name: 'a field within a text that holds JSON',
      body: JSON.stringify({ id: '1', type: 'PAID', data: JSON.stringify({ cvv: canary, ok: 1 }) }),
      sealed: 'fields',
    },
    {
      name: 'a field two texts deep',
      body: JSON.stringify({
        id: '1',
        type: 'PAID',
        data: JSON.stringify({ deep: JSON.stringify({ pin: canary }) }),
      }),
      sealed: 'fields',
    },
    {
      name: 'a message that nobody knows',
      body: `{"id":"1","type":"NEW","pan":"${canary}"}`,
      sealed: 'whole',
    },
    { name: 'what is not JSON', body: `{"id":"1","card":"${canary}"`, sealed: 'whole' },
    { name: 'what is not UTF-8', body: Buffer.from(`{"card":"${canary}\xff"}`, 'latin1'), sealed: 'whole' },
    {
      name: 'what looks like something sealed',
      body: `{"id":"1","type":"PAID","card":"${canary}","x":"hookwright-sealed:a:b:c"}`,
      sealed: 'fields',
    },
  ];

describe('sealed, and opened byte for byte', () => {
  for (const { name, body, sealed } of bodies) {
    test(name, async () => {
      const { entry, stored, seen } = await through(body);
      expect(entry.sealed).toBe(sealed);
      expect(stored).not.toContain('canary');
      expect(Buffer.from(seen!.body)).toEqual(Buffer.from(body));
      // All that is not sensitive stays legible.
      if (sealed === 'fields') expect(JSON.parse(stored)).toMatchObject({ id: '1', type: 'PAID' });
    });
  }
});

describe('dropped: null stands in its place, here and for the handler', () => {
  test('a field', async () => {
    const { entry, stored, seen } = await through(`{"id":"1","type":"PAID", "cvv" : "${canary}","n":1.50}`, {
      drop: ['/cvv'],
    });
    expect([entry.sealed, stored]).toEqual(['nothing', '{"id":"1","type":"PAID", "cvv" : null,"n":1.50}']);
    expect(seen!.payload).toEqual({ id: '1', type: 'PAID', cvv: null, n: 1.5 });
  });

  test('within texts that hold JSON, beside what is sealed', async () => {
    const text = (pin: string | null, cvv: string | null) =>
      JSON.stringify({ cvv, deep: JSON.stringify({ pin, ok: 1 }) });
    const body = JSON.stringify({ id: '1', type: 'PAID', card: canary, data: text(canary, canary) });
    const { stored, seen } = await through(body, { drop: ['/data/cvv', '/data/deep/pin'] });
    expect(stored).not.toContain('canary');
    expect(JSON.parse(Buffer.from(seen!.body).toString())).toEqual({
      id: '1',
      type: 'PAID',
      card: canary,
      data: text(null, null),
    });
  });

  test('is no drift', async () => {
    const validator = async () => (payload: unknown, _: string, found: { drift: unknown[] }) => {
      for (const [name, value] of Object.entries(payload as object)) {
        if (value === null) found.drift.push({ pointer: `/${name}`, kind: 'undocumented-null' });
      }
      return true;
    };
    const drifts: unknown[] = [];
    const { messages } = cards.channels.events!;
    const { receive, work } = kept(
      { onDrift: (drift: unknown) => void drifts.push(drift) },
      { drop: ['/cvv'] },
      {
        ...cards,
        channels: {
          events: { ...cards.channels.events!, messages: { PAID: { ...messages.PAID!, validator } } },
        },
      },
    );
    await receive(deliveryOf({ id: '1', type: 'PAID', cvv: '123', amount: null }));
    await work();
    expect(drifts).toEqual([[{ pointer: '/amount', kind: 'undocumented-null' }]]);
  });
});

describe('keys', () => {
  const body = `{"id":"1","type":"PAID","card":"${canary}"}`;
  const other = randomBytes(32);
  /** An entry that was sealed with some keys, opened with others. */
  async function opened(
    sealedWith: readonly (Uint8Array | string)[],
    openedWith: readonly (Uint8Array | string)[],
  ) {
    const { entry } = await through(body, { seal: sealedWith });
    return Buffer.from(createInbox({ engine: watchedEngine(), seal: openedWith }).unseal(entry).request.body);
  }

  test('the first seals, any opens, in bytes, hex and base64', async () => {
    const forms = [sealKey, sealKey.toString('hex'), sealKey.toString('base64')];
    for (const form of forms) {
      expect((await opened([form, other], [other, sealKey])).toString()).toBe(body);
    }
    await expect(opened([other, sealKey], [sealKey])).rejects.toThrow(
      '[entry-sealed] Expected a key that opens the entry but there is none',
    );
  });

  test('what is changed, or moved to another place or another entry, does not open', async () => {
    const two = '{"id":"1","type":"PAID","card":"one","cards":[{"no":"two"}]}';
    const { entry } = await through(two);
    const text = Buffer.from(entry.request.body).toString();
    const [first, second] = text.match(/hookwright-sealed:[^"]+/g) as [string, string];
    const inbox = createInbox({ engine: watchedEngine(), seal: [sealKey] });
    const tampered = {
      swapped: text.replace(first, '…').replace(second, first).replace('…', second),
      changed: text.replace(first, first.slice(0, -2) + (first.endsWith('AA') ? 'BB' : 'AA')),
      cut: text.replace(first, first.slice(0, -8)),
    };
    for (const [name, body] of Object.entries(tampered)) {
      const stored = { ...entry, request: { ...entry.request, body: Buffer.from(body) } };
      expect(() => inbox.unseal(stored), name).toThrow('[entry-sealed]');
    }
    const moved = text.replaceAll(entry.id, 'another');
    const stored = { ...entry, id: 'another', request: { ...entry.request, body: Buffer.from(moved) } };
    expect(() => inbox.unseal(stored)).toThrow('[entry-sealed]');
  });

  test('an entry that no key opens waits for a worker that has it', async () => {
    const engine = watchedEngine();
    const first = kept({}, { engine, seal: [other] }, cards);
    await first.receive(deliveryOf(body));
    const without = kept({}, { engine }, cards);
    await without.work({ backOff: () => 30 }, () => without.outcomes.length > 1);
    expect(without.outcomes[0]).toMatchObject({ state: 'postponed', reason: 'entry-sealed' });
    await first.work();
    expect(first.ran).toEqual(['handler PAID']);
  });
});

test('headers and parameters of the query that hold secrets are not kept', async () => {
  const engine = watchedEngine();
  const { receive } = kept({}, { engine });
  const delivery = deliveryOf({ id: '1', type: 'PAID' });
  const secret = { cookie: 'a', authorization: 'Bearer b', 'proxy-authorization': 'c' };
  await receive(withHeaders(delivery, { ...delivery.headers, ...secret, 'x-request-id': 'd' }));
  expect(engine.stored[0]!.request.headers).toEqual({ ...delivery.headers, 'x-request-id': 'd' });

  const token = { at: ['query key', 'header X-Key'], algorithm: 'token' };
  const tokens = kept({ keys: ['secret'] }, { engine }, {
    ...provider,
    signatures: { hmac: token },
  } as Provider);
  for (const [url, headers, stored] of [
    ['/hook?a=1&key=secret&b=%3F', {}, '/hook?a=1&b=%3F'],
    ['/hook?key=secret', {}, '/hook'],
    ['/hook?ke%79=secret', {}, '/hook'],
    ['/hook?', { 'x-key': 'secret', a: 'b' }, '/hook'],
  ] as const) {
    expect(await tokens.receive({ ...delivery, url, headers })).toEqual(accepted);
    expect(engine.stored.at(-1)!.request).toMatchObject({ url: stored });
    expect(engine.stored.at(-1)!.request.headers).not.toHaveProperty('x-key');
  }
});
