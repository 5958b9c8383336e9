/** What `hookwright inbox status`, `dead` and `replay` print, in full, with an inbox in memory. */
import { type BuriedFilter, memoryEngine } from '@hookwright/runtime/inbox';
import { describe, expect, test } from 'vitest';
import { listBuried } from '../generator/inbox-dead.ts';
import { filterOf } from '../generator/inbox-filter.ts';
import { replayBuried } from '../generator/inbox-replay.ts';
import { printStatus } from '../generator/inbox-status.ts';
import { bury, buriedInbox, entryOf, failed, invalid, noon, recorded } from './inbox-cli-entries.ts';

describe('status', () => {
  test('of an empty inbox', async () => {
    const terminal = recorded();
    await printStatus(memoryEngine(), terminal, {});
    await printStatus(memoryEngine(), terminal, { json: true });
    expect(terminal.text()).toBe(`\
waiting      0
running      0
dead         0
quarantined  0
oldest       –
{
  "waiting": 0,
  "running": 0,
  "dead": 0,
  "quarantined": 0,
  "oldestReceivedAt": null,
  "oldestAgeMs": null
}`);
  });

  test('of one that has some of all', async () => {
    const engine = await buriedInbox([{ id: 'd1' }], [{ id: 'd2' }], [{ id: 'q1' }, invalid]);
    await engine.store(entryOf({ id: 'r1', receivedAt: noon - 312_900 }));
    await engine.take(1, 60_000);
    for (let each = 0; each < 12; each++) await engine.store(entryOf({ id: `w${each}`, receivedAt: noon }));
    const terminal = recorded();
    await printStatus(engine, terminal, {});
    await printStatus(engine, terminal, { json: true });
    expect(terminal.text()).toBe(`\
waiting      12
running       1
dead          2
quarantined   1
oldest       5m 12s, received 2026-01-31T11:54:47Z
{
  "waiting": 12,
  "running": 1,
  "dead": 2,
  "quarantined": 1,
  "oldestReceivedAt": "2026-01-31T11:54:47.100Z",
  "oldestAgeMs": 312900
}`);
  });

  test.each([
    [-5_000, '0s, received 2026-01-31T12:00:05Z'],
    [999, '0s, received 2026-01-31T11:59:59Z'],
    [59_000, '59s, received 2026-01-31T11:59:01Z'],
    [3_600_000, '1h, received 2026-01-31T11:00:00Z'],
    [3_605_000, '1h, received 2026-01-31T10:59:55Z'],
    [273_600_000 + 59_000, '3d 4h, received 2026-01-28T07:59:01Z'],
    [noon, '20484d 12h, received 1970-01-01T00:00:00Z'],
    [9e15, '104166666d 16h, received -8998230139200000'],
  ])('the oldest was received %d ms ago', async (age, oldest) => {
    const engine = memoryEngine();
    await engine.store(entryOf({ id: 'a', receivedAt: noon - age }));
    const terminal = recorded();
    await printStatus(engine, terminal, {});
    expect(terminal.text().split('\n').at(-1)).toBe(`oldest       ${oldest}`);
  });
});

const graves = [
  [{ id: 'kZ0-first' }],
  [{ id: 'b', message: undefined, idempotencyKey: undefined, receivedAt: noon - 7_200_000 }, invalid],
  [
    { id: 'c', channel: '支払い', message: '入金済み', provider: 'zeta' },
    { ...failed, code: 'handler-timeout' },
  ],
] as const;
const all = { filter: {}, limit: 50 };

describe('dead', () => {
  test('a table, where nobody looks at its width', async () => {
    const terminal = recorded();
    await listBuried(await buriedInbox(...graves), terminal, all);
    expect(terminal.text()).toBe(`\
id         state        channel      message   idempotency key        code             attempts  received              buried                reason
kZ0-first  dead         acme/events  PAID      acme/events/kZ0-first  handler-failed   1         2026-01-31T09:00:00Z  2026-01-31T11:00:00Z  Expected the handler to resolve but it threw: Error: no such order
b          quarantined  acme/events  –         –                      payload-invalid  1         2026-01-31T10:00:00Z  2026-01-31T11:00:00Z  Expected /amount to be an integer but it is a string
c          dead         zeta/支払い  入金済み  acme/events/c          handler-timeout  1         2026-01-31T09:00:00Z  2026-01-31T11:00:00Z  Expected the handler to resolve but it threw: Error: no such order`);
  });

  test('a wide terminal: the reason is cut', async () => {
    const terminal = recorded(170);
    await listBuried(await buriedInbox(...graves), terminal, all);
    expect(terminal.text()).toBe(`\
id         state        channel      message   idempotency key        code             attempts  received              buried                reason
kZ0-first  dead         acme/events  PAID      acme/events/kZ0-first  handler-failed   1         2026-01-31T09:00:00Z  2026-01-31T11:00:00Z  Expected the handler to reso…
b          quarantined  acme/events  –         –                      payload-invalid  1         2026-01-31T10:00:00Z  2026-01-31T11:00:00Z  Expected /amount to be an in…
c          dead         zeta/支払い  入金済み  acme/events/c          handler-timeout  1         2026-01-31T09:00:00Z  2026-01-31T11:00:00Z  Expected the handler to reso…`);
  });

  test('a narrow terminal: a few lines for each, and no id is cut', async () => {
    const terminal = recorded(36);
    const id = 'A'.repeat(43);
    await listBuried(await buriedInbox([{ id }], ...graves.slice(1)), terminal, all);
    expect(terminal.text()).toBe(`\
${id}
  dead, handler-failed, 1 attempt
  acme/events  PAID  acme/events/AA…
  received 2026-01-31T09:00:00Z, bu…
  Expected the handler to resolve b…
b
  quarantined, payload-invalid, 1 a…
  acme/events  –  –
  received 2026-01-31T10:00:00Z, bu…
  Expected /amount to be an integer…
c
  dead, handler-timeout, 1 attempt
  zeta/支払い  入金済み  acme/event…
  received 2026-01-31T09:00:00Z, bu…
  Expected the handler to resolve b…`);
  });

  test('JSON', async () => {
    const terminal = recorded(36);
    await listBuried(await buriedInbox(graves[1]), terminal, { ...all, json: true });
    await listBuried(memoryEngine(), terminal, { ...all, json: true });
    expect(terminal.text()).toBe(`\
{
  "entries": [
    {
      "id": "b",
      "state": "quarantined",
      "provider": "acme",
      "channel": "events",
      "message": null,
      "idempotencyKey": null,
      "code": "payload-invalid",
      "reason": "Expected /amount to be an integer but it is a string",
      "attempts": 1,
      "receivedAt": "2026-01-31T10:00:00.000Z",
      "buriedAt": "2026-01-31T11:00:00.000Z"
    }
  ],
  "older": 0
}
{
  "entries": [],
  "older": 0
}`);
  });

  test('the newest are shown, and the older ones counted', async () => {
    const engine = await buriedInbox([{ id: 'a' }], [{ id: 'b' }], [{ id: 'c' }], [{ id: 'd' }]);
    const terminal = recorded(60);
    await listBuried(engine, terminal, { filter: {}, limit: 2 });
    expect(terminal.written.map((text) => text.match(/^[\w!].*/gm))).toEqual([
      ['c', 'd'],
      ['! 2 older not shown: --limit 4 shows all'],
    ]);
    const json = recorded();
    await listBuried(engine, json, { filter: {}, limit: 2, json: true });
    expect(JSON.parse(json.text())).toMatchObject({ entries: [{ id: 'c' }, { id: 'd' }], older: 2 });
  });

  test('nothing', async () => {
    const terminal = recorded();
    await listBuried(memoryEngine(), terminal, all);
    await listBuried(await buriedInbox(...graves), terminal, { ...all, filter: { message: 'REFUNDED' } });
    expect(terminal.written).toEqual([
      '! Nothing is buried',
      '! Nothing that is buried is what the filters ask for',
    ]);
  });
});

describe('filters', () => {
  test.each([
    [{}, ['a', 'b', 'c', 'd']],
    [{ state: 'quarantined' }, ['b']],
    [{ message: 'REFUNDED' }, ['c']],
    [{ channel: 'refunds' }, ['c']],
    [{ provider: 'zeta' }, ['d']],
    [{ code: 'handler-failed' }, ['a', 'c', 'd']],
    [{ code: 'handler-failed', provider: 'acme', message: 'PAID' }, ['a']],
    [{ since: '150m' }, ['c', 'd']],
    [{ until: '2026-01-31T09:30' }, ['a', 'b']],
    [{ since: '4h', until: '2h' }, ['b']],
    [{ since: '2026-01-30' }, ['b', 'c', 'd']],
    [{ since: '1w' }, ['a', 'b', 'c', 'd']],
    [{ since: '1d' }, ['b', 'c', 'd']],
    [{ since: '7200s' }, ['c', 'd']],
    [{ since: '2026-01-31 10:00:00.001Z' }, ['d']],
    [{ since: '2026-01-31T12:00:00+02:00' }, ['c', 'd']],
    [{ since: '2026-01-31T05:00:01-05:00' }, ['d']],
  ] as const)('%j', async (options, ids) => {
    const engine = await buriedInbox(
      [{ id: 'a', receivedAt: noon - 2 * 86_400_000 }],
      [{ id: 'b' }, invalid],
      [{ id: 'c', channel: 'refunds', message: 'REFUNDED', receivedAt: noon - 7_200_000 }],
      [{ id: 'd', provider: 'zeta', receivedAt: noon }],
    );
    const terminal = recorded();
    const filter = filterOf(undefined, options, noon);
    await listBuried(engine, terminal, { filter, limit: 50, json: true });
    const { entries } = JSON.parse(terminal.text()) as { entries: { id: string }[] };
    expect(entries.map(({ id }) => id)).toEqual(ids);
  });

  test.each([
    ['--since', '3'],
    ['--since', 'yesterday'],
    ['--since', '3 h'],
    ['--since', '2026-02-30'],
    ['--since', '2026-01-31T25:00'],
    ['--since', '2026-1-31'],
    ['--until', '31.01.2026'],
    ['--until', ''],
    ['--until', '-3h'],
  ])('%s %j is no time', (option, text) => {
    expect(() => filterOf(undefined, { [option.slice(2)]: text }, noon)).toThrow(
      `${option} is no time: ${JSON.stringify(text)} (fix: give one such as 2026-01-31, 2026-01-31T15:00Z or 2026-01-31T15:00+07:00, or how long ago: 90s, 30m, 3h, 2d, 1w)`,
    );
  });

  test('what cannot be meant', () => {
    expect(() => filterOf(undefined, { since: '1h', until: '2h' }, noon)).toThrow(
      '--since is not before --until: there is nothing between them (fix: exchange the two)',
    );
    expect(() => filterOf('a', { code: 'x' }, noon)).toThrow(
      'An id and --code are given (fix: give an id, or filters)',
    );
  });
});

describe('replay', () => {
  const three = () => buriedInbox([{ id: 'a' }], [{ id: 'b', message: 'REFUNDED' }, invalid], [{ id: 'c' }]);
  const signal = new AbortController().signal;
  const options = { filter: {} as BuriedFilter, rate: 10, signal };

  test('one', async () => {
    const engine = await three();
    const terminal = recorded();
    expect(await replayBuried(engine, terminal, { ...options, filter: { id: 'b' } })).toBe(true);
    expect(terminal.text()).toBe('1 of 1 replayed');
    expect(await engine.status()).toMatchObject({ waiting: 1, dead: 2, quarantined: 0 });
  });

  test('one that is not buried', async () => {
    const terminal = recorded();
    await expect(
      replayBuried(await three(), terminal, { ...options, filter: { id: 'none\u001b[2J' } }),
    ).rejects.toThrow(
      'Nothing with the id "none\\u001b[2J" is buried (fix: list what is: hookwright inbox dead; what was replayed is no longer there)',
    );
    expect(terminal.written).toEqual([]);
  });

  test('those that filters choose', async () => {
    const engine = await three();
    const terminal = recorded();
    await replayBuried(engine, terminal, { ...options, filter: { message: 'PAID' } });
    await replayBuried(engine, terminal, { ...options, filter: { message: 'PAID' } });
    expect(terminal.written).toEqual([
      '2 of 2 replayed',
      'Nothing that is buried is what the filters ask for',
    ]);
    expect((await engine.take(9, 1_000)).map(({ entry }) => entry.id)).toEqual(['a', 'c']);
  });

  test('JSON: a line for each, and a summary', async () => {
    const terminal = recorded();
    await replayBuried(await three(), terminal, { ...options, json: true });
    expect(terminal.text()).toBe(`\
{"id":"a","replayed":true}
{"id":"b","replayed":true}
{"id":"c","replayed":true}
{"chosen":3,"replayed":3,"gone":0,"isInterrupted":false}`);
  });

  test('--dry-run shows what would be replayed, and replays nothing', async () => {
    const engine = await three();
    const terminal = recorded(44);
    await replayBuried(engine, terminal, { ...options, filter: { state: 'dead' }, dryRun: true });
    await replayBuried(engine, terminal, { ...options, filter: { code: 'x' }, dryRun: true });
    await replayBuried(engine, terminal, { ...options, filter: { id: 'a' }, dryRun: true, json: true });
    expect(terminal.text()).toBe(`\
a
  dead, handler-failed, 1 attempt
  acme/events  PAID  acme/events/a
  received 2026-01-31T09:00:00Z, buried 202…
  Expected the handler to resolve but it th…
c
  dead, handler-failed, 1 attempt
  acme/events  PAID  acme/events/c
  received 2026-01-31T09:00:00Z, buried 202…
  Expected the handler to resolve but it th…
! 2 would be replayed
! Nothing that is buried is what the filters ask for
{"id":"a","state":"dead","provider":"acme","channel":"events","message":"PAID","idempotencyKey":"acme/events/a","code":"handler-failed","reason":"Expected the handler to resolve but it threw: Error: no such order","attempts":1,"receivedAt":"2026-01-31T09:00:00.000Z","buriedAt":"2026-01-31T11:00:00.000Z"}
{"chosen":1,"isDryRun":true}`);
    expect(await engine.status()).toMatchObject({ waiting: 0, dead: 2, quarantined: 1 });
  });

  test('no more in a second than asked for, with progress', async () => {
    const ids = Array.from({ length: 31 }, (_, index) => `e${index}`);
    const engine = await buriedInbox(...ids.map((id) => [{ id }] as const));
    const terminal = recorded();
    const times: number[] = [];
    const replay = async (id: string) => {
      times.push(terminal.now() - noon);
      return engine.replay(id);
    };
    await replayBuried({ ...engine, replay }, terminal, { ...options, rate: 2.5 });
    expect(times).toEqual(ids.map((_, index) => index * 400));
    expect(terminal.text()).toBe(`\
! 31 to replay, 2.5 per second: 12s
! 14 of 31
! 27 of 31
31 of 31 replayed`);
  });

  test('a server that was slow for a while is not made up for all at once', async () => {
    const ids = Array.from({ length: 40 }, (_, index) => `e${index}`);
    const engine = await buriedInbox(...ids.map((id) => [{ id }] as const));
    const terminal = recorded();
    const times: number[] = [];
    const replay = async (id: string) => {
      times.push(terminal.now() - noon);
      if (times.length === 5) terminal.clock.now += 3_000;
      return engine.replay(id);
    };
    await replayBuried({ ...engine, replay }, terminal, { ...options, rate: 100 });
    const most = Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + 100).length));
    expect(most).toBeLessThanOrEqual(21);
    expect(times.at(-1)).toBeGreaterThanOrEqual(3_000);
  });

  test('what is buried again meanwhile is not replayed in a loop', async () => {
    const engine = await three();
    const replayed: string[] = [];
    const replay = async (id: string) => {
      replayed.push(id);
      const done = await engine.replay(id);
      for (const taken of await engine.take(9, 1_000)) await engine.bury(taken, failed);
      return done;
    };
    await replayBuried({ ...engine, replay }, recorded(), options);
    expect(replayed).toEqual(['a', 'b', 'c']);
    expect(await engine.status()).toMatchObject({ waiting: 0, dead: 3 });
  });

  test('what somebody else has replayed is counted', async () => {
    const engine = await three();
    const terminal = recorded();
    const replay = (id: string) => (id === 'b' ? Promise.resolve(false) : engine.replay(id));
    await replayBuried({ ...engine, replay }, terminal, options);
    await replayBuried({ ...(await three()), replay: async () => false }, terminal, {
      ...options,
      json: true,
    });
    expect(terminal.text()).toBe(`\
2 of 3 replayed, 1 no longer buried
{"id":"a","replayed":false}
{"id":"b","replayed":false}
{"id":"c","replayed":false}
{"chosen":3,"replayed":0,"gone":3,"isInterrupted":false}`);
  });

  test('an interrupt ends it after the one that is being replayed, and says how many were done', async () => {
    const engine = await three();
    const aborting = new AbortController();
    const terminal = recorded();
    const replay = (id: string) => {
      aborting.abort();
      return engine.replay(id);
    };
    const isDone = await replayBuried({ ...engine, replay }, terminal, {
      ...options,
      signal: aborting.signal,
    });
    expect([isDone, terminal.text()]).toEqual([false, 'Interrupted: 1 of 3 replayed, 2 still buried']);
    expect(await engine.status()).toMatchObject({ waiting: 1, dead: 1, quarantined: 1 });
    expect(await replayBuried(engine, terminal, { ...options, json: true, signal: aborting.signal })).toBe(
      false,
    );
    expect(terminal.written.at(-1)).toBe('{"chosen":0,"replayed":0,"gone":0,"isInterrupted":true}');
  });

  test('an inbox that fails in the middle: what was done is said all the same', async () => {
    const engine = await three();
    const terminal = recorded();
    const replay = async (id: string) => {
      if (id === 'b') throw new Error('the server is gone');
      return engine.replay(id);
    };
    await expect(replayBuried({ ...engine, replay }, terminal, options)).rejects.toThrow(
      'the server is gone',
    );
    expect(terminal.text()).toBe('1 of 3 replayed, 2 still buried');
  });
});

test('the clock of what buries does not matter', async () => {
  const engine = memoryEngine({ now: () => noon + 86_400_000 });
  await bury(engine, [{ id: 'a' }]);
  const terminal = recorded();
  await replayBuried(engine, terminal, { filter: {}, rate: 10, signal: new AbortController().signal });
  expect(terminal.text()).toBe('1 of 1 replayed');
});
