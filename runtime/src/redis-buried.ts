import { type Buried, type BuriedFilter, type Grave, type InboxStatus, isAskedFor } from './engine.ts';
import { readEntry } from './entry-text.ts';
import type { Run } from './redis-inbox-scripts.ts';

/** How many are fetched at a time: each may be as large as the largest body. */
const pageSize = 20;

/** What is buried, in the order in which it arrived, a page at a time: what changes meanwhile is seen or not. */
export async function* listBuried(run: Run, filter: BuriedFilter): AsyncGenerator<Buried> {
  let after = '0';
  for (;;) {
    const one = filter.id === undefined ? [] : [filter.id];
    const page = (await run('list', after, pageSize, ...one)) as readonly (readonly [string, string])[];
    for (const [content, text] of page) {
      const facts = JSON.parse(text) as Facts;
      after = String(facts.arrival);
      const buried = buriedOf(content, facts);
      if (isAskedFor(buried, filter)) yield buried;
    }
    if (filter.id !== undefined || page.length < pageSize) return;
  }
}

/** What is written of a buried entry beside its content. */
interface Facts extends Grave {
  readonly arrival: number;
  readonly attempts: number;
  readonly buriedAt: number;
}

function buriedOf(content: string, { state, code, reason, attempts, buriedAt }: Facts): Buried {
  return { entry: readEntry(content), state, code, reason, attempts, buriedAt };
}

export async function readStatus(run: Run): Promise<InboxStatus> {
  const reply = (await run('status')) as readonly [string, string, string, string, string?];
  const [open, running, buried, quarantined] = reply.map(Number) as [number, number, number, number];
  return {
    waiting: open - running,
    running,
    dead: buried - quarantined,
    quarantined,
    oldestReceivedAt: reply[4] === undefined ? undefined : Number(reply[4]),
  };
}
