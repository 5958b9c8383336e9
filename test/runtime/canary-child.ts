/** What canary.test.ts runs as a process of its own: every scenario of every provider, with no hook that says anything. */
import { plantedSubjects, scenarios, wrongPayloads } from './canaries.ts';
import { receiverOf } from './watching.ts';

const silence = (): (() => void) => () => undefined;
const byDefault = { onError: undefined, onRefused: undefined, onDrift: undefined, deadlineMs: 40, waitMs: 0 };

for (const subject of await plantedSubjects()) {
  for (const { given, options } of scenarios) {
    const deliveries = given(subject);
    if (!deliveries) continue;
    const receive = receiverOf(subject, silence, { ...byDefault, ...options?.(subject) });
    for (const delivery of deliveries) await receive(delivery);
  }
  const receive = receiverOf(subject, silence, { ...byDefault, idempotency: 'none' });
  for (const payload of wrongPayloads(subject)) await receive(subject.delivery(payload));
}
