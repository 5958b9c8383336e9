// Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml. Do not edit: run `npm run generate pinddpay`.
import type { Api } from '@hookwright/runtime/client';

/**
 * The API of Pinddpay API (2025-10-01) as data: how a call is made, signed and answered.
 * What the provider's pages do not state outright is marked, and listed in the README.
 */
export const api = {
  name: 'pinddpay',
  servers: [
    /**
     * Test.
     *
     * The pages disagree: In the curl samples of the pages and in the browser SDK. The PHP class has
     * `http://test.pinddpay.com`, which is probably older.
     */
    'https://api-test.pinddpay.com',
    /**
     * Production.
     *
     * The pages disagree: In the browser SDK; no available page names it. A comment in the PHP class
     * has `https://api-sc.pinddpay.com`, which is probably older.
     */
    'https://api-prod.pinddpay.com',
  ],
  credentials: {
    /**
     * The id of the merchant's key, which Pinddpay issues on request.
     */
    accessKey: { in: 'header', name: 'accessKey' },
  },
  signatures: {
    /**
     * HMAC-SHA256 in base64 (44 characters) over method, path, access key, time and nonce with `&`
     * between them, values only. The key is the `accessSecret` that Pinddpay issues, as text. The path
     * is without scheme, host and query, and begins with a slash. The body is not signed, and neither
     * is the query.
     *
     * Inferred: Documented: method in upper case, then the path; `&` with no blanks; the algorithm and
     * the key. The page is cut there. That access key, time and nonce follow, in this order, that
     * nothing follows them, and that base64 is of the raw digest, is what the PHP class does: one
     * integration, whose comments repeat the page. The page's worked example is a picture: nothing of
     * the provider's could be computed again.
     */
    sign: {
      request: {
        at: 'header sign',
        algorithm: 'hmac-sha256',
        encoding: 'base64',
        message: ['{method}', '{path}', '{header accessKey}', '{header timestamp}', '{header nonce}'],
        join: '&',
      },
      response: null,
    },
  },
  operations: {
    /**
     * POST /api/gateway/createsession
     */
    createOrderSession: {
      send: (options) =>
        options.client.post({
          url: '/api/gateway/createsession',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: ['accessKey'],
      signature: 'sign',
      idempotent: false,
      parameters: {
        headers: { timestamp: { fill: 'unix-seconds' }, nonce: { fill: 'random-integer' } },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/create-order-session.ts')).default,
      },
      envelope: { at: '/code', success: [200, '200'], code: '/code', message: '/message', result: '/result' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/order-session-answer.ts')).default,
        },
      },
    },
    /**
     * POST /api/payout/create
     */
    createPayout: {
      send: (options) =>
        options.client.post({
          url: '/api/payout/create',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: ['accessKey'],
      signature: 'sign',
      idempotent: false,
      parameters: {
        headers: { timestamp: { fill: 'unix-seconds' }, nonce: { fill: 'random-integer' } },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/create-payout.ts')).default,
      },
      envelope: { at: '/code', success: [200, '200'], code: '/code', message: '/message', result: '/result' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/payout-answer.ts')).default,
        },
      },
    },
    /**
     * POST /api/gateway/authorization
     */
    createTransaction: {
      send: (options) =>
        options.client.post({
          url: '/api/gateway/authorization',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: ['accessKey'],
      signature: 'sign',
      idempotent: false,
      parameters: {
        headers: { timestamp: { fill: 'unix-seconds' }, nonce: { fill: 'random-integer' } },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/create-transaction.ts')).default,
      },
      envelope: { at: '/code', success: [200, '200'], code: '/code', message: '/message', result: '/result' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/transaction-answer.ts')).default,
        },
      },
    },
    /**
     * GET /api/order/detail
     */
    queryTransaction: {
      send: (options) => options.client.get({ url: '/api/order/detail', ...options }),
      credentials: ['accessKey'],
      signature: 'sign',
      idempotent: true,
      parameters: {
        query: { id: 'optional' },
        headers: { timestamp: { fill: 'unix-seconds' }, nonce: { fill: 'random-integer' } },
      },
      body: null,
      envelope: { at: '/code', success: [200, '200'], code: '/code', message: '/message', result: '/result' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/order-answer.ts')).default,
        },
      },
    },
  },
} as const satisfies Api;
