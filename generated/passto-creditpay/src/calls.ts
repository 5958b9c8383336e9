// Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml by @hey-api/openapi-ts. Do not edit: run `npm run generate passto-creditpay`.
import type * as payloads from './payloads.ts';

/** What `getCashierData` takes. */
export type GetCashierDataData = {
  body?: never;
  headers: {
    /**
     * An id by which a request can be followed. CreditPay recommends the id of the platform's own
     * business operation; without one the client makes one up.
     *
     * Inferred: Header and meaning are documented. A format is not: the printed value looks like a
     * UUID of which the first digits were replaced, so a UUID is filled in.
     */
    trace: string;
  };
  path?: never;
  query?: never;
  url: '/v1/cashier/fetch_data';
};

/** What `getCashierData` answers. */
export type GetCashierDataResponses = {
  200: payloads.CashierDataAnswer;
};

/** What `getOneTimeCode` takes. */
export type GetOneTimeCodeData = {
  body: payloads.OneTimeCodeRequest;
  headers: {
    /**
     * An id by which a request can be followed. CreditPay recommends the id of the platform's own
     * business operation; without one the client makes one up.
     *
     * Inferred: Header and meaning are documented. A format is not: the printed value looks like a
     * UUID of which the first digits were replaced, so a UUID is filled in.
     */
    trace: string;
    /**
     * The user's language. It is passed on to the credit limit endpoint. The only value that any page
     * shows is the default.
     */
    lang?: string;
  };
  path?: never;
  query: {
    /**
     * The platform's id at CreditPay. The query is not part of the signed text. The first version of
     * the page called it `platId`.
     */
    plat_id: string;
  };
  url: '/v1/platform/identify/auth';
};

/** What `getOneTimeCode` answers. */
export type GetOneTimeCodeResponses = {
  200: payloads.OneTimeCodeAnswer;
};

/** What `logInWithOneTimeCode` takes. */
export type LogInWithOneTimeCodeData = {
  body: payloads.LoginRequest;
  headers: {
    /**
     * An id by which a request can be followed. CreditPay recommends the id of the platform's own
     * business operation; without one the client makes one up.
     *
     * Inferred: Header and meaning are documented. A format is not: the printed value looks like a
     * UUID of which the first digits were replaced, so a UUID is filled in.
     */
    trace: string;
  };
  path?: never;
  query?: never;
  url: '/v1/identify/redirect';
};

/** What `logInWithOneTimeCode` answers. */
export type LogInWithOneTimeCodeResponses = {
  200: payloads.LoginAnswer;
};
