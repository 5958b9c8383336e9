import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { createBodies, type PayloadName } from './payloads.ts';
import { quantile } from './rounds.ts';
import { schemes, signedRequest } from './schemes.ts';

/** Requests per second of the two servers in turns, as JSON. Sockets and no HTTP client: the server must be what is slow. */
const [payload, rounds, count] = process.argv.slice(2) as [PayloadName, string, string];
const connections = 32;
const bodies = createBodies(payload);
const scheme = payload === 'passto-pay-success' ? schemes.passto : schemes.evo;
let number = 0;

interface Server {
  readonly child: ChildProcess;
  readonly sockets: readonly Socket[];
  readonly perSecond: number[];
  /** The share of the time in which the server's process was computing. */
  readonly busy: number[];
}

const servers = await Promise.all(['floor', 'receive'].map(start));
for (let round = -4; round < Number(rounds); round++) {
  for (const server of round % 2 === 0 ? servers : servers.toReversed()) {
    await burst(server, Number(count), round >= 0);
  }
}
const [floor, ours] = servers as [Server, Server];
const ratios = ours.perSecond.map((value, round) => value / floor.perSecond[round]!);
console.log(
  JSON.stringify({
    floor: quantile(floor.perSecond, 0.5),
    receive: quantile(ours.perSecond, 0.5),
    ratio: quantile(ratios, 0.5),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    busy: Math.min(quantile(floor.busy, 0.5), quantile(ours.busy, 0.5)),
  }),
);
for (const { child, sockets } of servers) {
  for (const socket of sockets) socket.destroy();
  child.disconnect();
}

async function start(kind: string): Promise<Server> {
  const child = fork(fileURLToPath(new URL('serve.js', import.meta.url)), [payload, kind]);
  const [port] = (await once(child, 'message')) as [number];
  const sockets = await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = connect({ port, host: '127.0.0.1', noDelay: true });
      await once(socket, 'connect');
      return socket;
    }),
  );
  return { child, sockets, perSecond: [], busy: [] };
}

/** Sends new deliveries, one at a time on each connection. */
async function burst(server: Server, requests: number, counts: boolean): Promise<void> {
  const waiting = Array.from({ length: requests }, nextRequest);
  const before = await usage(server.child);
  const begin = performance.now();
  await Promise.all(server.sockets.map((socket) => sendAll(socket, waiting)));
  const milliseconds = performance.now() - begin;
  const after = await usage(server.child);
  if (!counts) return;
  server.perSecond.push((requests * 1000) / milliseconds);
  server.busy.push((after - before) / 1000 / milliseconds);
}

async function usage(child: ChildProcess): Promise<number> {
  child.send('usage');
  const [{ user, system }] = (await once(child, 'message')) as [NodeJS.CpuUsage];
  return user + system;
}

function nextRequest(): Buffer {
  const { method, url, headers, body } = signedRequest(scheme, bodies(++number), number);
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${String(value)}\r\n`);
  return Buffer.concat([Buffer.from(`${method} ${url} HTTP/1.1\r\n${lines.join('')}\r\n`), body]);
}

/** An answer has ended where its headers have, and as many bytes as they say. */
function sendAll(socket: Socket, waiting: Buffer[]): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = '';
    const next = (): void => {
      const request = waiting.pop();
      if (request) return void socket.write(request);
      socket.removeAllListeners('data');
      resolve();
    };
    socket.on('data', (chunk) => {
      received += chunk.toString('latin1');
      const end = received.indexOf('\r\n\r\n');
      const length = Number(/content-length: (\d+)/i.exec(received)?.[1]);
      if (end < 0 || received.length < end + 4 + length) return;
      if (!received.startsWith('HTTP/1.1 200')) return reject(new Error(`Expected 200 but got ${received}`));
      received = '';
      next();
    });
    next();
  });
}
