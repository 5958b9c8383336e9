import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Order, Role, Share } from './inbox-orders.ts';
import { built } from './receivers.ts';

/** A process that is told what to do. */
export interface Member {
  setup(): Promise<string>;
  prepare(order: Omit<Extract<Order, { kind: 'prepare' }>, 'kind'>): Promise<unknown>;
  run(order: Omit<Extract<Order, { kind: 'run' }>, 'kind'>): Promise<Share>;
  end(): Promise<void>;
}

/** Starts a process, which is ready when this resolves. What it is told fails when it ends. */
export async function startMember(role: Role): Promise<Member> {
  const child = fork(resolve(built, 'inbox-member.js'), [JSON.stringify(role)], { execArgv: [] });
  const ended = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`Expected a process that answers but it ended with ${String(code ?? signal)}`);
  });
  ended.catch(() => undefined);

  async function told(order: Order): Promise<unknown> {
    // Without somebody to tell, what cannot be sent would end this process before it has cleaned up.
    child.send(order, () => undefined);
    return await answerOf(child, ended);
  }

  await answerOf(child, ended);
  return {
    setup: async () => (await told({ kind: 'setup' })) as string,
    prepare: (order) => told({ kind: 'prepare', ...order }),
    run: async (order) => (await told({ kind: 'run', ...order })) as Share,
    async end() {
      child.kill('SIGKILL');
      await ended.catch(() => undefined);
    },
  };
}

async function answerOf(child: ChildProcess, ended: Promise<never>): Promise<unknown> {
  const [{ answer }] = (await Promise.race([once(child, 'message'), ended])) as [{ answer: unknown }];
  return answer;
}
