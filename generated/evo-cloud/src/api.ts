// Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml. Do not edit: run `npm run generate evo-cloud`.
import type { Api } from '@hookwright/runtime/client';

/**
 * The API of EVO Cloud API (2026-04) as data: how a call is made, signed and answered.
 * What the provider's pages do not state outright is marked, and listed in the README.
 */
export const api = {
  name: 'evo-cloud',
  servers: [
    /**
     * Test, Hong Kong.
     *
     * Seen in examples only: All worked examples of the offline gateway use this host, and so does the
     * provider's command line tool for tests. No page lists the hosts.
     */
    'https://hkg-online-uat.everonet.com',
    /**
     * Test.
     *
     * The pages disagree: The reference pages of the offline gateway, of the merchant API and of
     * LinkPay print this host; worked examples and the command line tool use `hkg-online-uat`.
     */
    'https://online-uat.everonet.com',
    /**
     * Production, Hong Kong.
     *
     * Seen in examples only: Known from the provider's command line tool alone. Hosts of other regions
     * are not known.
     */
    'https://hkg-online.everonet.com',
  ],
  credentials: {},
  signatures: {
    /**
     * The message signature of GET FXRateInquiry: the request is signed as any other, and the answer
     * may be signed as if it were that of POST FXRateInquiry.
     *
     * Inferred: As for the other operations of the merchant API. `baseCurrency` comes before
     * `quoteCurrency`, as the provider's command line tool sorts them.
     */
    fxRateSignature: {
      request: {
        at: 'header Authorization',
        algorithm: {
          from: 'header SignType',
          allow: {
            SHA256: 'digest-sha256',
            SHA512: 'digest-sha512',
            'HMAC-SHA256': 'hmac-sha256',
            'HMAC-SHA512': 'hmac-sha512',
          },
        },
        encoding: 'hex',
        keyId: 'header KeyID',
        message: ['{method}', '{target?}', '{header DateTime}', '{key}', '{header MsgID}', '{body?}'],
        join: '\n',
      },
      response: {
        anyOf: [
          {
            name: 'asRequested',
            at: 'header Authorization',
            algorithm: {
              from: 'header SignType',
              allow: {
                SHA256: 'digest-sha256',
                SHA512: 'digest-sha512',
                'HMAC-SHA256': 'hmac-sha256',
                'HMAC-SHA512': 'hmac-sha512',
              },
            },
            encoding: 'hex',
            message: ['{method}', '{target?}', '{header DateTime}', '{key}', '{header MsgID}', '{body?}'],
            join: '\n',
          },
          {
            name: 'asPost',
            at: 'header Authorization',
            algorithm: {
              from: 'header SignType',
              allow: {
                SHA256: 'digest-sha256',
                SHA512: 'digest-sha512',
                'HMAC-SHA256': 'hmac-sha256',
                'HMAC-SHA512': 'hmac-sha512',
              },
            },
            encoding: 'hex',
            message: ['POST', '{path}', '{header DateTime}', '{key}', '{header MsgID}', '{body?}'],
            join: '\n',
          },
        ],
      },
    },
    /**
     * The message signature (消息签名) of the gateway: the hex digest, without a scheme word, of up to six
     * lines that are joined by line feeds: the method, the path with the query, `DateTime`, the
     * signature key, `MsgID` and the body, byte for byte as it is sent. An empty line is left out
     * together with its line feed. The secret is the fourth line. `SignType` names the digest. The
     * pages also name SM2, whose rule cannot be seen: this scheme does not sign by it.
     */
    gatewaySignature: {
      request: {
        at: 'header Authorization',
        algorithm: { from: 'header SignType', allow: { SHA256: 'digest-sha256', SHA512: 'digest-sha512' } },
        encoding: 'hex',
        message: ['{method}', '{target?}', '{header DateTime}', '{key}', '{header MsgID}', '{body?}'],
        join: '\n',
      },
      response: {
        at: 'header Authorization',
        algorithm: { from: 'header SignType', allow: { SHA256: 'digest-sha256', SHA512: 'digest-sha512' } },
        encoding: 'hex',
        message: ['{method}', '{target?}', '{header DateTime}', '{key}', '{header MsgID}', '{body?}'],
        join: '\n',
      },
    },
    /**
     * The mode of EVONET Online that its pages call Key-based: `Authorization` is the secret key
     * itself, `SignType` is `Key-based` and `KeyID` names the key. Nothing is hashed, and nothing in
     * the request is protected but by TLS.
     *
     * The pages disagree: The direct API and the interaction show this mode alone. An older page of
     * EVONET Online, for merchant services, has the message signature with SHA256 and SHA512, over the
     * same six lines as the merchant API; whether the operations here take it too is not said. Nothing
     * is said of how answers are signed in this mode.
     */
    keyBased: {
      request: {
        at: 'header Authorization',
        algorithm: { from: 'header SignType', allow: { 'Key-based': 'token' } },
        keyId: 'header KeyID',
      },
      response: null,
    },
    /**
     * The message signature of the merchant API and of LinkPay: as that of the gateway, with two more
     * types. For the HMAC types the key is the HMAC key as well as the fourth line. Several query
     * parameters are signed in the order of their texts (`name=value`), which is the order in which
     * they are listed here: send them so.
     *
     * Inferred: Documented: the four types, the six lines and that empty lines are left out. The
     * examples of the API rules, for SHA256 and for HMAC-SHA256, come out with this. That the key
     * stays a line of the text under HMAC is known from the provider's command line tool and SDK, and
     * that the query is sorted from the tool alone, which says that the API asks for it. Hex is in
     * lower case; the SDK writes that of the HMAC types in upper case. Both compare without regard to
     * case.
     */
    signature: {
      request: {
        at: 'header Authorization',
        algorithm: {
          from: 'header SignType',
          allow: {
            SHA256: 'digest-sha256',
            SHA512: 'digest-sha512',
            'HMAC-SHA256': 'hmac-sha256',
            'HMAC-SHA512': 'hmac-sha512',
          },
        },
        encoding: 'hex',
        keyId: 'header KeyID',
        message: ['{method}', '{target?}', '{header DateTime}', '{key}', '{header MsgID}', '{body?}'],
        join: '\n',
      },
      response: {
        at: 'header Authorization',
        algorithm: {
          from: 'header SignType',
          allow: {
            SHA256: 'digest-sha256',
            SHA512: 'digest-sha512',
            'HMAC-SHA256': 'hmac-sha256',
            'HMAC-SHA512': 'hmac-sha512',
          },
        },
        encoding: 'hex',
        message: ['{method}', '{target?}', '{header DateTime}', '{key}', '{header MsgID}', '{body?}'],
        join: '\n',
      },
    },
    /**
     * The message signature of POST cryptogram: the second line is the path without the query.
     *
     * The pages disagree: The API rules have the query signed and name no exception; the provider's
     * command line tool leaves it out here, and its comment says that it must.
     */
    signatureWithoutQuery: {
      request: {
        at: 'header Authorization',
        algorithm: {
          from: 'header SignType',
          allow: {
            SHA256: 'digest-sha256',
            SHA512: 'digest-sha512',
            'HMAC-SHA256': 'hmac-sha256',
            'HMAC-SHA512': 'hmac-sha512',
          },
        },
        encoding: 'hex',
        keyId: 'header KeyID',
        message: ['{method}', '{path}', '{header DateTime}', '{key}', '{header MsgID}', '{body?}'],
        join: '\n',
      },
      response: {
        anyOf: [
          {
            name: 'withoutQuery',
            at: 'header Authorization',
            algorithm: {
              from: 'header SignType',
              allow: {
                SHA256: 'digest-sha256',
                SHA512: 'digest-sha512',
                'HMAC-SHA256': 'hmac-sha256',
                'HMAC-SHA512': 'hmac-sha512',
              },
            },
            encoding: 'hex',
            message: ['{method}', '{path}', '{header DateTime}', '{key}', '{header MsgID}', '{body?}'],
            join: '\n',
          },
          {
            name: 'withQuery',
            at: 'header Authorization',
            algorithm: {
              from: 'header SignType',
              allow: {
                SHA256: 'digest-sha256',
                SHA512: 'digest-sha512',
                'HMAC-SHA256': 'hmac-sha256',
                'HMAC-SHA512': 'hmac-sha512',
              },
            },
            encoding: 'hex',
            message: ['{method}', '{target}', '{header DateTime}', '{key}', '{header MsgID}', '{body?}'],
            join: '\n',
          },
        ],
      },
    },
  },
  operations: {
    /**
     * POST /payment/{merchantTransID}/capture
     */
    directCapture: {
      send: (options) =>
        options.client.post({
          url: '/payment/{merchantTransID}/capture',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: ['https://sandbox.evonetonline.com'],
      credentials: [],
      signature: 'keyBased',
      idempotent: false,
      parameters: {
        path: { merchantTransID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: 'optional',
          SignType: 'required',
          KeyID: 'required',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/direct-capture-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/direct-capture-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/direct-failure.ts')).default,
        },
      },
    },
    /**
     * GET /interaction/{merchantOrderID}
     */
    directGetInteraction: {
      send: (options) => options.client.get({ url: '/interaction/{merchantOrderID}', ...options }),
      servers: ['https://sandbox.evonetonline.com'],
      credentials: [],
      signature: 'keyBased',
      idempotent: true,
      parameters: {
        path: { merchantOrderID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: 'optional',
          SignType: 'required',
          KeyID: 'required',
        },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/direct-get-interaction-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/direct-failure.ts')).default,
        },
      },
    },
    /**
     * GET /payment/{merchantTransID}
     */
    directGetPayment: {
      send: (options) => options.client.get({ url: '/payment/{merchantTransID}', ...options }),
      servers: ['https://sandbox.evonetonline.com'],
      credentials: [],
      signature: 'keyBased',
      idempotent: true,
      parameters: {
        path: { merchantTransID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: 'optional',
          SignType: 'required',
          KeyID: 'required',
        },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/direct-get-payment-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/direct-failure.ts')).default,
        },
      },
    },
    /**
     * POST /interaction
     */
    directInteraction: {
      send: (options) =>
        options.client.post({
          url: '/interaction',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: ['https://sandbox.evonetonline.com'],
      credentials: [],
      signature: 'keyBased',
      idempotent: false,
      parameters: {
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: 'optional',
          SignType: 'required',
          KeyID: 'required',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/direct-interaction-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/direct-interaction-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/direct-failure.ts')).default,
        },
      },
    },
    /**
     * POST /payment
     */
    directPayment: {
      send: (options) =>
        options.client.post({
          url: '/payment',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: ['https://sandbox.evonetonline.com'],
      credentials: [],
      signature: 'keyBased',
      idempotent: false,
      parameters: {
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: 'optional',
          SignType: 'required',
          KeyID: 'required',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/direct-payment-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/direct-payment-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/direct-failure.ts')).default,
        },
      },
    },
    /**
     * POST /payment/{merchantTransID}/refund
     */
    directRefund: {
      send: (options) =>
        options.client.post({
          url: '/payment/{merchantTransID}/refund',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: ['https://sandbox.evonetonline.com'],
      credentials: [],
      signature: 'keyBased',
      idempotent: false,
      parameters: {
        path: { merchantTransID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: 'optional',
          SignType: 'required',
          KeyID: 'required',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/direct-refund-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/direct-refund-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/direct-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/acq/{aid}/evo.offline.cancel/{merchantTransID}
     */
    gatewayOfflineCancel: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/acq/{aid}/evo.offline.cancel/{merchantTransID}',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'gatewaySignature',
      idempotent: false,
      parameters: {
        path: { aid: 'required', merchantTransID: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/offline-cancel-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/offline-cancel-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/gateway-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/acq/{aid}/evo.offline.capture/{merchantTransID}
     */
    gatewayOfflineCapture: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/acq/{aid}/evo.offline.capture/{merchantTransID}',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'gatewaySignature',
      idempotent: false,
      parameters: {
        path: { aid: 'required', merchantTransID: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/offline-capture-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/offline-capture-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/gateway-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/acq/{aid}/evo.offline.FXRateInquiry
     */
    gatewayOfflineFxRateInquiry: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/acq/{aid}/evo.offline.FXRateInquiry',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'gatewaySignature',
      idempotent: false,
      parameters: {
        path: { aid: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/offline-fx-rate-inquiry-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/offline-fx-rate-inquiry-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/gateway-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/acq/{aid}/evo.offline.merchandiseCredit
     */
    gatewayOfflineMerchandiseCredit: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/acq/{aid}/evo.offline.merchandiseCredit',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'gatewaySignature',
      idempotent: false,
      parameters: {
        path: { aid: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/offline-merchandise-credit-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () =>
            (await import('./validators/offline-merchandise-credit-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/gateway-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/acq/{aid}/evo.offline.payment
     */
    gatewayOfflinePayment: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/acq/{aid}/evo.offline.payment',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'gatewaySignature',
      idempotent: false,
      parameters: {
        path: { aid: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/offline-payment-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/offline-payment-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/gateway-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/acq/{aid}/evo.offline.refund/{merchantTransID}
     */
    gatewayOfflineRefund: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/acq/{aid}/evo.offline.refund/{merchantTransID}',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'gatewaySignature',
      idempotent: false,
      parameters: {
        path: { aid: 'required', merchantTransID: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/offline-refund-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/offline-refund-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/gateway-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/acq/{aid}/evo.e-commerce.merchandiseCredit
     */
    gatewayOnlineMerchandiseCredit: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/acq/{aid}/evo.e-commerce.merchandiseCredit',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: ['https://hkg-uat-online.everonet.com'],
      credentials: [],
      signature: 'gatewaySignature',
      idempotent: false,
      parameters: {
        path: { aid: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/online-merchandise-credit-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/online-merchandise-credit-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/gateway-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/acq/{aid}/evo.e-commerce.payment
     */
    gatewayOnlinePayment: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/acq/{aid}/evo.e-commerce.payment',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: ['https://hkg-uat-online.everonet.com'],
      credentials: [],
      signature: 'gatewaySignature',
      idempotent: false,
      parameters: {
        path: { aid: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/online-payment-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/online-payment-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/gateway-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/acq/{aid}/evo.e-commerce.paymentMethod
     */
    gatewayOnlinePaymentMethod: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/acq/{aid}/evo.e-commerce.paymentMethod',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: ['https://hkg-uat-online.everonet.com'],
      credentials: [],
      signature: 'gatewaySignature',
      idempotent: false,
      parameters: {
        path: { aid: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/online-payment-method-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/online-payment-method-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/gateway-failure.ts')).default,
        },
      },
    },
    /**
     * PUT /g2/v0/payment/acq/{aid}/evo.e-commerce.payment
     */
    gatewayOnlineUpdatePayment: {
      send: (options) =>
        options.client.put({
          url: '/g2/v0/payment/acq/{aid}/evo.e-commerce.payment',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: ['https://hkg-uat-online.everonet.com'],
      credentials: [],
      signature: 'gatewaySignature',
      idempotent: true,
      parameters: {
        path: { aid: 'required' },
        query: { merchantTransID: 'optional' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/online-update-payment-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/online-payment-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/gateway-failure.ts')).default,
        },
      },
    },
    /**
     * PUT /g2/v0/payment/acq/{aid}/evo.e-commerce.paymentMethod
     */
    gatewayOnlineUpdatePaymentMethod: {
      send: (options) =>
        options.client.put({
          url: '/g2/v0/payment/acq/{aid}/evo.e-commerce.paymentMethod',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: ['https://hkg-uat-online.everonet.com'],
      credentials: [],
      signature: 'gatewaySignature',
      idempotent: true,
      parameters: {
        path: { aid: 'required' },
        query: { merchantTransID: 'optional', token: 'optional' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/online-update-payment-method-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/online-payment-method-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/gateway-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/mer/{sid}/evo.e-commerce.linkpayCancelorRefund/{merchantOrderID}
     */
    linkpayCancelOrRefund: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.linkpayCancelorRefund/{merchantOrderID}',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: [
        'https://hkg-counter-uat.everonet.com',
        'https://online-uat.everonet.com',
        'https://hkg-counter.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required', merchantOrderID: 'required' },
        query: { merchantTransID: 'optional' },
        headers: { DateTime: { fill: 'iso-8601' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/linkpay-refund-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/linkpay-refund-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/linkpay-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/mer/{sid}/evo.e-commerce.linkpay
     */
    linkpayCreate: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.linkpay',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: [
        'https://hkg-counter-uat.everonet.com',
        'https://online-uat.everonet.com',
        'https://hkg-counter.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        headers: { DateTime: { fill: 'iso-8601' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/linkpay-create-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/linkpay-create-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/linkpay-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v0/payment/mer/{sid}/evo.e-commerce.linkpay/{merchantOrderID}
     */
    linkpayGetOrder: {
      send: (options) =>
        options.client.get({
          url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.linkpay/{merchantOrderID}',
          ...options,
        }),
      servers: [
        'https://hkg-counter-uat.everonet.com',
        'https://online-uat.everonet.com',
        'https://hkg-counter.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required', merchantOrderID: 'required' },
        headers: { DateTime: { fill: 'iso-8601' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/linkpay-order-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/linkpay-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v0/payment/mer/{sid}/evo.e-commerce.linkpayRefund/{id}
     */
    linkpayGetRefund: {
      send: (options) =>
        options.client.get({ url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.linkpayRefund/{id}', ...options }),
      servers: [
        'https://hkg-counter-uat.everonet.com',
        'https://online-uat.everonet.com',
        'https://hkg-counter.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required', id: 'required' },
        headers: { DateTime: { fill: 'iso-8601' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/linkpay-refund-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/linkpay-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/mer/{sid}/evo.e-commerce.linkpayRefund/{id}
     */
    linkpayRefund: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.linkpayRefund/{id}',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: [
        'https://hkg-counter-uat.everonet.com',
        'https://online-uat.everonet.com',
        'https://hkg-counter.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required', id: 'required' },
        query: { merchantTransID: 'optional' },
        headers: { DateTime: { fill: 'iso-8601' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/linkpay-refund-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/linkpay-refund-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/linkpay-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v1/payment/mer/{sid}/cancel
     */
    merchantCancel: {
      send: (options) =>
        options.client.post({
          url: '/g2/v1/payment/mer/{sid}/cancel',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-cancel-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-cancel-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v1/payment/mer/{sid}/cancelOrRefund
     */
    merchantCancelOrRefund: {
      send: (options) =>
        options.client.post({
          url: '/g2/v1/payment/mer/{sid}/cancelOrRefund',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-cancel-or-refund-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-cancel-or-refund-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v1/payment/mer/{sid}/capture
     */
    merchantCapture: {
      send: (options) =>
        options.client.post({
          url: '/g2/v1/payment/mer/{sid}/capture',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-capture-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-capture-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v1/payment/mer/{sid}/cryptogram
     */
    merchantCryptogram: {
      send: (options) =>
        options.client.post({
          url: '/g2/v1/payment/mer/{sid}/cryptogram',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'signatureWithoutQuery',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-cryptogram-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-cryptogram-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * DELETE /g2/v1/payment/mer/{sid}/paymentMethod
     */
    merchantDeletePaymentMethod: {
      send: (options) =>
        options.client.delete({
          url: '/g2/v1/payment/mer/{sid}/paymentMethod',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { networkTokenID: 'optional', token: 'optional' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: false,
        validator: async () =>
          (await import('./validators/merchant-delete-payment-method-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-payment-method-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v1/payment/mer/{sid}/FXRateInquiry
     */
    merchantFxRateInquiry: {
      send: (options) =>
        options.client.post({
          url: '/g2/v1/payment/mer/{sid}/FXRateInquiry',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-fx-rate-inquiry-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-fx-rate-inquiry-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v1/payment/mer/{sid}/cancel
     */
    merchantGetCancel: {
      send: (options) => options.client.get({ url: '/g2/v1/payment/mer/{sid}/cancel', ...options }),
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
        },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-cancel-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v1/payment/mer/{sid}/cancelOrRefund
     */
    merchantGetCancelOrRefund: {
      send: (options) => options.client.get({ url: '/g2/v1/payment/mer/{sid}/cancelOrRefund', ...options }),
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
        },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-cancel-or-refund-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v1/payment/mer/{sid}/capture
     */
    merchantGetCapture: {
      send: (options) => options.client.get({ url: '/g2/v1/payment/mer/{sid}/capture', ...options }),
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
        },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-capture-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v1/payment/mer/{sid}/cryptogram
     */
    merchantGetCryptogram: {
      send: (options) => options.client.get({ url: '/g2/v1/payment/mer/{sid}/cryptogram', ...options }),
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
        },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-cryptogram-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v1/payment/mer/{sid}/FXRateInquiry
     */
    merchantGetFxRate: {
      send: (options) => options.client.get({ url: '/g2/v1/payment/mer/{sid}/FXRateInquiry', ...options }),
      credentials: [],
      signature: 'fxRateSignature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { baseCurrency: 'required', quoteCurrency: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
        },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-fx-rate-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v1/payment/mer/{sid}/payment
     */
    merchantGetPayment: {
      send: (options) => options.client.get({ url: '/g2/v1/payment/mer/{sid}/payment', ...options }),
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
        },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-payment-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v1/payment/mer/{sid}/paymentMethod
     */
    merchantGetPaymentMethods: {
      send: (options) => options.client.get({ url: '/g2/v1/payment/mer/{sid}/paymentMethod', ...options }),
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: {
          amount: 'optional',
          cardBIN: 'optional',
          currency: 'optional',
          merchantTransID: 'optional',
          paymentBrand: 'optional',
          token: 'optional',
          tokenize: 'optional',
          userReference: 'optional',
        },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
        },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () =>
            (await import('./validators/merchant-payment-method-list-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v1/payment/mer/{sid}/payout
     */
    merchantGetPayout: {
      send: (options) => options.client.get({ url: '/g2/v1/payment/mer/{sid}/payout', ...options }),
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'optional' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
        },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-payout-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v1/payment/mer/{sid}/refund
     */
    merchantGetRefund: {
      send: (options) => options.client.get({ url: '/g2/v1/payment/mer/{sid}/refund', ...options }),
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
        },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-refund-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v1/payment/mer/{sid}/payment
     */
    merchantPayment: {
      send: (options) =>
        options.client.post({
          url: '/g2/v1/payment/mer/{sid}/payment',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'optional' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-payment-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-payment-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v1/payment/mer/{sid}/paymentMethod
     */
    merchantPaymentMethod: {
      send: (options) =>
        options.client.post({
          url: '/g2/v1/payment/mer/{sid}/paymentMethod',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-payment-method-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-payment-method-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v1/payment/mer/{sid}/payout
     */
    merchantPayout: {
      send: (options) =>
        options.client.post({
          url: '/g2/v1/payment/mer/{sid}/payout',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-payout-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-payout-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v1/payment/mer/{sid}/refund
     */
    merchantRefund: {
      send: (options) =>
        options.client.post({
          url: '/g2/v1/payment/mer/{sid}/refund',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-refund-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-refund-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * PUT /g2/v1/payment/mer/{sid}/payment
     */
    merchantUpdatePayment: {
      send: (options) =>
        options.client.put({
          url: '/g2/v1/payment/mer/{sid}/payment',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-update-payment-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-payment-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * PUT /g2/v1/payment/mer/{sid}/paymentMethod
     */
    merchantUpdatePaymentMethod: {
      send: (options) =>
        options.client.put({
          url: '/g2/v1/payment/mer/{sid}/paymentMethod',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'optional', token: 'optional' },
        headers: {
          DateTime: { fill: 'iso-8601' },
          MsgID: { fill: 'uuid-hex' },
          SignType: 'required',
          KeyID: 'optional',
          'Idempotency-Key': { fill: 'uuid' },
        },
      },
      body: {
        required: true,
        validator: async () =>
          (await import('./validators/merchant-update-payment-method-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-payment-method-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/mer/{sid}/evo.e-commerce.cancel
     */
    merchantV0Cancel: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.cancel',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: [
        'https://hkg-uat-online.everonet.com',
        'https://bkk-uat-online.everonet.com',
        'https://sgp-uat-online.everonet.com',
        'https://tyo-uat-online.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-v0-cancel-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-v0-cancel-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/mer/{sid}/evo.e-commerce.capture
     */
    merchantV0Capture: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.capture',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: [
        'https://hkg-uat-online.everonet.com',
        'https://bkk-uat-online.everonet.com',
        'https://sgp-uat-online.everonet.com',
        'https://tyo-uat-online.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-v0-capture-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-v0-capture-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/mer/{sid}/evo.e-commerce.customsClearance
     */
    merchantV0CustomsClearance: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.customsClearance',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: [
        'https://hkg-uat-online.everonet.com',
        'https://bkk-uat-online.everonet.com',
        'https://sgp-uat-online.everonet.com',
        'https://tyo-uat-online.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () =>
          (await import('./validators/merchant-v0-customs-clearance-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () =>
            (await import('./validators/merchant-v0-customs-clearance-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * DELETE /g2/v0/payment/mer/{sid}/evo.e-commerce.paymentMethod
     */
    merchantV0DeletePaymentMethod: {
      send: (options) =>
        options.client.delete({ url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.paymentMethod', ...options }),
      servers: [
        'https://hkg-uat-online.everonet.com',
        'https://bkk-uat-online.everonet.com',
        'https://sgp-uat-online.everonet.com',
        'https://tyo-uat-online.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { token: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () =>
            (await import('./validators/merchant-v0-payment-method-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v0/payment/mer/{sid}/evo.e-commerce.cancel
     */
    merchantV0GetCancel: {
      send: (options) =>
        options.client.get({ url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.cancel', ...options }),
      servers: [
        'https://hkg-uat-online.everonet.com',
        'https://bkk-uat-online.everonet.com',
        'https://sgp-uat-online.everonet.com',
        'https://tyo-uat-online.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-v0-cancel-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v0/payment/mer/{sid}/evo.e-commerce.capture
     */
    merchantV0GetCapture: {
      send: (options) =>
        options.client.get({ url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.capture', ...options }),
      servers: [
        'https://hkg-uat-online.everonet.com',
        'https://bkk-uat-online.everonet.com',
        'https://sgp-uat-online.everonet.com',
        'https://tyo-uat-online.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-v0-capture-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v0/payment/mer/{sid}/evo.e-commerce.customsClearance
     */
    merchantV0GetCustomsClearance: {
      send: (options) =>
        options.client.get({ url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.customsClearance', ...options }),
      servers: [
        'https://hkg-uat-online.everonet.com',
        'https://bkk-uat-online.everonet.com',
        'https://sgp-uat-online.everonet.com',
        'https://tyo-uat-online.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { clearanceID: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () =>
            (await import('./validators/merchant-v0-customs-clearance-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v0/payment/mer/{sid}/evo.e-commerce.payment
     */
    merchantV0GetPayment: {
      send: (options) =>
        options.client.get({ url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.payment', ...options }),
      servers: [
        'https://hkg-uat-online.everonet.com',
        'https://bkk-uat-online.everonet.com',
        'https://sgp-uat-online.everonet.com',
        'https://tyo-uat-online.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-v0-payment-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v0/payment/mer/{sid}/evo.e-commerce.paymentMethod
     */
    merchantV0GetPaymentMethod: {
      send: (options) =>
        options.client.get({ url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.paymentMethod', ...options }),
      servers: [
        'https://hkg-uat-online.everonet.com',
        'https://bkk-uat-online.everonet.com',
        'https://sgp-uat-online.everonet.com',
        'https://tyo-uat-online.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'optional', token: 'optional' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () =>
            (await import('./validators/merchant-v0-payment-method-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * GET /g2/v0/payment/mer/{sid}/evo.e-commerce.refund
     */
    merchantV0GetRefund: {
      send: (options) =>
        options.client.get({ url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.refund', ...options }),
      servers: [
        'https://hkg-uat-online.everonet.com',
        'https://bkk-uat-online.everonet.com',
        'https://sgp-uat-online.everonet.com',
        'https://tyo-uat-online.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: null,
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-v0-refund-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/mer/{sid}/evo.e-commerce.payment
     */
    merchantV0Payment: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.payment',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: [
        'https://hkg-uat-online.everonet.com',
        'https://bkk-uat-online.everonet.com',
        'https://sgp-uat-online.everonet.com',
        'https://tyo-uat-online.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-v0-payment-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-v0-payment-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/mer/{sid}/evo.e-commerce.paymentMethod
     */
    merchantV0PaymentMethod: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.paymentMethod',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: [
        'https://hkg-uat-online.everonet.com',
        'https://bkk-uat-online.everonet.com',
        'https://sgp-uat-online.everonet.com',
        'https://tyo-uat-online.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-v0-payment-method-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () =>
            (await import('./validators/merchant-v0-payment-method-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * POST /g2/v0/payment/mer/{sid}/evo.e-commerce.refund
     */
    merchantV0Refund: {
      send: (options) =>
        options.client.post({
          url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.refund',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: [
        'https://hkg-uat-online.everonet.com',
        'https://bkk-uat-online.everonet.com',
        'https://sgp-uat-online.everonet.com',
        'https://tyo-uat-online.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: false,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-v0-refund-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-v0-refund-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * PUT /g2/v0/payment/mer/{sid}/evo.e-commerce.payment
     */
    merchantV0UpdatePayment: {
      send: (options) =>
        options.client.put({
          url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.payment',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: [
        'https://hkg-uat-online.everonet.com',
        'https://bkk-uat-online.everonet.com',
        'https://sgp-uat-online.everonet.com',
        'https://tyo-uat-online.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'required' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () => (await import('./validators/merchant-v0-update-payment-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-v0-payment-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
    /**
     * PUT /g2/v0/payment/mer/{sid}/evo.e-commerce.paymentMethod
     */
    merchantV0UpdatePaymentMethod: {
      send: (options) =>
        options.client.put({
          url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.paymentMethod',
          ...options,
          headers: {
            'Content-Type': 'application/json',
            ...options.headers,
          },
        }),
      servers: [
        'https://hkg-uat-online.everonet.com',
        'https://bkk-uat-online.everonet.com',
        'https://sgp-uat-online.everonet.com',
        'https://tyo-uat-online.everonet.com',
      ],
      credentials: [],
      signature: 'signature',
      idempotent: true,
      parameters: {
        path: { sid: 'required' },
        query: { merchantTransID: 'optional', token: 'optional' },
        headers: { DateTime: { fill: 'iso-8601-basic' }, MsgID: { fill: 'uuid-hex' }, SignType: 'required' },
      },
      body: {
        required: true,
        validator: async () =>
          (await import('./validators/merchant-v0-update-payment-method-request.ts')).default,
      },
      envelope: {
        at: '/result/code',
        success: ['S0000', 'S0003', 'S0004', 'S0005', 'S0006', 'S0007'],
        code: '/result/code',
        message: '/result/message',
        result: '',
      },
      answers: {
        '200': {
          hasResult: false,
          validator: async () =>
            (await import('./validators/merchant-v0-payment-method-response.ts')).default,
        },
        default: {
          hasResult: false,
          validator: async () => (await import('./validators/merchant-failure.ts')).default,
        },
      },
    },
  },
} as const satisfies Api;
