/** What any store must do to be an `Idempotency`: call `idempotencySuite` with each. */
import { randomUUID } from 'node:crypto';
import type { Claim, ClaimRequest, Idempotency } from '@hookwright/runtime';
import { describe, expect, test } from 'vitest';

export interface StoreOptions {
  /** How long a completed key must be remembered, in milliseconds. */
  readonly rememberMs: number;
}

export interface StoreInTest {
  readonly store: Idempotency;
  /** Lets time pass for the store: its clock is moved, or there is a wait. In milliseconds. */
  readonly pass: (ms: number) => Promise<void> | void;
}

const leaseMs = 100;

const claimOf = (key: string, digest: string, lease = leaseMs): ClaimRequest => ({
  key,
  digest,
  leaseMs: lease,
});

/** `make` gives a store; its keys are new in every test, so that a store may be shared by all of them. */
export function idempotencySuite(
  name: string,
  make: (options: StoreOptions) => Promise<StoreInTest> | StoreInTest,
) {
  describe(name, () => {
    const start = async (rememberMs = 10_000) => ({
      ...(await make({ rememberMs })),
      key: `test/${randomUUID()}`,
    });

    test('the first claim holds, and others see it in progress with the digest of the first', async () => {
      const { store, key } = await start();
      const first = await store.claim(claimOf(key, 'd1'));
      expect(first).toEqual({ state: 'claimed', token: expect.stringMatching(/./) as string });
      expect(await store.claim(claimOf(key, 'd1'))).toEqual({
        state: 'in-progress',
        digest: 'd1',
      });
      expect(await store.claim(claimOf(key, 'd2'))).toEqual({
        state: 'in-progress',
        digest: 'd1',
      });
    });

    test('other keys are not concerned, however alike', async () => {
      const { store, key } = await start();
      const keys = [key, `${key} `, `${key}/`, `${key}%`, key.toUpperCase(), `${key}:'"\\$?*`, `${key}é`];
      const claims = await Promise.all(keys.map(async (each) => store.claim(claimOf(each, 'd'))));
      expect(claims.map(({ state }) => state)).toEqual(keys.map(() => 'claimed'));
      expect(new Set(claims.map(tokenOf)).size).toBe(keys.length);
    });

    test('of fifty claims at once one holds', async () => {
      const { store, key } = await start();
      const claim = async () => store.claim(claimOf(key, 'd', 10_000));
      const claims = await Promise.all(Array.from({ length: 50 }, claim));
      expect(claims.filter(({ state }) => state === 'claimed')).toHaveLength(1);
      expect(claims.filter(({ state }) => state === 'in-progress')).toHaveLength(49);
    });

    test('complete: the key is completed from then on', async () => {
      const { store, key, pass } = await start();
      const token = tokenOf(await store.claim(claimOf(key, 'd1')));
      expect(await store.complete({ key, token })).toBe(true);
      await pass(leaseMs * 2);
      expect(await store.claim(claimOf(key, 'd2'))).toEqual({ state: 'completed', digest: 'd1' });
    });

    test('release: the key is free, for other content too', async () => {
      const { store, key } = await start();
      const token = tokenOf(await store.claim(claimOf(key, 'd1')));
      expect(await store.release({ key, token })).toBe(true);
      const again = await store.claim(claimOf(key, 'd2'));
      expect(again.state).toBe('claimed');
      expect(tokenOf(again)).not.toBe(token);
      expect(await store.claim(claimOf(key, 'd3'))).toEqual({
        state: 'in-progress',
        digest: 'd2',
      });
    });

    test('a lease that ends frees the key, and the token of it counts no more', async () => {
      const { store, key, pass } = await start();
      const lost = tokenOf(await store.claim(claimOf(key, 'd1')));
      await pass(leaseMs);
      const holder = tokenOf(await store.claim(claimOf(key, 'd2', 10_000)));

      expect(await store.renew({ key, token: lost }, leaseMs)).toBe(false);
      expect(await store.release({ key, token: lost })).toBe(false);
      expect(await store.complete({ key, token: lost })).toBe(false);
      // None of these changed anything for the one that holds.
      expect(await store.claim(claimOf(key, 'd3'))).toEqual({
        state: 'in-progress',
        digest: 'd2',
      });
      expect(await store.complete({ key, token: holder })).toBe(true);
    });

    test('a lease that is renewed holds from that moment on', async () => {
      const { store, key, pass } = await start();
      const token = tokenOf(await store.claim(claimOf(key, 'd')));
      await pass(leaseMs / 2);
      expect(await store.renew({ key, token }, leaseMs * 5)).toBe(true);
      await pass(leaseMs * 2);
      expect((await store.claim(claimOf(key, 'd'))).state).toBe('in-progress');
      await pass(leaseMs * 3);
      expect((await store.claim(claimOf(key, 'd'))).state).toBe('claimed');
    });

    test('what is completed cannot be released, renewed or completed again', async () => {
      const { store, key } = await start();
      const token = tokenOf(await store.claim(claimOf(key, 'd')));
      await store.complete({ key, token });
      const answers = [
        await store.release({ key, token }),
        await store.renew({ key, token }, leaseMs),
        await store.complete({ key, token }),
      ];
      expect(answers).toEqual([false, false, false]);
      expect(await store.claim(claimOf(key, 'd'))).toEqual({ state: 'completed', digest: 'd' });
    });

    test('what was released cannot be completed', async () => {
      const { store, key } = await start();
      const token = tokenOf(await store.claim(claimOf(key, 'd')));
      await store.release({ key, token });
      expect(await store.complete({ key, token })).toBe(false);
      expect((await store.claim(claimOf(key, 'd'))).state).toBe('claimed');
    });

    test('a token is that of its own key, and an unknown key is held by nobody', async () => {
      const { store, key } = await start();
      const token = tokenOf(await store.claim(claimOf(key, 'd')));
      const strangers = [
        { key: `${key}/other`, token },
        { key, token: 'made-up' },
        { key, token: '' },
      ];
      for (const stranger of strangers) {
        expect(await store.renew(stranger, leaseMs)).toBe(false);
        expect(await store.release(stranger)).toBe(false);
        expect(await store.complete(stranger)).toBe(false);
      }
      expect(await store.complete({ key, token })).toBe(true);
    });

    test('a completed key is remembered for as long as asked, from its completion, then forgotten', async () => {
      const { store, key, pass } = await start(leaseMs * 4);
      const token = tokenOf(await store.claim(claimOf(key, 'd')));
      await pass(leaseMs / 2);
      await store.complete({ key, token });
      await pass(leaseMs * 3);
      expect((await store.claim(claimOf(key, 'd'))).state).toBe('completed');
      await pass(leaseMs);
      expect((await store.claim(claimOf(key, 'd'))).state).toBe('claimed');
    });
  });
}

export function tokenOf(claim: Claim): string {
  if (claim.state !== 'claimed') throw new Error(`Expected a claim that holds but it is ${claim.state}`);
  return claim.token;
}
