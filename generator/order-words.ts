import type { Order } from '@hookwright/runtime';
import type { Channel } from './model.ts';

/** An order in words, with the messages that share it. */
export interface OrderView {
  readonly messages: readonly string[];
  /** The values that name the entity. */
  readonly entity: readonly string[];
  /** What it is put in order by. */
  readonly by: string;
}

/** The orders of a channel, each once, for people. */
export function ordersOf({ messages }: Channel): OrderView[] {
  const orders = new Map<string, OrderView>();
  for (const { name, order } of messages) {
    if (!order) continue;
    const key = JSON.stringify(order);
    const { messages: others } = orders.get(key) ?? { messages: [] };
    orders.set(key, { messages: [...others, name], entity: entityOf(order), by: inWords(order) });
  }
  return [...orders.values()];
}

const entityOf = ({ entity, kind }: Order): string[] =>
  kind === undefined ? [...entity] : entity.map((source) => `${source} (${kind})`);

const compared = { number: 'a number', iso: 'a time', text: 'a text' };

/** `payload /status: PROCESSING, then SUCCESS or FAIL` */
function inWords(order: Order): string {
  if ('version' in order) return `${order.version}, ${compared[order.as]} that grows`;
  const states = order.forward.map((state) => [state].flat().join(' or '));
  return `${order.state === 'message' ? 'the message' : order.state}: ${states.join(', then ')}`;
}
