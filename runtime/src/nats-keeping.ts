import type { JetStreamMessage } from './nats-client.ts';

/** A message that the server holds for this process. */
export interface Kept {
  readonly message: JetStreamMessage;
  /** Until when the server holds it for sure, by `performance.now()`. */
  until: number;
}

/**
 * Tells the server, again and again, that this process is alive and holds these messages. Where the server cannot be reached they count
 * as lost before it gives them to somebody else: nobody acts on what may be another's by then.
 */
export interface Keeping {
  /** `since`: when it was asked for. */
  keep(message: JetStreamMessage, since: number): Kept;
  holds(kept: Kept): boolean;
  drop(kept: Kept): void;
  close(): void;
}

export interface KeepingOptions {
  /** How long the server holds a message for a process of which it hears nothing, in milliseconds. */
  readonly ackWaitMs: number;
  /** Resolves when the server has answered. */
  readonly probe: () => Promise<unknown>;
}

export function createKeeping({ ackWaitMs, probe }: KeepingOptions): Keeping {
  const all = new Set<Kept>();
  const sureMs = ackWaitMs * 0.9;
  let timer: NodeJS.Timeout | undefined;

  const holds = (kept: Kept): boolean => all.has(kept) && kept.until > performance.now();

  async function renew(): Promise<void> {
    const since = performance.now();
    const renewed: Kept[] = [];
    for (const kept of all) {
      if (!holds(kept)) all.delete(kept);
      else if (tell(kept)) renewed.push(kept);
    }
    if (all.size === 0) return stop();
    // An answer says that what was sent before has arrived, too.
    await probe();
    // What was another's in the meantime stays another's.
    for (const kept of renewed.filter(holds)) kept.until = Math.max(kept.until, since + sureMs);
  }

  function stop(): void {
    clearInterval(timer);
    timer = undefined;
  }

  return {
    keep(message, since) {
      const kept = { message, until: since + sureMs };
      all.add(kept);
      timer ??= setInterval(() => void renew().catch(() => undefined), ackWaitMs / 4).unref();
      return kept;
    },
    holds,
    drop: (kept) => void all.delete(kept),
    close() {
      all.clear();
      stop();
    },
  };
}

/** False where the connection is closed. */
function tell({ message }: Kept): boolean {
  try {
    message.working();
    return true;
  } catch {
    return false;
  }
}
