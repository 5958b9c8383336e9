/** What any `Positions` must do: call `positionsSuite` with each. */
import { randomUUID } from 'node:crypto';
import type { Entered, Positions } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';

export interface PositionsInTest {
  readonly positions: Positions;
  /** Lets time pass: a clock is moved, or there is a wait. In milliseconds. */
  readonly pass: (ms: number) => Promise<void> | void;
}

const leaseMs = 150;

/** `make` gives positions; entities are new in every test, so that what holds them may be shared by all tests. */
export function positionsSuite(
  name: string,
  make: (options: { readonly rememberMs: number }) => Promise<PositionsInTest> | PositionsInTest,
) {
  describe(name, () => {
    const start = async (rememberMs = 10_000) => ({
      ...(await make({ rememberMs })),
      entity: `test/${randomUUID()}`,
    });

    test('what comes after something further is stale, and what is as far is not', async () => {
      const { positions, entity } = await start();
      const seen: boolean[] = [];
      for (const position of ['b', 'a', 'b', 'c', 'b', 'c', 'ca', 'c~', 'D', 'E']) {
        const entered = enteredBy(await positions.enter({ entity, position, leaseMs }));
        seen.push(entered.isStale);
        expect(await positions.leave({ entity, token: entered.token })).toBe(true);
      }
      expect(seen).toEqual([false, true, false, false, true, false, false, false, true, true]);
    });

    test('the position is remembered when the entity is entered, not when it is left', async () => {
      const { positions, entity, pass } = await start();
      await positions.enter({ entity, position: 'b', leaseMs });
      await pass(leaseMs + 10);
      expect(await positions.enter({ entity, position: 'a', leaseMs })).toMatchObject({
        state: 'entered',
        isStale: true,
      });
    });

    test('of fifty that enter at once one does', async () => {
      const { positions, entity } = await start();
      const all = await Promise.all(
        Array.from({ length: 50 }, async () => positions.enter({ entity, position: 'a', leaseMs: 10_000 })),
      );
      expect(all.filter(({ state }) => state === 'entered')).toHaveLength(1);
      expect(all.filter(({ state }) => state === 'busy')).toHaveLength(49);
    });

    test('other entities are not concerned, however alike', async () => {
      const { positions, entity } = await start();
      const alike = [
        entity,
        `${entity} `,
        `${entity}/`,
        `${entity}%`,
        entity.toUpperCase(),
        `${entity}é'"\\`,
      ];
      const entered = await Promise.all(
        alike.map(async (each) => positions.enter({ entity: each, position: 'a', leaseMs })),
      );
      expect(entered.map(({ state }) => state)).toEqual(alike.map(() => 'entered'));
    });

    test('a lease that is renewed holds, one that ends frees the entity, and its token counts no more', async () => {
      const { positions, entity, pass } = await start();
      const { token } = enteredBy(await positions.enter({ entity, position: 'a', leaseMs }));
      await pass(leaseMs / 2);
      expect(await positions.renew({ entity, token }, leaseMs * 3)).toBe(true);
      await pass(leaseMs * 1.5);
      expect(await positions.enter({ entity, position: 'a', leaseMs })).toEqual({ state: 'busy' });
      await pass(leaseMs * 2);
      const next = enteredBy(await positions.enter({ entity, position: 'a', leaseMs: 10_000 }));
      expect(await positions.renew({ entity, token }, leaseMs)).toBe(false);
      expect(await positions.leave({ entity, token })).toBe(false);
      expect(await positions.leave({ entity, token: next.token })).toBe(true);
    });

    test('what was left can be entered, and is left once', async () => {
      const { positions, entity } = await start();
      const { token } = enteredBy(await positions.enter({ entity, position: 'a', leaseMs: 10_000 }));
      expect(await positions.leave({ entity, token })).toBe(true);
      expect(await positions.leave({ entity, token })).toBe(false);
      expect((await positions.enter({ entity, position: 'a', leaseMs })).state).toBe('entered');
    });

    test('a position is forgotten when nobody has entered for as long as it is remembered', async () => {
      const { positions, entity, pass } = await start(leaseMs);
      const { token } = enteredBy(await positions.enter({ entity, position: 'b', leaseMs }));
      await positions.leave({ entity, token });
      await pass(leaseMs * 2 + 50);
      expect(await positions.enter({ entity, position: 'a', leaseMs })).toMatchObject({ isStale: false });
    });
  });
}

function enteredBy(entered: Entered): Extract<Entered, { state: 'entered' }> {
  if (entered.state !== 'entered') throw new Error('Expected the entity to be free but it is busy');
  return entered;
}
