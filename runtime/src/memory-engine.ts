import type { Buried, BuriedFilter, Entry, Grave, InboxEngine, Taken } from './engine.ts';
import { isAskedFor } from './engine.ts';

interface Kept {
  readonly entry: Entry;
  state: 'waiting' | 'running' | Grave['state'];
  attempts: number;
  token: string;
  /** When it may be handed out: its lease has ended then, where it is held. */
  due: number;
  grave: (Grave & { readonly buriedAt: number }) | undefined;
}

/** Keeps entries in this process alone: for tests, and to try things out. What it holds is gone with the process. */
export function memoryEngine(options: { readonly now?: () => number } = {}): InboxEngine {
  const { now = Date.now } = options;
  /** In the order in which they came. */
  const all = new Map<string, Kept>();
  const wakes = new Set<() => void>();
  let tokens = 0;

  const isBuried = ({ state }: Kept): boolean => state === 'dead' || state === 'quarantined';

  const held = ({ entry, token }: Taken): Kept | undefined => {
    const kept = all.get(entry.id);
    return kept?.state === 'running' && kept.token === token && kept.due > now() ? kept : undefined;
  };

  /** Of an entity the oldest that is not buried, unless another of it is held. */
  function* heads(): Generator<Kept> {
    const busy = new Set([...all.values()].filter(isHeld).map(({ entry }) => entry.entity));
    for (const kept of all.values()) {
      if (isBuried(kept)) continue;
      const { entity } = kept.entry;
      if (entity !== undefined && busy.has(entity)) continue;
      if (entity !== undefined) busy.add(entity);
      if (kept.due <= now()) yield kept;
    }
  }

  const isHeld = ({ state, due, entry }: Kept): boolean =>
    state === 'running' && due > now() && entry.entity !== undefined;

  function wake(): void {
    for (const each of [...wakes]) each();
  }

  return {
    async setup() {},
    async store(entry) {
      if (all.has(entry.id)) return;
      all.set(entry.id, { entry, state: 'waiting', attempts: 0, token: '', due: 0, grave: undefined });
      wake();
    },
    async take(limit, leaseMs) {
      const taken: Taken[] = [];
      for (const kept of heads()) {
        if (taken.length >= limit) break;
        const token = String(++tokens);
        Object.assign(kept, { state: 'running', attempts: kept.attempts + 1, token, due: now() + leaseMs });
        taken.push({ entry: kept.entry, attempt: kept.attempts, token });
      }
      return taken;
    },
    async extend(taken, leaseMs) {
      const kept = held(taken);
      if (kept) kept.due = now() + leaseMs;
      return kept !== undefined;
    },
    async finish(taken) {
      const isHeldStill = held(taken) !== undefined && all.delete(taken.entry.id);
      if (isHeldStill) wake();
      return isHeldStill;
    },
    async postpone(taken, { delayMs, isCounted }) {
      const kept = held(taken);
      if (!kept) return false;
      Object.assign(kept, { state: 'waiting', token: '', due: now() + delayMs });
      if (!isCounted) kept.attempts -= 1;
      return true;
    },
    async bury(taken, grave) {
      const kept = held(taken);
      if (!kept) return false;
      Object.assign(kept, { state: grave.state, token: '', grave: { ...grave, buriedAt: now() } });
      wake();
      return true;
    },
    wait(ms, signal) {
      return new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timer);
          wakes.delete(end);
          signal.removeEventListener('abort', end);
          resolve();
        };
        const timer = setTimeout(end, ms);
        wakes.add(end);
        signal.addEventListener('abort', end);
        if (signal.aborted) end();
      });
    },
    async status() {
      const entries = [...all.values()];
      const count = (state: Kept['state']): number => entries.filter((each) => each.state === state).length;
      const open = entries.filter((each) => !isBuried(each)).map(({ entry }) => entry.receivedAt);
      return {
        waiting: count('waiting'),
        running: count('running'),
        dead: count('dead'),
        quarantined: count('quarantined'),
        oldestReceivedAt: open.length > 0 ? Math.min(...open) : undefined,
      };
    },
    async *buried(filter: BuriedFilter = {}) {
      for (const { entry, attempts, grave } of [...all.values()]) {
        if (!grave) continue;
        const buried: Buried = { entry, attempts, ...grave };
        if (isAskedFor(buried, filter)) yield buried;
      }
    },
    async replay(id) {
      const kept = all.get(id);
      if (!kept || !isBuried(kept)) return false;
      Object.assign(kept, { state: 'waiting', attempts: 0, token: '', due: 0, grave: undefined });
      wake();
      return true;
    },
    async close() {
      wake();
    },
  };
}
