import type { Inbox } from './inbox-engine.ts';
import { pairs } from './inbox-table.ts';
import { durationText, isoTime, jsonText, none, shortTime, type Terminal } from './inbox-text.ts';

/** Prints how many entries wait, run and are buried, and how old the oldest is that waits or runs. */
export async function printStatus(
  inbox: Inbox,
  terminal: Terminal,
  { json }: { json?: true | undefined },
): Promise<void> {
  const { waiting, running, dead, quarantined, oldestReceivedAt } = await inbox.status();
  // The clock of the receiver may be ahead of this one.
  const age = oldestReceivedAt === undefined ? undefined : Math.max(0, terminal.now() - oldestReceivedAt);
  if (json) {
    const oldest = {
      oldestReceivedAt: oldestReceivedAt === undefined ? null : isoTime(oldestReceivedAt),
      oldestAgeMs: age ?? null,
    };
    return terminal.out(jsonText({ waiting, running, dead, quarantined, ...oldest }));
  }
  const counts = Object.entries({ waiting, running, dead, quarantined });
  const width = Math.max(...counts.map(([, count]) => String(count).length));
  terminal.out(
    pairs([
      ...counts.map(([name, count]): [string, string] => [name, String(count).padStart(width)]),
      [
        'oldest',
        age === undefined ? none : `${durationText(age)}, received ${shortTime(isoTime(oldestReceivedAt!))}`,
      ],
    ]),
  );
}
