import type { Buried, BuriedFilter } from '@hookwright/runtime/inbox';
import type { Inbox } from './inbox-engine.ts';
import { cut, table } from './inbox-table.ts';
import { isoTime, jsonText, line, shortTime, type Terminal } from './inbox-text.ts';

/** What a list shows of an entry that is buried: nothing of the request. */
export interface Summary {
  readonly id: string;
  readonly state: Buried['state'];
  readonly provider: string;
  readonly channel: string;
  readonly message: string | null;
  readonly idempotencyKey: string | null;
  readonly code: string;
  readonly reason: string;
  readonly attempts: number;
  readonly receivedAt: string;
  readonly buriedAt: string;
}

interface ListOptions {
  readonly filter: BuriedFilter;
  readonly limit: number;
  readonly json?: true | undefined;
}

/** Prints what is buried and asked for, the newest last; where there is more than the limit, the oldest are left out and counted. */
export async function listBuried(inbox: Inbox, terminal: Terminal, options: ListOptions): Promise<void> {
  const { filter, limit, json } = options;
  const kept: Summary[] = [];
  let older = 0;
  for await (const buried of inbox.buried(filter)) {
    kept.push(summaryOf(buried));
    if (kept.length <= limit) continue;
    kept.shift();
    older += 1;
  }
  if (json) return terminal.out(jsonText({ entries: kept, older }));
  if (kept.length === 0) return terminal.err(nothing(filter));
  terminal.out(listOf(kept, terminal.columns));
  if (older > 0) terminal.err(`${older} older not shown: --limit ${older + limit} shows all`);
}

/** What is said where a list is empty. */
export function nothing(filter: BuriedFilter): string {
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return isFiltered ? 'Nothing that is buried is what the filters ask for' : 'Nothing is buried';
}

export function summaryOf({ entry, state, code, reason, attempts, buriedAt }: Buried): Summary {
  const { id, provider, channel, message = null, idempotencyKey = null, receivedAt } = entry;
  const times = { receivedAt: isoTime(receivedAt), buriedAt: isoTime(buriedAt) };
  return { id, state, provider, channel, message, idempotencyKey, code, reason, attempts, ...times };
}

const headings = [
  'id',
  'state',
  'channel',
  'message',
  'idempotency key',
  'code',
  'attempts',
  'received',
  'buried',
];

/** A table, or where it is too wide a few lines for each. Ids are never cut: they are what one copies. */
export function listOf(summaries: readonly Summary[], columns: number | undefined): string {
  const rows = summaries.map(cellsOf);
  return (
    table([[...headings, 'reason'], ...rows], columns) ?? rows.map((row) => recordOf(row, columns)).join('\n')
  );
}

type Cells = readonly [
  id: string,
  state: string,
  channel: string,
  message: string,
  key: string,
  code: string,
  attempts: string,
  received: string,
  buried: string,
  reason: string,
];

function cellsOf(summary: Summary): Cells {
  const { id, state, provider, channel, message, idempotencyKey, code, reason, attempts } = summary;
  return [
    line(id),
    line(state),
    line(`${provider}/${channel}`),
    line(message ?? undefined),
    line(idempotencyKey ?? undefined),
    line(code),
    String(attempts),
    shortTime(summary.receivedAt),
    shortTime(summary.buriedAt),
    line(reason),
  ];
}

function recordOf(cells: Cells, width = Infinity): string {
  const [id, state, channel, message, key, code, attempts, received, buried, reason] = cells;
  const below = [
    `${state}, ${code}, ${attempts === '1' ? '1 attempt' : `${attempts} attempts`}`,
    `${channel}  ${message}  ${key}`,
    `received ${received}, buried ${buried}`,
    reason,
  ];
  return [id, ...below.map((text) => cut(`  ${text}`, width))].join('\n');
}
