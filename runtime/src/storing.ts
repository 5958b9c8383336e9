import { createHash, randomUUID } from 'node:crypto';
import { withDeadline } from './deadline.ts';
import type { Entry, InboxEngine } from './engine.ts';
import { WebhookError } from './errors.ts';
import { readPayload } from './handling.ts';
import { identityOf, tenantScope } from './identity.ts';
import type { Identity } from './once.ts';
import { entityOf } from './order-place.ts';
import { parsePointer } from './pointer.ts';
import type { Provider } from './provider.ts';
import type { Passage } from './report.ts';
import type { Headers, WebhookRequest } from './request.ts';
import type { Verified } from './scheme-check.ts';
import { createSealer, type SealKey, type Sealer } from './seal.ts';
import { isAmong, sealBody, sealWhole, unsealBody } from './sealed-body.ts';
import { secretPlacesOf, withoutSecrets } from './secret-places.ts';
import type { Mount } from './settings.ts';

export interface InboxOptions {
  /** Where entries are kept: `postgresEngine`, `redisEngine`, `natsEngine`, or `memoryEngine` for tests. */
  readonly engine: InboxEngine;
  /**
   * The keys for sensitive fields, of 32 bytes: required where the specification marks any. The first one seals, any opens: put a new
   * one in front while one is rotated.
   */
  readonly seal?: readonly SealKey[];
  /** Pointers of sensitive fields that are not kept at all, such as a CVV: handlers find null there. */
  readonly drop?: readonly string[];
  /**
   * Handles the deliveries of one entity one after the other, in the order in which they came: the entity that the specification names
   * (`x-order`), or that a function finds. A delivery that fails keeps the next ones of its entity waiting, and nobody else.
   */
  readonly inOrder?: true | ((arriving: ArrivingDelivery) => string | undefined);
  /** How long the engine may take to keep a delivery, in milliseconds; then the provider is asked to come again. The default is 5 s. */
  readonly deadlineMs?: number;
  /** The clock, in milliseconds. */
  readonly now?: () => number;
}

/** What is known of a delivery when it is kept: it is genuine, and not validated. */
export interface ArrivingDelivery {
  readonly message: string | undefined;
  readonly payload: unknown;
  readonly channel: string;
  readonly keyId: string | undefined;
  readonly headers: Headers;
}

/** An inbox as receivers and workers use it. */
export interface ReceiverInbox {
  readonly engine: InboxEngine;
  /** @throws TypeError where sensitive fields would be kept as they are, and for what `drop` and `inOrder` cannot mean. */
  open(provider: Provider, mounts: readonly Mount[]): Keep;
  /** @throws WebhookError `entry-sealed` where no key opens it. */
  unseal(entry: Entry): Unsealed;
}

/** Resolves once a delivery is kept. False for a question: that has to be answered at once. */
export type Keep = (passage: Passage, mount: Mount) => Promise<boolean>;

/** An entry as it came. */
export interface Unsealed {
  readonly request: WebhookRequest;
  readonly verified: Verified;
  /** True for the pointer of what was dropped. */
  readonly dropped: (pointer: string) => boolean;
}

/** Makes the inbox of a receiver, on an engine. @throws TypeError for a key that is none. */
export function createInbox(options: InboxOptions): ReceiverInbox {
  const { engine, seal = [], drop = [], inOrder, deadlineMs = 5_000, now = Date.now } = options;
  const sealer = seal.length > 0 ? createSealer(seal) : undefined;
  const isDropped = isAmong(drop.map(parsePointer));
  const asked = { name: 'the inbox', deadlineMs, failed: 'store-failed', late: 'store-failed' } as const;

  function open(provider: Provider, mounts: readonly Mount[]): Keep {
    checkSecrets(mounts, { drop, isSealed: sealer !== undefined });
    checkOrder(mounts, inOrder);
    const secretPlaces = new Map(
      mounts.map((mount) => [mount, secretPlacesOf(provider.signatures[mount.channel.signature]!)]),
    );

    return async function keep(passage, mount) {
      const identity = identify(passage, mount);
      if (passage.known?.isQuestion) return false;
      passage.key = identity?.key;
      const entry = entryOf(passage, mount, identity);
      const kept = { ...entry, request: withoutSecrets(entry.request, secretPlaces.get(mount)!) };
      passage.handledFrom = passage.now();
      await withDeadline(asked, () => engine.store(kept));
      passage.reason = 'stored';
      return true;
    };

    function entryOf(passage: Passage, mount: Mount, identity: Identity | undefined): Entry {
      const { request, message, known, verified, key } = passage;
      const id = idOf(identity);
      const { body, sealed } = sealedBody(passage, mount, id, sealer);
      return {
        id,
        provider: provider.name,
        channel: (known ?? mount).channelName,
        message,
        idempotencyKey: key,
        entity: orderedEntity(passage, mount),
        receivedAt: now(),
        keyId: verified.keyId,
        scheme: verified.scheme,
        request: { method: request.method, url: request.url, headers: request.headers, body },
        sealed,
      };
    }
  }

  function sealedBody(
    { request: { body }, known }: Passage,
    mount: Mount,
    id: string,
    by: Sealer | undefined,
  ): Pick<Entry, 'sealed'> & { body: Uint8Array } {
    const sensitive = known?.sensitive ?? [...mount.messages.values()].flatMap((each) => each.sensitive);
    // Without a key there is nothing sensitive: that was checked.
    if (sensitive.length === 0 || !by) return { body, sealed: 'nothing' };
    // What is not known may have them anywhere.
    if (!known || mount.content !== 'json') return sealWhole(body, by, id);
    return sealBody(body, { sensitive, embedded: known.embedded, drop }, by, id);
  }

  function orderedEntity(passage: Passage, mount: Mount): string | undefined {
    const { known, message, payload, verified, request } = passage;
    if (inOrder === true) {
      return known?.order && entityOf(tenantScope(known.scope, verified), known.order, passage);
    }
    const channel = (known ?? mount).channelName;
    return inOrder?.({ message, payload, channel, keyId: verified.keyId, headers: request.headers });
  }

  function unseal(entry: Entry): Unsealed {
    const { request, keyId, scheme, sealed } = entry;
    const dropped = (pointer: string): boolean => isDropped(parsePointer(pointer));
    const verified = { keyId, scheme };
    if (sealed === 'nothing') return { request, verified, dropped };
    try {
      if (!sealer) throw new Error('there is no key');
      return { request: { ...request, body: unsealBody(entry, sealer) }, verified, dropped };
    } catch (cause) {
      throw new WebhookError('entry-sealed', 'Expected a key that opens the entry but there is none', {
        cause,
      });
    }
  }

  return { engine, open, unseal };
}

/** What makes it one message; undefined where it cannot be read: that is found out again when it is handled. */
function identify(passage: Passage, mount: Mount): Identity | undefined {
  try {
    readPayload(passage, mount);
    return identityOf(passage, mount);
  } catch {
    return undefined;
  }
}

/** Of key and content: a redelivery is the same entry, other content under the same key is not. */
function idOf(identity: Identity | undefined): string {
  if (identity?.key === undefined) return randomUUID();
  return createHash('sha256').update(`${identity.key}\n${identity.digest()}`).digest('base64url');
}

interface Secrecy {
  readonly drop: readonly string[];
  readonly isSealed: boolean;
}

function checkSecrets(mounts: readonly Mount[], { drop, isSealed }: Secrecy): void {
  const messages = mounts.flatMap((mount) => [...mount.messages.values()]);
  const sensitive = new Set(messages.flatMap((message) => (message.isQuestion ? [] : message.sensitive)));
  if (sensitive.size > 0 && !isSealed) {
    throw new TypeError(
      `The inbox needs \`seal\`, a key of 32 bytes: the specification marks sensitive fields (${[...sensitive].join(', ')})`,
    );
  }
  const stranger = drop.find((pointer) => !sensitive.has(pointer));
  if (stranger !== undefined) {
    throw new TypeError(
      `\`drop\` names "${stranger}", which is no sensitive field: there is ${[...sensitive].join(', ') || 'none'}`,
    );
  }
}

function checkOrder(mounts: readonly Mount[], inOrder: InboxOptions['inOrder']): void {
  const knows = mounts.some(({ messages }) => [...messages.values()].some(({ order }) => order));
  if (inOrder !== true || knows) return;
  throw new TypeError(
    '`inOrder: true` needs `x-order` in the specification, which has none: give a function that finds the entity',
  );
}
