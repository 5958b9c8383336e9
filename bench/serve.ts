import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { toNode } from '@hookwright/runtime/node';
import type { PayloadName } from './payloads.ts';
import { loadReceiver } from './receivers.ts';
import { type Scheme, schemes } from './schemes.ts';

/** A server in a process of its own: tells its port to the parent, and its use of the processor when asked. */
const [payload, kind] = process.argv.slice(2) as [PayloadName, string];
const scheme = payload === 'passto-pay-success' ? schemes.passto : schemes.evo;
const body = payload === 'passto-pay-success' ? '' : 'SUCCESS';
const listener = kind === 'floor' ? byHand(scheme, body) : toNode((await loadReceiver(payload))());
const server = createServer(listener).listen(0, '127.0.0.1', () => {
  process.send?.((server.address() as AddressInfo).port);
});
process.on('message', () => process.send?.(process.cpuUsage()));
process.on('disconnect', () => process.exit());

/** What is written by hand where there is no receiver: no limit, no deadline, one status for whatever goes wrong. */
function byHand({ floor }: Scheme, answer: string): RequestListener {
  const headers = {
    ...(answer === '' ? {} : { 'content-type': 'text/plain' }),
    'content-length': Buffer.byteLength(answer),
  };
  return (request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers: sent } = request;
      floor({ method, url, headers: sent, body: Buffer.concat(chunks) }).then(
        () => response.writeHead(200, headers).end(answer),
        () => response.writeHead(401).end(),
      );
    });
  };
}
