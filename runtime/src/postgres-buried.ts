import { type Buried, type BuriedFilter, type Grave, isAskedFor } from './engine.ts';
import { readEntry } from './entry-text.ts';
import { type Query, type Row, statementOf, type Value } from './postgres-client.ts';
import { shownText } from './postgres-text.ts';

/** How many are fetched at a time: each may be as large as the largest body. */
const pageSize = 50;

/** What is buried, in the order in which it came, a page at a time: what changes meanwhile is seen or not. */
export async function* listBuried(
  query: Query,
  table: string,
  inbox: string,
  filter: BuriedFilter,
): AsyncGenerator<Buried> {
  const asked = conditionsOf(filter);
  const statement = statementOf(
    `SELECT number::text, content, state, code, reason, attempts::text,
            (extract(epoch FROM buried_at) * 1000)::text
       FROM ${table} AS entry WHERE inbox = $1::text AND buried_at IS NOT NULL AND number > $2::text::bigint
        ${asked.map(({ text }) => `AND ${text}`).join(' ')}
      ORDER BY entry.number LIMIT ${pageSize}`,
  );
  let after: Value = '0';
  for (;;) {
    const page: readonly Row[] = await query(statement, [inbox, after, ...asked.map(({ value }) => value)]);
    for (const row of page) {
      const buried = buriedOf(row);
      // Columns are shown a little otherwise than what they were made of.
      if (isAskedFor(buried, filter)) yield buried;
    }
    if (page.length < pageSize) return;
    after = page.at(-1)![0]!;
  }
}

/** Conditions on columns, from $3 on; an index is searched for the id. */
function conditionsOf({
  from,
  before,
  ...equal
}: BuriedFilter): { readonly text: string; readonly value: Value }[] {
  const names = ['id', 'state', 'message', 'channel', 'provider', 'code'] as const;
  const asked: [string, Value][] = names.flatMap((name) => {
    const value = equal[name];
    return value === undefined ? [] : [[`${name} = $::text`, shownText(value)]];
  });
  const time = '(to_timestamp($::text::float8 / 1000))';
  if (from !== undefined) asked.push([`received_at >= ${time}`, String(from - 1)]);
  if (before !== undefined) asked.push([`received_at <= ${time}`, String(before + 1)]);
  return asked.map(([text, value], index) => ({ text: text.replace('$', () => `$${index + 3}`), value }));
}

function buriedOf([, content, state, code, reason, attempts, buriedAt]: Row): Buried {
  return {
    entry: readEntry(content!),
    state: state as Grave['state'],
    code: code!,
    reason: reason!,
    attempts: Number(attempts),
    buriedAt: Math.round(Number(buriedAt)),
  };
}
