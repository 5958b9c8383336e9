/** An API made by hand, with one of everything, and a server on loopback that answers it as a case says. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { type Api, createClient, type SendOptions } from '@hookwright/runtime/client';
import type { Validator } from '@hookwright/runtime/validation';

interface Fields {
  readonly n?: number;
  readonly new?: unknown;
}

/** An answer, or a body, is valid where it is an object whose `n` is an integer or absent; `new` is drift. */
const validator = async (): Promise<Validator> => (payload, at, found) => {
  const given = payload as Fields & { readonly data?: Fields };
  const { n = 1, ...rest } = given.data ?? given;
  if ('new' in rest) found.drift.push({ pointer: `${at}/new`, kind: 'unknown-field' });
  if (Number.isInteger(n)) return true;
  found.violations.push({ instancePath: `${at}/n`, keyword: 'type', message: 'must be integer' });
  return false;
};

const envelope = { at: '/code', success: [0], code: '/code', message: '/msg', result: '/data' } as const;
const answers = {
  '200': { hasResult: true, integers: { '/data/id': 'bigint' }, validator },
  '204': null,
} as const;
const hmac = { at: 'header x-sign', algorithm: 'hmac-sha256', encoding: 'hex' } as const;
const plain = { credentials: [], signature: null, parameters: {}, body: null, envelope, answers } as const;

const post = (url: string) => (options: SendOptions) =>
  options.client.post({
    url,
    ...options,
    headers: { 'Content-Type': 'application/json', ...options.headers },
  });
const get = (url: string) => (options: SendOptions) => options.client.get({ url, ...options });

export const api = {
  name: 'stub',
  servers: ['https://api.example.com/base'],
  credentials: { token: { in: 'bearer', name: 'Authorization' }, appKey: { in: 'query', name: 'app_key' } },
  signatures: {
    sign: {
      request: { ...hmac, message: '{method} {target} {header x-nonce} {body}' },
      response: { ...hmac, message: '{method} {path} {header x-time} {body}' },
    },
  },
  operations: {
    read: {
      ...plain,
      send: get('/things/{id}'),
      idempotent: true,
      parameters: { path: { id: 'required' }, query: { q: 'optional' } },
    },
    write: {
      ...plain,
      send: post('/things'),
      idempotent: false,
      body: { required: true, validator, integers: { '/id': 'bigint' } },
    },
    pay: {
      ...plain,
      send: post('/payments'),
      idempotent: false,
      parameters: {
        headers: {
          'Idempotency-Key': { fill: 'uuid' },
          'X-Nonce': { fill: 'uuid-hex' },
          Version: { value: '1.0' },
        },
      },
      body: { required: true, validator },
    },
    secret: { ...plain, send: get('/secret'), idempotent: true, credentials: ['token', 'appKey'] },
    signed: {
      ...plain,
      send: post('/signed'),
      idempotent: true,
      signature: 'sign',
      parameters: { headers: { 'X-Nonce': { fill: 'uuid-hex' }, 'X-Sign': 'required' } },
      body: { required: false, validator },
    },
    bare: {
      ...plain,
      send: get('/bare'),
      idempotent: true,
      envelope: null,
      answers: { '2XX': { hasResult: false, validator }, default: null },
    },
    file: {
      ...plain,
      send: get('/file'),
      idempotent: true,
      envelope: null,
      answers: { '200': { content: 'bytes' } },
    },
  },
} as const satisfies Api;

type Call = (call?: object, options?: object) => Promise<unknown>;
export type StubClient = Readonly<Record<keyof (typeof api)['operations'], Call>>;

export interface Arrived {
  readonly method: string | undefined;
  readonly url: string | undefined;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface Stub {
  readonly url: string;
  readonly arrived: Arrived[];
  /** Answers the next requests: the first, the second, and the last one from then on. */
  answer(...handlers: ((response: ServerResponse, request: Arrived) => unknown)[]): void;
  client(options?: object): StubClient;
  close(): Promise<void>;
}

export const key = 'key-canary';
export const credentials = { token: 'token-canary', appKey: 'app-canary' };

/** An answer as JSON, or a text as it is. */
export const answering =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  (response: ServerResponse): unknown =>
    response.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body));

export async function serveStub(): Promise<Stub> {
  const arrived: Arrived[] = [];
  let handlers: ((response: ServerResponse, request: Arrived) => unknown)[] = [];
  const server = createServer((incoming, response) => {
    const { method, url, headers } = incoming;
    text(incoming).then(
      (body) => {
        const request = { method, url, headers, body };
        const handler = handlers[Math.min(arrived.push(request), handlers.length) - 1]!;
        handler(response, request);
      },
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/base`;
  return {
    url,
    arrived,
    answer(...next) {
      arrived.length = 0;
      handlers = next;
    },
    client: (options = {}) =>
      createClient<typeof api, StubClient>(api, {
        baseUrl: url,
        key,
        credentials,
        sleep: async () => undefined,
        random: () => 1,
        ...options,
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
