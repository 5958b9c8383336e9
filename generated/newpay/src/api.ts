// Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml. Do not edit: run `npm run generate newpay`.
import type { Api } from '@hookwright/runtime/client';

/**
 * The API of NewPay API (2) as data: how a call is made, signed and answered.
 * What the provider's pages do not state outright is marked, and listed in the README.
 */
export const api = {
  name: 'newpay',
  servers: [
    /**
     * Production of version 2. The path really is `beta`.
     *
     * Inferred: The pages print the address; that it is the one of production follows from its name.
     * No page names one for tests: `envVersion` of `extraParam` is the only hint at a development
     * environment.
     */
    'https://prod-openapi-v2.newpay.la/beta',
  ],
  credentials: {},
  signatures: {
    /**
     * As `sign`, for the orders whose answers are known in part only: nobody says whether these are
     * signed, so no signature is looked for. A nested `extraParam` is part of the text that is signed,
     * and how it is written there is not documented and must be chosen.
     *
     * Inferred: Documented: the rules and the algorithm, with no example to check them by. Unknown,
     * hence to be chosen: how `extraParam` is written; it matters only for orders that have one.
     * Inferred: base64; that no value is URL-encoded and that the text is UTF-8, since nothing else is
     * said; that a null `extraParam` counts as absent.
     */
    requestSign: {
      request: {
        at: 'payload /sign',
        algorithm: 'rsa-sha256',
        encoding: 'base64',
        message: {
          sorted: 'payload',
          except: ['sign'],
          pair: '{name}={value}',
          join: '&',
          object: '{extraParam}',
        },
        unknown: { extraParam: ['json-as-received', 'json-sorted', 'java-map', 'flattened', 'omitted'] },
      },
      response: null,
    },
    /**
     * The signature is a member of the body, `sign`; OpenAPI has no type for that. The parameters
     * except `sign` are sorted by name and written as `name=value` with `&` between them. An absent
     * value is left out; an empty string is a value and stays. The merchant signs this text with
     * SHA256withRSA (RSA PKCS#1 v1.5 with SHA-256) and its own private key. The answer has a signature
     * in `data`, made by the same rules with NewPay's private key; it is verified with NewPay's public
     * key. Which parameters of an answer are signed, and how amounts are written, is not documented
     * and must be chosen.
     *
     * Inferred: Documented: the rules above and the algorithm, with no example to check them by.
     * Inferred: base64, and a key of 2048 bits, from the signatures that version 1 prints; that a
     * number is written as in the JSON, that no value is URL-encoded and that the text is UTF-8, since
     * nothing else is said.
     */
    sign: {
      request: {
        at: 'payload /sign',
        algorithm: 'rsa-sha256',
        encoding: 'base64',
        message: { sorted: 'payload', except: ['sign'], pair: '{name}={value}', join: '&' },
      },
      response: {
        at: 'payload /data/sign',
        algorithm: 'rsa-sha256',
        encoding: 'base64',
        key: 'public',
        message: {
          sorted: '{scope}',
          except: ['sign', 'data'],
          pair: '{name}={value}',
          join: '&',
          object: '{object}',
        },
        unknown: {
          scope: { data: 'payload /data', envelope: ['payload', 'payload /data'] },
          object: ['json-as-received', 'json-sorted', 'java-map', 'flattened', 'omitted'],
        },
      },
    },
  },
  operations: {
    /**
     * POST /v2/createOpenMini
     */
    createMiniProgramOrderV1: {
      send: (options) =>
        options.client.post({
          url: '/v2/createOpenMini',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: ['https://prod-openapi.newpay.la/api/open/converge/pay'],
      credentials: [],
      signature: 'requestSign',
      idempotent: false,
      parameters: {
        headers: { version: { value: '1.0' } },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/mini-program-order-v1-request.ts')).default,
      },
      envelope: { at: '/success', success: [true], code: '/code', message: '/message', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/mini-program-order-v1-answer.ts')).default,
        },
      },
    },
    /**
     * POST /v1/m/createOrder
     */
    createMobileOrderV1: {
      send: (options) =>
        options.client.post({
          url: '/v1/m/createOrder',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: ['https://prod-openapi.newpay.la/api/open/converge/pay'],
      credentials: [],
      signature: 'sign',
      idempotent: false,
      parameters: {
        headers: { version: { value: '1.0' } },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/order-v1-request.ts')).default,
      },
      envelope: { at: '/success', success: [true], code: '/code', message: '/message', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/order-v1-answer.ts')).default,
        },
      },
    },
    /**
     * POST /v1/createOrder
     */
    createOrderV1: {
      send: (options) =>
        options.client.post({
          url: '/v1/createOrder',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: ['https://prod-openapi.newpay.la/api/open/converge/pay'],
      credentials: [],
      signature: 'sign',
      idempotent: false,
      parameters: {
        headers: { version: { value: '1.0' } },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/order-v1-request.ts')).default,
      },
      envelope: { at: '/success', success: [true], code: '/code', message: '/message', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/order-v1-answer.ts')).default,
        },
      },
    },
    /**
     * POST /v1/createOrderPrePayment
     */
    createPrePaymentV1: {
      send: (options) =>
        options.client.post({
          url: '/v1/createOrderPrePayment',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: ['https://prod-openapi.newpay.la/api/open/converge/pay'],
      credentials: [],
      signature: 'sign',
      idempotent: false,
      parameters: {
        headers: { version: { value: '1.0' } },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/order-v1-request.ts')).default,
      },
      envelope: { at: '/success', success: [true], code: '/code', message: '/message', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/order-v1-answer.ts')).default,
        },
      },
    },
    /**
     * POST /codeScanner/createOrder
     */
    createScannerOrder: {
      send: (options) =>
        options.client.post({
          url: '/codeScanner/createOrder',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: ['https://prod-v2.newpay.la:18082/beta'],
      credentials: [],
      signature: 'sign',
      idempotent: false,
      parameters: {
        headers: { version: { value: '1.0' } },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/scanner-order-request.ts')).default,
      },
      envelope: { at: '/success', success: [true], code: '/code', message: '/message', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/scanner-order-answer.ts')).default,
        },
      },
    },
    /**
     * POST /pay/uniQueryPay
     */
    queryOrder: {
      send: (options) =>
        options.client.post({
          url: '/pay/uniQueryPay',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'sign',
      idempotent: true,
      parameters: {},
      body: {
        required: true,
        validator: async () => (await import('./validators/query-order-request.ts')).default,
      },
      envelope: { at: '/success', success: [true], code: '/code', message: '/message', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/query-order-answer.ts')).default,
        },
      },
    },
    /**
     * POST /pay/uniQueryRefund
     */
    queryRefund: {
      send: (options) =>
        options.client.post({
          url: '/pay/uniQueryRefund',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'sign',
      idempotent: true,
      parameters: {},
      body: {
        required: true,
        validator: async () => (await import('./validators/query-refund-request.ts')).default,
      },
      envelope: { at: '/success', success: [true], code: '/code', message: '/message', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/query-refund-answer.ts')).default,
        },
      },
    },
    /**
     * POST /mch/queryUserInfoByToken
     */
    queryUser: {
      send: (options) =>
        options.client.post({
          url: '/mch/queryUserInfoByToken',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'sign',
      idempotent: true,
      parameters: {},
      body: {
        required: true,
        validator: async () => (await import('./validators/query-user-request.ts')).default,
      },
      envelope: { at: '/success', success: [true], code: '/code', message: '/message', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/query-user-answer.ts')).default,
        },
      },
    },
    /**
     * POST /pay/uniRefund
     */
    refund: {
      send: (options) =>
        options.client.post({
          url: '/pay/uniRefund',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'sign',
      idempotent: false,
      parameters: {},
      body: {
        required: true,
        validator: async () => (await import('./validators/refund-request.ts')).default,
      },
      envelope: { at: '/success', success: [true], code: '/code', message: '/message', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/refund-answer.ts')).default,
        },
      },
    },
    /**
     * POST /v1/refund
     */
    refundV1: {
      send: (options) =>
        options.client.post({
          url: '/v1/refund',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: ['https://prod-openapi.newpay.la/api/open/converge/pay'],
      credentials: [],
      signature: 'sign',
      idempotent: false,
      parameters: {
        headers: { version: { value: '1.0' } },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/refund-v1-request.ts')).default,
      },
      envelope: { at: '/success', success: [true], code: '/code', message: '/message', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/refund-v1-answer.ts')).default,
        },
      },
    },
    /**
     * POST /pay/unifiedOrder
     */
    unifiedOrder: {
      send: (options) =>
        options.client.post({
          url: '/pay/unifiedOrder',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'requestSign',
      idempotent: false,
      parameters: {},
      body: {
        required: true,
        validator: async () => (await import('./validators/unified-order-request.ts')).default,
      },
      envelope: { at: '/success', success: [true], code: '/code', message: '/message', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/unified-order-answer.ts')).default,
        },
      },
    },
  },
} as const satisfies Api;
