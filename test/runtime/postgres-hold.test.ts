/** An entity that is held in a transaction: nobody enters it before that has ended, and its lease can be renewed all the same. */
import { randomUUID } from 'node:crypto';
import type { Entered, HeldEntity, Idempotency, Positions } from '@hookwright/runtime';
import { postgresPositions, postgresTransactions } from '@hookwright/runtime/postgres';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { withServer } from '../servers.ts';
import { tokenOf } from './idempotency-suite.ts';
import { openPool, openSchema, openSql, pause, type TestSchema } from './postgres-clients.ts';

interface InTest {
  readonly positions: Positions;
  readonly store: Idempotency<unknown>;
  readonly end: () => Promise<void>;
}

function withPg(url: string, schema: string): InTest {
  const { client, end } = openPool(url);
  return {
    positions: postgresPositions(client, { schema }),
    store: postgresTransactions(client, { schema }),
    end,
  };
}

function withPostgres(url: string, schema: string): InTest {
  const { client, end } = openSql(url);
  return {
    positions: postgresPositions(client, { schema }),
    store: postgresTransactions(client, { schema }),
    end,
  };
}

await withServer('PostgreSQL', (url) => {
  let own: TestSchema;
  beforeAll(async () => void (own = await openSchema(url)));
  afterAll(() => own.drop());

  describe.each([
    ['pg', withPg],
    ['postgres', withPostgres],
  ] as const)('with %s', (_, open) => {
    let opened: InTest;
    let entity: string;
    beforeAll(() => void (opened = open(url, own.schema)));
    beforeEach(() => void (entity = randomUUID()));
    afterAll(() => opened.end());

    const enter = async (leaseMs = 60_000): Promise<Entered> =>
      opened.positions.enter({ entity, position: 'a', leaseMs });

    async function held(leaseMs?: number): Promise<HeldEntity> {
      const entered = await enter(leaseMs);
      if (entered.state === 'busy') throw new Error('Expected the entity to be free but it is busy');
      return { entity, token: entered.token };
    }

    async function transact(work: (transaction: unknown) => Promise<void>): Promise<boolean> {
      const key = randomUUID();
      const token = tokenOf(await opened.store.claim({ key, digest: 'd', leaseMs: 60_000 }));
      return opened.store.transact!({ key, token }, work, new AbortController().signal);
    }

    test('nobody enters before the transaction has ended, also where the lease ends sooner', async () => {
      const one = await held(200);
      const done = await transact(async (transaction) => {
        expect(await opened.positions.hold!(one, transaction)).toBe(true);
        await pause(300);
        expect(await enter()).toEqual({ state: 'busy' });
      });
      expect([done, (await enter()).state]).toEqual([true, 'entered']);
    });

    test('it is renewed and left meanwhile, and nobody waits', async () => {
      const one = await held(200);
      await transact(async (transaction) => {
        expect(await opened.positions.hold!(one, transaction)).toBe(true);
        expect(await opened.positions.renew(one, 60_000)).toBe(true);
        expect(await opened.positions.leave(one)).toBe(true);
        expect(await enter()).toEqual({ state: 'busy' });
      });
      expect((await enter()).state).toBe('entered');
    });

    test('one that somebody else has entered is not held', async () => {
      const lost = await held(50);
      await pause(100);
      await held();
      await transact(async (transaction) => {
        expect(await opened.positions.hold!(lost, transaction)).toBe(false);
        expect(await opened.positions.hold!({ entity: 'none', token: 'none' }, transaction)).toBe(false);
      });
    });

    test('a transaction that has ended, and what is none', async () => {
      const one = await held();
      let ended: unknown;
      await transact(async (transaction) => void (ended = transaction));
      const hold = async (transaction: unknown) => opened.positions.hold!(one, transaction);
      await expect(hold(ended)).rejects.toThrow('it has ended');
      await expect(hold(undefined)).rejects.toThrow(
        new TypeError('Expected the transaction of `postgresTransactions` but it is something else'),
      );
    });
  });
});
