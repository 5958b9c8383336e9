import { hash } from 'node:crypto';
import { idempotencyKeyOf, percentEncode, valueOf } from './content.ts';
import { digestOf } from './digest.ts';
import type { Identity } from './once.ts';
import type { Passage } from './report.ts';
import type { Verified } from './scheme-check.ts';
import type { Mount } from './settings.ts';

/**
 * What makes two deliveries one message: the key, and the content that must then be the same.
 * @throws WebhookError `idempotency-key-missing` for a message with handlers.
 */
export function identityOf(passage: Passage, mount: Mount): Identity {
  let digest: string | undefined;
  return { key: keyOf(passage, mount), digest: () => (digest ??= contentDigest(passage, mount)) };
}

/**
 * A question has none: it is asked each time. What no handler is for may lack its key. A message that the specification does not know has one where all
 * that it knows have the same.
 */
function keyOf(passage: Passage, { shared }: Mount): string | undefined {
  const { known, verified } = passage;
  if (known?.isQuestion) return undefined;
  const { scope, idempotencyKey: sources } = known ?? shared;
  const isHandled = known !== undefined && known.handlers.length > 0;
  if (!isHandled && !(sources.length > 0 && sources.every((source) => valueOf(source, passage))))
    return undefined;
  return idempotencyKeyOf(tenantScope(scope, verified), sources, passage);
}

/** A mark that no value has: what is a tenant's is never that of somebody without one. */
export function tenantScope(scope: string, { keyId }: Verified): string {
  return keyId === undefined ? scope : `${scope}/@${percentEncode(keyId)}`;
}

/** With the message's name, which need not stand in the payload. */
function contentDigest({ request, message, known, payload, exactly }: Passage, { shared }: Mount): string {
  const { volatile } = known ?? shared;
  try {
    return (
      digestOf({ message, payload }, volatile) ?? digestOf({ message, payload: exactly() }, volatile, true)!
    );
  } catch {
    // Nested deeper than can be walked: the bytes are compared.
    return hash('sha256', request.body, 'hex');
  }
}
