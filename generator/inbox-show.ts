import type { Buried } from '@hookwright/runtime/inbox';
import { summaryOf } from './inbox-dead.ts';
import { CommandError } from './inbox-error.ts';
import type { Inbox } from './inbox-engine.ts';
import { bodyLines, bodyMembers, redact } from './inbox-redact.ts';
import { pairs } from './inbox-table.ts';
import { jsonText, line, type Terminal } from './inbox-text.ts';

interface ShowOptions {
  readonly id: string;
  readonly json?: true | undefined;
}

/** Prints one entry that is buried, whole, but for what is sealed. @throws CommandError where none with this id is buried. */
export async function showBuried(inbox: Inbox, terminal: Terminal, { id, json }: ShowOptions): Promise<void> {
  for await (const buried of inbox.buried({ id })) {
    return terminal.out(json ? jsonText(membersOf(buried)) : textOf(buried));
  }
  throw notBuried(id);
}

export function notBuried(id: string): CommandError {
  return new CommandError(
    `Nothing with the id "${line(id)}" is buried`,
    'list what is: hookwright inbox dead; what was replayed is no longer there',
  );
}

function membersOf(buried: Buried): unknown {
  const { entry } = buried;
  const { entity = null, keyId = null, scheme = null, sealed, request } = entry;
  const { method, url, headers } = request;
  return {
    ...summaryOf(buried),
    ...{ entity, keyId, scheme, sealed },
    request: { method, url: redact(url), headers: redactedHeaders(headers), ...bodyMembers(entry) },
  };
}

function textOf(buried: Buried): string {
  const { entity, keyId, scheme, sealed, request } = buried.entry;
  const { id, state, provider, channel, message, idempotencyKey, code, reason, attempts, ...times } =
    summaryOf(buried);
  const facts = pairs([
    ['id', line(id)],
    ['state', line(state)],
    ['code', line(code)],
    ['reason', line(reason)],
    ['attempts', String(attempts)],
    ['received', times.receivedAt],
    ['buried', times.buriedAt],
    ['provider', line(provider)],
    ['channel', line(channel)],
    ['message', line(message ?? undefined)],
    ['idempotency key', line(idempotencyKey ?? undefined)],
    ['entity', line(entity)],
    ['key', line(keyId)],
    ['scheme', line(scheme)],
    ['sealed', sealed],
  ]);
  const headers = Object.entries(redactedHeaders(request.headers)).flatMap(([name, value]) =>
    [value ?? []].flat().map((each) => line(`${name}: ${each}`)),
  );
  // Indented: nothing that a provider sends looks like a line of ours.
  const sent = [line(`${request.method} ${redact(request.url)}`), ...headers, '', ...bodyLines(buried.entry)];
  return [facts, 'request', ...sent.map((text) => `  ${text}`.trimEnd())].join('\n');
}

type Headers = Buried['entry']['request']['headers'];

function redactedHeaders(headers: Headers): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === 'string' ? redact(value) : value?.map(redact),
    ]),
  );
}
