// Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml by @hey-api/openapi-ts. Do not edit: run `npm run generate newpay`.
import type * as payloads from './payloads.ts';

/** What `createMiniProgramOrderV1` takes. */
export type CreateMiniProgramOrderV1Data = {
  body: payloads.MiniProgramOrderV1Request;
  headers: {
    /**
     * The version of the interface; the same for all operations that have this header.
     *
     * Inferred: The pages list the header with this value. That it must be sent follows.
     */
    version: '1.0';
  };
  path?: never;
  query?: never;
  url: '/v2/createOpenMini';
};

/** What `createMiniProgramOrderV1` answers. */
export type CreateMiniProgramOrderV1Responses = {
  200: payloads.MiniProgramOrderV1Answer;
};

/** What `createMobileOrderV1` takes. */
export type CreateMobileOrderV1Data = {
  body: payloads.OrderV1Request;
  headers: {
    /**
     * The version of the interface; the same for all operations that have this header.
     *
     * Inferred: The pages list the header with this value. That it must be sent follows.
     */
    version: '1.0';
  };
  path?: never;
  query?: never;
  url: '/v1/m/createOrder';
};

/** What `createMobileOrderV1` answers. */
export type CreateMobileOrderV1Responses = {
  200: payloads.OrderV1Answer;
};

/** What `createOrderV1` takes. */
export type CreateOrderV1Data = {
  body: payloads.OrderV1Request;
  headers: {
    /**
     * The version of the interface; the same for all operations that have this header.
     *
     * Inferred: The pages list the header with this value. That it must be sent follows.
     */
    version: '1.0';
  };
  path?: never;
  query?: never;
  url: '/v1/createOrder';
};

/** What `createOrderV1` answers. */
export type CreateOrderV1Responses = {
  200: payloads.OrderV1Answer;
};

/** What `createPrePaymentV1` takes. */
export type CreatePrePaymentV1Data = {
  body: payloads.OrderV1Request;
  headers: {
    /**
     * The version of the interface; the same for all operations that have this header.
     *
     * Inferred: The pages list the header with this value. That it must be sent follows.
     */
    version: '1.0';
  };
  path?: never;
  query?: never;
  url: '/v1/createOrderPrePayment';
};

/** What `createPrePaymentV1` answers. */
export type CreatePrePaymentV1Responses = {
  200: payloads.OrderV1Answer;
};

/** What `createScannerOrder` takes. */
export type CreateScannerOrderData = {
  body: payloads.ScannerOrderRequest;
  headers: {
    /**
     * The version of the interface; the same for all operations that have this header.
     *
     * Inferred: The pages list the header with this value. That it must be sent follows.
     */
    version: '1.0';
  };
  path?: never;
  query?: never;
  url: '/codeScanner/createOrder';
};

/** What `createScannerOrder` answers. */
export type CreateScannerOrderResponses = {
  200: payloads.ScannerOrderAnswer;
};

/** What `queryOrder` takes. */
export type QueryOrderData = {
  body: payloads.QueryOrderRequest;
  path?: never;
  query?: never;
  url: '/pay/uniQueryPay';
};

/** What `queryOrder` answers. */
export type QueryOrderResponses = {
  200: payloads.QueryOrderAnswer;
};

/** What `queryRefund` takes. */
export type QueryRefundData = {
  body: payloads.QueryRefundRequest;
  path?: never;
  query?: never;
  url: '/pay/uniQueryRefund';
};

/** What `queryRefund` answers. */
export type QueryRefundResponses = {
  200: payloads.QueryRefundAnswer;
};

/** What `queryUser` takes. */
export type QueryUserData = {
  body: payloads.QueryUserRequest;
  path?: never;
  query?: never;
  url: '/mch/queryUserInfoByToken';
};

/** What `queryUser` answers. */
export type QueryUserResponses = {
  200: payloads.QueryUserAnswer;
};

/** What `refund` takes. */
export type RefundData = {
  body: payloads.RefundRequest;
  path?: never;
  query?: never;
  url: '/pay/uniRefund';
};

/** What `refund` answers. */
export type RefundResponses = {
  200: payloads.RefundAnswer;
};

/** What `refundV1` takes. */
export type RefundV1Data = {
  body: payloads.RefundV1Request;
  headers: {
    /**
     * The version of the interface; the same for all operations that have this header.
     *
     * Inferred: The pages list the header with this value. That it must be sent follows.
     */
    version: '1.0';
  };
  path?: never;
  query?: never;
  url: '/v1/refund';
};

/** What `refundV1` answers. */
export type RefundV1Responses = {
  200: payloads.RefundV1Answer;
};

/** What `unifiedOrder` takes. */
export type UnifiedOrderData = {
  body: payloads.UnifiedOrderRequest;
  path?: never;
  query?: never;
  url: '/pay/unifiedOrder';
};

/** What `unifiedOrder` answers. */
export type UnifiedOrderResponses = {
  200: payloads.UnifiedOrderAnswer;
};
