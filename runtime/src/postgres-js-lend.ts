import type { PostgresJs } from './postgres-client.ts';
import type { Wire } from './postgres-js-wire.ts';
import { type Gate, lend, type Method, refuse } from './postgres-lend.ts';

/** What `begin` gives out: a function for templates, with others beside it. */
export type TransactionSql = Method & Pick<PostgresJs, 'unsafe'> & { savepoint: Method };

export function lendSql(sql: TransactionSql, gate: Gate, wire: Wire): TransactionSql {
  const watched = (value: unknown): unknown => (isQuery(value) ? watch(value, gate, wire) : value);
  const methods: Readonly<Record<string | symbol, (method: Method) => Method>> = {
    unsafe:
      (method) =>
      (...args) =>
        watched(method(...args)),
    file:
      (method) =>
      (...args) =>
        watched(method(...args)),
    notify: (method) => method,
    savepoint:
      (method) =>
      (...args) =>
        method(...args.map((each) => nested(each, gate, wire))),
    // The transaction would be kept, prepared, for somebody else to commit.
    prepare: () => refuse('prepare'),
  };
  return lend(sql, gate, {
    methodOf: (name, value) => (typeof value === 'function' ? methods[name]?.(value as Method) : undefined),
    resultOf: watched,
  });
}

/** The function of a savepoint, which may have a name before it. */
function nested(argument: unknown, gate: Gate, wire: Wire): unknown {
  if (typeof argument !== 'function') return argument;
  return async (sql: TransactionSql) => {
    const ran: unknown = (argument as Method)(lendSql(sql, gate, wire));
    return wire.unlessBroken(Promise.resolve(Array.isArray(ran) ? Promise.all(ran) : ran));
  };
}

/** A query of this client is sent when somebody first asks for its result, in one of these ways. */
const asking = ['then', 'catch', 'finally', 'execute', 'forEach'] as const;

type SentLater = Promise<unknown> & Record<(typeof asking)[number], Method>;

function isQuery(value: unknown): value is SentLater {
  return value instanceof Promise && 'execute' in value;
}

/** One that was made in time may be asked too late. */
function watch(query: SentLater, gate: Gate, wire: Wire): SentLater {
  let isSent = false;
  for (const name of asking) {
    const ask = query[name].bind(query) as Method;
    const asked: Method = (...args) => {
      if (!isSent) {
        gate.check();
        isSent = true;
        // Before anybody else hears of it. Without asking: that is what follows.
        void Promise.prototype.then.call(query, undefined, (error: unknown) => wire.note(error));
      }
      return ask(...args);
    };
    void Object.assign(query, { [name]: asked });
  }
  return query;
}
