/** The deliveries of the rows of outcomes.test.ts, for any provider: undefined where it has nothing that a row could be about. */
import type { Drift, WebhookRequest } from '@hookwright/runtime';
import { changedSo, withMember, withOtherContent } from './changes.ts';
import { withSignature } from './placed.ts';
import type { Subject } from './subjects.ts';

export type Deliveries = readonly WebhookRequest[] & { readonly drift?: readonly Drift[] };

export const one = (subject: Subject): Deliveries => [subject.delivery()];
export const twice = (subject: Subject): Deliveries => [subject.delivery(), subject.delivery()];

/** One that the schema of the message takes so, with the drift that it has. */
export async function changed(
  subject: Subject,
  kind: Parameters<typeof changedSo>[1],
): Promise<Deliveries | undefined> {
  const found = await changedSo(subject, kind);
  return found && Object.assign([subject.delivery(found.payload)], { drift: found.drift });
}

/** One with a signature that was put there by hand, or with none. */
export const signedAs = (text: string | undefined) => (subject: Subject) =>
  subject.scheme && [withSignature(subject, subject.delivery(), text)];

/** One whose clock is another than ours. */
export function aged(subject: Subject, offsetMs: number): Deliveries {
  return [subject.delivery(subject.payload, { now: () => Date.now() + offsetMs })];
}

/** The same key twice, with other content. */
export function otherContent(subject: Subject): Deliveries | undefined {
  const payload = withOtherContent(subject);
  return payload && [subject.delivery(), subject.delivery(payload)];
}

/** A body that is nothing in any notation, signed. */
export function meaningless(subject: Subject): Deliveries | undefined {
  try {
    return [subject.signed({ ...subject.delivery(), body: meaninglessBody })];
  } catch {
    return undefined;
  }
}

/** The same where the signature would have to be found in it, so that none can be. */
export function meaninglessUnsigned(subject: Subject): Deliveries | undefined {
  return meaningless(subject) ? undefined : [{ ...subject.delivery(), body: meaninglessBody }];
}

const meaninglessBody = Buffer.from('{"<\xff', 'latin1');

/** The message under a name that nobody knows, where it has one. */
export function unknownMessage(subject: Subject): Deliveries | undefined {
  const [from, name = ''] = [subject.channel.messageName ?? []].flat()[0]?.split(' ') ?? [];
  const delivery = subject.delivery();
  if (from === 'payload') return [subject.delivery(withMember(subject.payload, name, 'of tomorrow'))];
  if (from !== 'header') return undefined;
  return [
    subject.signed({ ...delivery, headers: { ...delivery.headers, [name.toLowerCase()]: 'of-tomorrow' } }),
  ];
}
