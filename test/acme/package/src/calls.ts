// Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml by @hey-api/openapi-ts. Do not edit: run `npm run generate acme`.
import type * as payloads from './payloads.ts';

/** What `capturePayment` takes. */
export type CapturePaymentData = {
  body: payloads.CapturePaymentRequest;
  headers: {
    'acme-time': string;
  };
  path: {
    id: string;
  };
  query?: never;
  url: '/payments/{id}/capture';
};

/** What `capturePayment` answers. */
export type CapturePaymentResponses = {
  200: payloads.GetPaymentResponse;
};

/** What `getPayment` takes. */
export type GetPaymentData = {
  body?: never;
  path: {
    id: string;
  };
  query: {
    /** The shop. */
    shop: string;
  };
  url: '/payments/{id}';
};

/** What `getPayment` answers. */
export type GetPaymentResponses = {
  200: payloads.GetPaymentResponse;
};
