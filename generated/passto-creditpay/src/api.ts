// Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml. Do not edit: run `npm run generate passto-creditpay`.
import type { Api } from '@hookwright/runtime/client';

/**
 * The API of PassTo CreditPay API (2025-01-06) as data: how a call is made, signed and answered.
 * What the provider's pages do not state outright is marked, and listed in the README.
 */
export const api = {
  name: 'passto-creditpay',
  servers: [
    /**
     * The development host, to which every URL of the pages leads. The prefix `/dg` ends here because
     * it is no part of the path that is signed.
     *
     * Not documented: The host's name says that it is for development; no page names the one for
     * production. The removed pages had `https://cashier.passto.credit/api/v1`. In values of examples,
     * and there alone, the hosts `credit-pre.aatest.online` and `credit-admin-pre.aatest.online` are
     * seen.
     */
    'https://credit-pay-dev.aatest.online/dg',
  ],
  credentials: {
    /**
     * The platform's API key. It stands in the CreditPay back office under 平台管理-平台列表 (platform list).
     */
    apiKey: { in: 'header', name: 'api-key' },
    /**
     * The `open_token` of the login, as it came: it starts with `Bearer` already. It belongs to one
     * user, not to the platform.
     */
    openToken: { in: 'header', name: 'authorization' },
  },
  signatures: {
    /**
     * HMAC-SHA1 over the path of the operation and the body, with nothing between them, in base64 (28
     * characters). The path is the one beneath `/dg`, without the query. The body is compact JSON, its
     * members in the order in which they are sent. The key is the signature key from CreditPay, used
     * as text just as it is: it looks like hex and is not decoded. Neither a time nor a nonce is
     * signed.
     *
     * Inferred: The method is documented, and the worked example of the page gives the printed
     * signature. That neither the prefix `/dg` nor the query is signed is inferred: the page says to
     * sign path and data and never the whole URL, and its example signs `/v1/platform/identify/auth`
     * although the URL that is called has both. The longer sample of code on the page does not run as
     * printed: it declares `data` twice and names an `APIKey` that is called `apiKey`; the short
     * helper is right. The first version of the page had HMAC-SHA256 in hex. How a request without a
     * body is signed, and how a key is replaced, is not said.
     */
    signature: {
      request: {
        at: 'header signature',
        algorithm: 'hmac-sha1',
        encoding: 'base64',
        message: '{path}{body}',
      },
      response: null,
    },
  },
  operations: {
    /**
     * POST /v1/cashier/fetch_data
     */
    getCashierData: {
      send: (options) => options.client.post({ url: '/v1/cashier/fetch_data', ...options }),
      credentials: ['openToken'],
      signature: null,
      idempotent: true,
      parameters: {
        headers: { trace: { fill: 'uuid' } },
      },
      body: null,
      envelope: { at: '/code', success: [0], code: '/code', message: '/msg', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/cashier-data-answer.ts')).default,
        },
      },
    },
    /**
     * POST /v1/platform/identify/auth
     */
    getOneTimeCode: {
      send: (options) =>
        options.client.post({
          url: '/v1/platform/identify/auth',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: ['apiKey'],
      signature: 'signature',
      idempotent: false,
      parameters: {
        query: { plat_id: 'required' },
        headers: { trace: { fill: 'uuid' }, lang: 'optional' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/one-time-code-request.ts')).default,
      },
      envelope: { at: '/code', success: [0], code: '/code', message: '/msg', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/one-time-code-answer.ts')).default,
        },
      },
    },
    /**
     * POST /v1/identify/redirect
     */
    logInWithOneTimeCode: {
      send: (options) =>
        options.client.post({
          url: '/v1/identify/redirect',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: null,
      idempotent: false,
      parameters: {
        headers: { trace: { fill: 'uuid' } },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/login-request.ts')).default,
      },
      envelope: { at: '/code', success: [0], code: '/code', message: '/msg', result: '/data' },
      answers: {
        '200': {
          hasResult: true,
          validator: async () => (await import('./validators/login-answer.ts')).default,
        },
      },
    },
  },
} as const satisfies Api;
