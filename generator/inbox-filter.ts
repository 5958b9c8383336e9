import type { Buried, BuriedFilter } from '@hookwright/runtime/inbox';
import { CommandError } from './inbox-error.ts';
import { literal } from './text.ts';

/** As typed. `since` and `until` are times, or durations ago. */
export interface FilterOptions {
  readonly state?: Buried['state'];
  readonly message?: string;
  readonly channel?: string;
  readonly provider?: string;
  readonly code?: string;
  readonly since?: string;
  readonly until?: string;
}

const filters = ['state', 'message', 'channel', 'provider', 'code', 'since', 'until'] as const;

/** What the options ask for: the one entry, or all that every filter lets pass. @throws CommandError for what they cannot mean. */
export function filterOf(id: string | undefined, options: FilterOptions, now: number): BuriedFilter {
  if (id !== undefined) {
    const given = filters.find((name) => options[name] !== undefined);
    if (given === undefined) return { id };
    throw new CommandError(`An id and --${given} are given`, 'give an id, or filters');
  }
  const { since, until, state, message, channel, provider, code } = options;
  const from = since === undefined ? undefined : timeOf('--since', since, now);
  const before = until === undefined ? undefined : timeOf('--until', until, now);
  if (from !== undefined && before !== undefined && from >= before) {
    throw new CommandError(
      '--since is not before --until: there is nothing between them',
      'exchange the two',
    );
  }
  return { state, message, channel, provider, code, from, before };
}

/** True where something is chosen from all that is buried. */
export function isFiltered(options: FilterOptions): boolean {
  return filters.some((name) => options[name] !== undefined);
}

const units: Record<string, number> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };

/** `3h` is three hours ago; a time without an offset is of UTC, as all times that are printed. @throws CommandError for any other text. */
function timeOf(option: string, text: string, now: number): number {
  const [, count, unit = ''] = /^(\d{1,6})([smhdw])$/.exec(text) ?? [];
  if (count !== undefined) return now - Number(count) * units[unit]!;
  const [, day = '', clock = '00:00', offset = 'Z'] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?)?$/.exec(text) ?? [];
  const time = Date.parse(`${day}T${clock}${offset}`);
  if (isDay(day) && !Number.isNaN(time)) return time;
  throw new CommandError(
    `${option} is no time: ${literal(text)}`,
    'give one such as 2026-01-31, 2026-01-31T15:00Z or 2026-01-31T15:00+07:00, or how long ago: 90s, 30m, 3h, 2d, 1w',
  );
}

/** A 30th of February would be read as a day of March. */
function isDay(day: string): boolean {
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
