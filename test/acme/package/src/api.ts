// Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml. Do not edit: run `npm run generate acme`.
import type { Api } from '@hookwright/runtime/client';

/**
 * The API of Acme Pay API (1.0) as data: how a call is made, signed and answered.
 * What the provider's pages do not state outright is marked, and listed in the README.
 */
export const api = {
  name: 'acme',
  servers: [
    /**
     * Production.
     */
    'https://api.acme.example/v1',
  ],
  credentials: {
    /**
     * The account's token.
     */
    account: { in: 'bearer', name: 'authorization' },
  },
  signatures: {
    /**
     * Of requests and of answers.
     */
    sign: {
      request: {
        at: 'header acme-signature',
        algorithm: 'hmac-sha256',
        encoding: 'hex',
        message: '{method} {path} {header acme-time} {body}',
      },
      response: {
        at: 'header acme-signature',
        algorithm: 'hmac-sha256',
        encoding: 'hex',
        message: '{path} {body}',
      },
    },
  },
  operations: {
    /**
     * POST /payments/{id}/capture
     */
    capturePayment: {
      send: (options) =>
        options.client.post({
          url: '/payments/{id}/capture',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: ['account'],
      signature: 'sign',
      idempotent: false,
      parameters: {
        path: { id: 'required' },
        headers: { 'acme-time': { fill: 'unix-seconds' } },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/capture-payment-request.ts')).default,
      },
      envelope: { at: '/code', success: [0], code: '/code', message: '/message', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/get-payment-response.ts')).default,
        },
      },
    },
    /**
     * GET /payments/{id}
     */
    getPayment: {
      send: (options) => options.client.get({ url: '/payments/{id}', ...options }),
      credentials: ['account'],
      signature: null,
      idempotent: true,
      parameters: {
        path: { id: 'required' },
        query: { shop: 'required' },
      },
      body: null,
      envelope: { at: '/code', success: [0], code: '/code', message: '/message', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/get-payment-response.ts')).default,
        },
      },
    },
  },
} as const satisfies Api;
