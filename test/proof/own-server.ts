/** A server of a test's own, which can be killed and started again on what it had on its disk. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { freePort } from '../free-port.ts';
import { answers } from '../servers.ts';
import type { Gate } from './gate.ts';
import { pause } from './members.ts';

const programs = {
  Redis: {
    command: 'redis-server',
    scheme: 'redis',
    args: (port: number, folder: string) =>
      `--port ${port} --bind 127.0.0.1 --dir ${folder} --appendonly yes --appendfsync always --save ""`,
  },
  NATS: {
    command: 'nats-server',
    scheme: 'nats',
    args: (port: number, folder: string) => `-a 127.0.0.1 -p ${port} -js -sd ${folder}`,
  },
};

export type OwnServer = keyof typeof programs;

/** Where its program is; undefined where it is not installed. */
export function programOf(server: OwnServer): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  return folders
    .map((folder) => join(folder, programs[server].command))
    .find((path) => {
      try {
        accessSync(path, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** `shut` kills it as a power cut would, as far as a process can see; `open` starts it again. */
export async function ownServer(server: OwnServer): Promise<Gate & { end(): Promise<void> }> {
  const { scheme, args } = programs[server];
  const folder = await mkdtemp(join(tmpdir(), 'hookwright-server-'));
  const port = await freePort();
  const url = `${scheme}://127.0.0.1:${port}`;
  let running: ChildProcess | undefined;

  async function open(): Promise<void> {
    if (running) return;
    const texts = args(port, folder).split(' ');
    running = spawn(
      programOf(server)!,
      texts.map((text) => (text === '""' ? '' : text)),
      { stdio: 'ignore' },
    );
    for (let look = 0; look < 200 && !(await answers(url)); look++) await pause(25);
  }

  async function shut(): Promise<void> {
    const killed = running;
    running = undefined;
    if (!killed) return;
    killed.kill('SIGKILL');
    await once(killed, 'exit');
  }

  await open();
  return {
    url,
    open,
    shut,
    async end() {
      await shut();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
