// Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml by @hey-api/openapi-ts. Do not edit: run `npm run generate evo-cloud`.
import type * as payloads from './payloads.ts';

/** What `directCapture` takes. */
export type DirectCaptureData = {
  body: payloads.DirectCaptureRequest;
  headers: {
    /** When the message was made, in ISO 8601 with the offset. */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Not documented: The older signature page asks for the headers of the merchant API; the sample of
     * the direct API has no `MsgID`. It is sent only where it is given. The length is that of the
     * merchant API.
     */
    MsgID?: string;
    /**
     * How the message is authenticated. Here it is always the Key-based mode.
     *
     * The pages disagree: The older signature page has SHA256 and SHA512 and does not know
     * `Key-based`.
     */
    SignType: 'Key-based' | (string & {});
    /**
     * Names the key that stands in `Authorization`.
     *
     * Seen in examples only: The samples have it, as a text of 36 characters; no page that can be seen
     * says that it is required.
     */
    KeyID: string;
    /**
     * Equal for every attempt of one request: a repeated one gets the same answer again. It is kept
     * for each store for at least 24 hours. The client keeps it for the attempts of one call; to be
     * able to make the same call again later, give it yourself.
     */
    'Idempotency-Key'?: string;
  };
  path: {
    /** The id of the payment. */
    merchantTransID: string;
  };
  query?: never;
  url: '/payment/{merchantTransID}/capture';
};

/** What `directCapture` answers. */
export type DirectCaptureResponses = {
  200: payloads.DirectCaptureResponse;
};

/** What `directCapture` answers where it fails. */
export type DirectCaptureErrors = {
  default: payloads.DirectFailure;
};

/** What `directGetInteraction` takes. */
export type DirectGetInteractionData = {
  body?: never;
  headers: {
    /** When the message was made, in ISO 8601 with the offset. */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Not documented: The older signature page asks for the headers of the merchant API; the sample of
     * the direct API has no `MsgID`. It is sent only where it is given. The length is that of the
     * merchant API.
     */
    MsgID?: string;
    /**
     * How the message is authenticated. Here it is always the Key-based mode.
     *
     * The pages disagree: The older signature page has SHA256 and SHA512 and does not know
     * `Key-based`.
     */
    SignType: 'Key-based' | (string & {});
    /**
     * Names the key that stands in `Authorization`.
     *
     * Seen in examples only: The samples have it, as a text of 36 characters; no page that can be seen
     * says that it is required.
     */
    KeyID: string;
  };
  path: {
    /** The merchant's id of the order. */
    merchantOrderID: string;
  };
  query?: never;
  url: '/interaction/{merchantOrderID}';
};

/** What `directGetInteraction` answers. */
export type DirectGetInteractionResponses = {
  200: payloads.DirectGetInteractionResponse;
};

/** What `directGetInteraction` answers where it fails. */
export type DirectGetInteractionErrors = {
  default: payloads.DirectFailure;
};

/** What `directGetPayment` takes. */
export type DirectGetPaymentData = {
  body?: never;
  headers: {
    /** When the message was made, in ISO 8601 with the offset. */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Not documented: The older signature page asks for the headers of the merchant API; the sample of
     * the direct API has no `MsgID`. It is sent only where it is given. The length is that of the
     * merchant API.
     */
    MsgID?: string;
    /**
     * How the message is authenticated. Here it is always the Key-based mode.
     *
     * The pages disagree: The older signature page has SHA256 and SHA512 and does not know
     * `Key-based`.
     */
    SignType: 'Key-based' | (string & {});
    /**
     * Names the key that stands in `Authorization`.
     *
     * Seen in examples only: The samples have it, as a text of 36 characters; no page that can be seen
     * says that it is required.
     */
    KeyID: string;
  };
  path: {
    /** The id of the payment. */
    merchantTransID: string;
  };
  query?: never;
  url: '/payment/{merchantTransID}';
};

/** What `directGetPayment` answers. */
export type DirectGetPaymentResponses = {
  200: payloads.DirectGetPaymentResponse;
};

/** What `directGetPayment` answers where it fails. */
export type DirectGetPaymentErrors = {
  default: payloads.DirectFailure;
};

/** What `directInteraction` takes. */
export type DirectInteractionData = {
  body: payloads.DirectInteractionRequest;
  headers: {
    /** When the message was made, in ISO 8601 with the offset. */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Not documented: The older signature page asks for the headers of the merchant API; the sample of
     * the direct API has no `MsgID`. It is sent only where it is given. The length is that of the
     * merchant API.
     */
    MsgID?: string;
    /**
     * How the message is authenticated. Here it is always the Key-based mode.
     *
     * The pages disagree: The older signature page has SHA256 and SHA512 and does not know
     * `Key-based`.
     */
    SignType: 'Key-based' | (string & {});
    /**
     * Names the key that stands in `Authorization`.
     *
     * Seen in examples only: The samples have it, as a text of 36 characters; no page that can be seen
     * says that it is required.
     */
    KeyID: string;
    /**
     * Equal for every attempt of one request: a repeated one gets the same answer again. It is kept
     * for each store for at least 24 hours. The client keeps it for the attempts of one call; to be
     * able to make the same call again later, give it yourself.
     */
    'Idempotency-Key'?: string;
  };
  path?: never;
  query?: never;
  url: '/interaction';
};

/** What `directInteraction` answers. */
export type DirectInteractionResponses = {
  200: payloads.DirectInteractionResponse;
};

/** What `directInteraction` answers where it fails. */
export type DirectInteractionErrors = {
  default: payloads.DirectFailure;
};

/** What `directPayment` takes. */
export type DirectPaymentData = {
  body: payloads.DirectPaymentRequest;
  headers: {
    /** When the message was made, in ISO 8601 with the offset. */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Not documented: The older signature page asks for the headers of the merchant API; the sample of
     * the direct API has no `MsgID`. It is sent only where it is given. The length is that of the
     * merchant API.
     */
    MsgID?: string;
    /**
     * How the message is authenticated. Here it is always the Key-based mode.
     *
     * The pages disagree: The older signature page has SHA256 and SHA512 and does not know
     * `Key-based`.
     */
    SignType: 'Key-based' | (string & {});
    /**
     * Names the key that stands in `Authorization`.
     *
     * Seen in examples only: The samples have it, as a text of 36 characters; no page that can be seen
     * says that it is required.
     */
    KeyID: string;
    /**
     * Equal for every attempt of one request: a repeated one gets the same answer again. It is kept
     * for each store for at least 24 hours. The client keeps it for the attempts of one call; to be
     * able to make the same call again later, give it yourself.
     */
    'Idempotency-Key'?: string;
  };
  path?: never;
  query?: never;
  url: '/payment';
};

/** What `directPayment` answers. */
export type DirectPaymentResponses = {
  200: payloads.DirectPaymentResponse;
};

/** What `directPayment` answers where it fails. */
export type DirectPaymentErrors = {
  default: payloads.DirectFailure;
};

/** What `directRefund` takes. */
export type DirectRefundData = {
  body: payloads.DirectRefundRequest;
  headers: {
    /** When the message was made, in ISO 8601 with the offset. */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Not documented: The older signature page asks for the headers of the merchant API; the sample of
     * the direct API has no `MsgID`. It is sent only where it is given. The length is that of the
     * merchant API.
     */
    MsgID?: string;
    /**
     * How the message is authenticated. Here it is always the Key-based mode.
     *
     * The pages disagree: The older signature page has SHA256 and SHA512 and does not know
     * `Key-based`.
     */
    SignType: 'Key-based' | (string & {});
    /**
     * Names the key that stands in `Authorization`.
     *
     * Seen in examples only: The samples have it, as a text of 36 characters; no page that can be seen
     * says that it is required.
     */
    KeyID: string;
    /**
     * Equal for every attempt of one request: a repeated one gets the same answer again. It is kept
     * for each store for at least 24 hours. The client keeps it for the attempts of one call; to be
     * able to make the same call again later, give it yourself.
     */
    'Idempotency-Key'?: string;
  };
  path: {
    /** The id of the payment. */
    merchantTransID: string;
  };
  query?: never;
  url: '/payment/{merchantTransID}/refund';
};

/** What `directRefund` answers. */
export type DirectRefundResponses = {
  200: payloads.DirectRefundResponse;
};

/** What `directRefund` answers where it fails. */
export type DirectRefundErrors = {
  default: payloads.DirectFailure;
};

/** What `gatewayOfflineCancel` takes. */
export type GatewayOfflineCancelData = {
  body: payloads.OfflineCancelRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written.
     *
     * The pages disagree: The worked examples are written like this; the reference pages describe
     * `YYYY-MM-DDThh:mm:ssZhh:00`.
     */
    DateTime: string;
    /** Names this message, so that it can be found again. A UUID or GUID is suggested. */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * The pages disagree: The reference pages list SHA256 and SHA512, the security page SM2 as well,
     * and Chinese pages of the online gateway call the third SM2withSM3.
     */
    SignType: 'SHA256' | 'SHA512' | 'SM2' | 'SM2withSM3' | (string & {});
  };
  path: {
    /**
     * The id of the acquirer.
     *
     * Inferred: The worked examples have `10130014` here; that it names the acquirer follows from the
     * name of the mode.
     */
    aid: string;
    /** The id of the transaction that is cancelled; to cancel a capture, that of the capture. */
    merchantTransID: string;
  };
  query?: never;
  url: '/g2/v0/payment/acq/{aid}/evo.offline.cancel/{merchantTransID}';
};

/** What `gatewayOfflineCancel` answers. */
export type GatewayOfflineCancelResponses = {
  200: payloads.OfflineCancelResponse;
};

/** What `gatewayOfflineCancel` answers where it fails. */
export type GatewayOfflineCancelErrors = {
  default: payloads.GatewayFailure;
};

/** What `gatewayOfflineCapture` takes. */
export type GatewayOfflineCaptureData = {
  body: payloads.OfflineCaptureRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written.
     *
     * The pages disagree: The worked examples are written like this; the reference pages describe
     * `YYYY-MM-DDThh:mm:ssZhh:00`.
     */
    DateTime: string;
    /** Names this message, so that it can be found again. A UUID or GUID is suggested. */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * The pages disagree: The reference pages list SHA256 and SHA512, the security page SM2 as well,
     * and Chinese pages of the online gateway call the third SM2withSM3.
     */
    SignType: 'SHA256' | 'SHA512' | 'SM2' | 'SM2withSM3' | (string & {});
  };
  path: {
    /**
     * The id of the acquirer.
     *
     * Inferred: The worked examples have `10130014` here; that it names the acquirer follows from the
     * name of the mode.
     */
    aid: string;
    /** The id of the pre-authorisation that is captured. */
    merchantTransID: string;
  };
  query?: never;
  url: '/g2/v0/payment/acq/{aid}/evo.offline.capture/{merchantTransID}';
};

/** What `gatewayOfflineCapture` answers. */
export type GatewayOfflineCaptureResponses = {
  200: payloads.OfflineCaptureResponse;
};

/** What `gatewayOfflineCapture` answers where it fails. */
export type GatewayOfflineCaptureErrors = {
  default: payloads.GatewayFailure;
};

/** What `gatewayOfflineFxRateInquiry` takes. */
export type GatewayOfflineFxRateInquiryData = {
  body: payloads.OfflineFxRateInquiryRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the worked
     * examples do.
     *
     * The pages disagree: The security page and all worked examples have `YYYYMMDDhhmmss+hh00`. The
     * reference pages describe `YYYY-MM-DDThh:mm:ssZhh:00` with `2020-03-04T15:39:40Z08:00`, which is
     * no ISO 8601 and probably a misprint; Chinese pages of the online gateway describe
     * `YYYY-MM-DDThh:mm:ss+hh:00`.
     */
    DateTime: string;
    /** Names this message, so that it can be found again. A UUID or GUID is suggested. */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * The pages disagree: The reference pages list SHA256 and SHA512, the security page SM2 as well,
     * and Chinese pages of the online gateway call the third SM2withSM3.
     */
    SignType: 'SHA256' | 'SHA512' | 'SM2' | 'SM2withSM3' | (string & {});
  };
  path: {
    /**
     * The id of the acquirer.
     *
     * Inferred: The worked examples have `10130014` here; that it names the acquirer follows from the
     * name of the mode.
     */
    aid: string;
  };
  query?: never;
  url: '/g2/v0/payment/acq/{aid}/evo.offline.FXRateInquiry';
};

/** What `gatewayOfflineFxRateInquiry` answers. */
export type GatewayOfflineFxRateInquiryResponses = {
  200: payloads.OfflineFxRateInquiryResponse;
};

/** What `gatewayOfflineFxRateInquiry` answers where it fails. */
export type GatewayOfflineFxRateInquiryErrors = {
  default: payloads.GatewayFailure;
};

/** What `gatewayOfflineMerchandiseCredit` takes. */
export type GatewayOfflineMerchandiseCreditData = {
  body: payloads.OfflineMerchandiseCreditRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written.
     *
     * The pages disagree: The worked examples are written like this; the reference pages describe
     * `YYYY-MM-DDThh:mm:ssZhh:00`.
     */
    DateTime: string;
    /** Names this message, so that it can be found again. A UUID or GUID is suggested. */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * The pages disagree: The reference pages list SHA256 and SHA512, the security page SM2 as well,
     * and Chinese pages of the online gateway call the third SM2withSM3.
     */
    SignType: 'SHA256' | 'SHA512' | 'SM2' | 'SM2withSM3' | (string & {});
  };
  path: {
    /**
     * The id of the acquirer.
     *
     * Inferred: The worked examples have `10130014` here; that it names the acquirer follows from the
     * name of the mode.
     */
    aid: string;
  };
  query?: never;
  url: '/g2/v0/payment/acq/{aid}/evo.offline.merchandiseCredit';
};

/** What `gatewayOfflineMerchandiseCredit` answers. */
export type GatewayOfflineMerchandiseCreditResponses = {
  200: payloads.OfflineMerchandiseCreditResponse;
};

/** What `gatewayOfflineMerchandiseCredit` answers where it fails. */
export type GatewayOfflineMerchandiseCreditErrors = {
  default: payloads.GatewayFailure;
};

/** What `gatewayOfflinePayment` takes. */
export type GatewayOfflinePaymentData = {
  body: payloads.OfflinePaymentRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written.
     *
     * The pages disagree: The worked examples are written like this; the reference pages describe
     * `YYYY-MM-DDThh:mm:ssZhh:00`.
     */
    DateTime: string;
    /** Names this message, so that it can be found again. A UUID or GUID is suggested. */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * The pages disagree: The reference pages list SHA256 and SHA512, the security page SM2 as well,
     * and Chinese pages of the online gateway call the third SM2withSM3.
     */
    SignType: 'SHA256' | 'SHA512' | 'SM2' | 'SM2withSM3' | (string & {});
  };
  path: {
    /**
     * The id of the acquirer.
     *
     * Inferred: The worked examples have `10130014` here; that it names the acquirer follows from the
     * name of the mode.
     */
    aid: string;
  };
  query?: never;
  url: '/g2/v0/payment/acq/{aid}/evo.offline.payment';
};

/** What `gatewayOfflinePayment` answers. */
export type GatewayOfflinePaymentResponses = {
  200: payloads.OfflinePaymentResponse;
};

/** What `gatewayOfflinePayment` answers where it fails. */
export type GatewayOfflinePaymentErrors = {
  default: payloads.GatewayFailure;
};

/** What `gatewayOfflineRefund` takes. */
export type GatewayOfflineRefundData = {
  body: payloads.OfflineRefundRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written.
     *
     * The pages disagree: The worked examples are written like this; the reference pages describe
     * `YYYY-MM-DDThh:mm:ssZhh:00`.
     */
    DateTime: string;
    /** Names this message, so that it can be found again. A UUID or GUID is suggested. */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * The pages disagree: The reference pages list SHA256 and SHA512, the security page SM2 as well,
     * and Chinese pages of the online gateway call the third SM2withSM3.
     */
    SignType: 'SHA256' | 'SHA512' | 'SM2' | 'SM2withSM3' | (string & {});
  };
  path: {
    /**
     * The id of the acquirer.
     *
     * Inferred: The worked examples have `10130014` here; that it names the acquirer follows from the
     * name of the mode.
     */
    aid: string;
    /** The id of the transaction that is refunded; to refund a capture, that of the capture. */
    merchantTransID: string;
  };
  query?: never;
  url: '/g2/v0/payment/acq/{aid}/evo.offline.refund/{merchantTransID}';
};

/** What `gatewayOfflineRefund` answers. */
export type GatewayOfflineRefundResponses = {
  200: payloads.OfflineRefundResponse;
};

/** What `gatewayOfflineRefund` answers where it fails. */
export type GatewayOfflineRefundErrors = {
  default: payloads.GatewayFailure;
};

/** What `gatewayOnlineMerchandiseCredit` takes. */
export type GatewayOnlineMerchandiseCreditData = {
  body: payloads.OnlineMerchandiseCreditRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the worked
     * examples do.
     *
     * The pages disagree: The security page and all worked examples have `YYYYMMDDhhmmss+hh00`. The
     * reference pages describe `YYYY-MM-DDThh:mm:ssZhh:00` with `2020-03-04T15:39:40Z08:00`, which is
     * no ISO 8601 and probably a misprint; Chinese pages of the online gateway describe
     * `YYYY-MM-DDThh:mm:ss+hh:00`.
     */
    DateTime: string;
    /** Names this message, so that it can be found again. A UUID or GUID is suggested. */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * The pages disagree: The reference pages list SHA256 and SHA512, the security page SM2 as well,
     * and Chinese pages of the online gateway call the third SM2withSM3.
     */
    SignType: 'SHA256' | 'SHA512' | 'SM2' | 'SM2withSM3' | (string & {});
  };
  path: {
    /**
     * The id of the acquirer.
     *
     * Inferred: The worked examples have `10130014` here; that it names the acquirer follows from the
     * name of the mode.
     */
    aid: string;
  };
  query?: never;
  url: '/g2/v0/payment/acq/{aid}/evo.e-commerce.merchandiseCredit';
};

/** What `gatewayOnlineMerchandiseCredit` answers. */
export type GatewayOnlineMerchandiseCreditResponses = {
  200: payloads.OnlineMerchandiseCreditResponse;
};

/** What `gatewayOnlineMerchandiseCredit` answers where it fails. */
export type GatewayOnlineMerchandiseCreditErrors = {
  default: payloads.GatewayFailure;
};

/** What `gatewayOnlinePayment` takes. */
export type GatewayOnlinePaymentData = {
  body: payloads.OnlinePaymentRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the worked
     * examples do.
     *
     * The pages disagree: The security page and all worked examples have `YYYYMMDDhhmmss+hh00`. The
     * reference pages describe `YYYY-MM-DDThh:mm:ssZhh:00` with `2020-03-04T15:39:40Z08:00`, which is
     * no ISO 8601 and probably a misprint; Chinese pages of the online gateway describe
     * `YYYY-MM-DDThh:mm:ss+hh:00`.
     */
    DateTime: string;
    /** Names this message, so that it can be found again. A UUID or GUID is suggested. */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * The pages disagree: The reference pages list SHA256 and SHA512, the security page SM2 as well,
     * and Chinese pages of the online gateway call the third SM2withSM3.
     */
    SignType: 'SHA256' | 'SHA512' | 'SM2' | 'SM2withSM3' | (string & {});
  };
  path: {
    /**
     * The id of the acquirer.
     *
     * Inferred: The worked examples have `10130014` here; that it names the acquirer follows from the
     * name of the mode.
     */
    aid: string;
  };
  query?: never;
  url: '/g2/v0/payment/acq/{aid}/evo.e-commerce.payment';
};

/** What `gatewayOnlinePayment` answers. */
export type GatewayOnlinePaymentResponses = {
  200: payloads.OnlinePaymentResponse;
};

/** What `gatewayOnlinePayment` answers where it fails. */
export type GatewayOnlinePaymentErrors = {
  default: payloads.GatewayFailure;
};

/** What `gatewayOnlinePaymentMethod` takes. */
export type GatewayOnlinePaymentMethodData = {
  body: payloads.OnlinePaymentMethodRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the worked
     * examples do.
     *
     * The pages disagree: The security page and all worked examples have `YYYYMMDDhhmmss+hh00`. The
     * reference pages describe `YYYY-MM-DDThh:mm:ssZhh:00` with `2020-03-04T15:39:40Z08:00`, which is
     * no ISO 8601 and probably a misprint; Chinese pages of the online gateway describe
     * `YYYY-MM-DDThh:mm:ss+hh:00`.
     */
    DateTime: string;
    /** Names this message, so that it can be found again. A UUID or GUID is suggested. */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * The pages disagree: The reference pages list SHA256 and SHA512, the security page SM2 as well,
     * and Chinese pages of the online gateway call the third SM2withSM3.
     */
    SignType: 'SHA256' | 'SHA512' | 'SM2' | 'SM2withSM3' | (string & {});
  };
  path: {
    /**
     * The id of the acquirer.
     *
     * Inferred: The worked examples have `10130014` here; that it names the acquirer follows from the
     * name of the mode.
     */
    aid: string;
  };
  query?: never;
  url: '/g2/v0/payment/acq/{aid}/evo.e-commerce.paymentMethod';
};

/** What `gatewayOnlinePaymentMethod` answers. */
export type GatewayOnlinePaymentMethodResponses = {
  200: payloads.OnlinePaymentMethodResponse;
};

/** What `gatewayOnlinePaymentMethod` answers where it fails. */
export type GatewayOnlinePaymentMethodErrors = {
  default: payloads.GatewayFailure;
};

/** What `gatewayOnlineUpdatePayment` takes. */
export type GatewayOnlineUpdatePaymentData = {
  body: payloads.OnlineUpdatePaymentRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the worked
     * examples do.
     *
     * The pages disagree: The security page and all worked examples have `YYYYMMDDhhmmss+hh00`. The
     * reference pages describe `YYYY-MM-DDThh:mm:ssZhh:00` with `2020-03-04T15:39:40Z08:00`, which is
     * no ISO 8601 and probably a misprint; Chinese pages of the online gateway describe
     * `YYYY-MM-DDThh:mm:ss+hh:00`.
     */
    DateTime: string;
    /** Names this message, so that it can be found again. A UUID or GUID is suggested. */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * The pages disagree: The reference pages list SHA256 and SHA512, the security page SM2 as well,
     * and Chinese pages of the online gateway call the third SM2withSM3.
     */
    SignType: 'SHA256' | 'SHA512' | 'SM2' | 'SM2withSM3' | (string & {});
  };
  path: {
    /**
     * The id of the acquirer.
     *
     * Inferred: The worked examples have `10130014` here; that it names the acquirer follows from the
     * name of the mode.
     */
    aid: string;
  };
  query?: {
    /**
     * The id of the payment.
     *
     * Inferred: The query of PUT PaymentMethod and of PUT Payment of the merchant API; that of this
     * operation is not visible.
     */
    merchantTransID?: string;
  };
  url: '/g2/v0/payment/acq/{aid}/evo.e-commerce.payment';
};

/** What `gatewayOnlineUpdatePayment` answers. */
export type GatewayOnlineUpdatePaymentResponses = {
  200: payloads.OnlinePaymentResponse;
};

/** What `gatewayOnlineUpdatePayment` answers where it fails. */
export type GatewayOnlineUpdatePaymentErrors = {
  default: payloads.GatewayFailure;
};

/** What `gatewayOnlineUpdatePaymentMethod` takes. */
export type GatewayOnlineUpdatePaymentMethodData = {
  body: payloads.OnlineUpdatePaymentMethodRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the worked
     * examples do.
     *
     * The pages disagree: The security page and all worked examples have `YYYYMMDDhhmmss+hh00`. The
     * reference pages describe `YYYY-MM-DDThh:mm:ssZhh:00` with `2020-03-04T15:39:40Z08:00`, which is
     * no ISO 8601 and probably a misprint; Chinese pages of the online gateway describe
     * `YYYY-MM-DDThh:mm:ss+hh:00`.
     */
    DateTime: string;
    /** Names this message, so that it can be found again. A UUID or GUID is suggested. */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * The pages disagree: The reference pages list SHA256 and SHA512, the security page SM2 as well,
     * and Chinese pages of the online gateway call the third SM2withSM3.
     */
    SignType: 'SHA256' | 'SHA512' | 'SM2' | 'SM2withSM3' | (string & {});
  };
  path: {
    /**
     * The id of the acquirer.
     *
     * Inferred: The worked examples have `10130014` here; that it names the acquirer follows from the
     * name of the mode.
     */
    aid: string;
  };
  query?: {
    /** The id of the request that makes the token. */
    merchantTransID?: string;
    /** The token that is updated. */
    token?: string;
  };
  url: '/g2/v0/payment/acq/{aid}/evo.e-commerce.paymentMethod';
};

/** What `gatewayOnlineUpdatePaymentMethod` answers. */
export type GatewayOnlineUpdatePaymentMethodResponses = {
  200: payloads.OnlinePaymentMethodResponse;
};

/** What `gatewayOnlineUpdatePaymentMethod` answers where it fails. */
export type GatewayOnlineUpdatePaymentMethodErrors = {
  default: payloads.GatewayFailure;
};

/** What `linkpayCancelOrRefund` takes. */
export type LinkpayCancelOrRefundData = {
  body: payloads.LinkpayRefundRequest;
  headers: {
    /** When the message was made, as `YYYY-MM-DDThh:mm:ss+hh:00`. It is signed as it is written. */
    DateTime: string;
    /** Names this message, so that it can be found again. */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
    /** The merchant's id of the order. */
    merchantOrderID: string;
  };
  query?: {
    /**
     * The id of one payment of the order.
     *
     * Inferred: The list has the parameter; that it names one of several payments follows from where
     * it stands.
     */
    merchantTransID?: string;
  };
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.linkpayCancelorRefund/{merchantOrderID}';
};

/** What `linkpayCancelOrRefund` answers. */
export type LinkpayCancelOrRefundResponses = {
  200: payloads.LinkpayRefundResponse;
};

/** What `linkpayCancelOrRefund` answers where it fails. */
export type LinkpayCancelOrRefundErrors = {
  default: payloads.LinkpayFailure;
};

/** What `linkpayCreate` takes. */
export type LinkpayCreateData = {
  body: payloads.LinkpayCreateRequest;
  headers: {
    /** When the message was made, as `YYYY-MM-DDThh:mm:ss+hh:00`. It is signed as it is written. */
    DateTime: string;
    /** Names this message, so that it can be found again. */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query?: never;
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.linkpay';
};

/** What `linkpayCreate` answers. */
export type LinkpayCreateResponses = {
  200: payloads.LinkpayCreateResponse;
};

/** What `linkpayCreate` answers where it fails. */
export type LinkpayCreateErrors = {
  default: payloads.LinkpayFailure;
};

/** What `linkpayGetOrder` takes. */
export type LinkpayGetOrderData = {
  body?: never;
  headers: {
    /** When the message was made, as `YYYY-MM-DDThh:mm:ss+hh:00`. It is signed as it is written. */
    DateTime: string;
    /** Names this message, so that it can be found again. */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
    /** The merchant's id of the order. */
    merchantOrderID: string;
  };
  query?: never;
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.linkpay/{merchantOrderID}';
};

/** What `linkpayGetOrder` answers. */
export type LinkpayGetOrderResponses = {
  200: payloads.LinkpayOrderResponse;
};

/** What `linkpayGetOrder` answers where it fails. */
export type LinkpayGetOrderErrors = {
  default: payloads.LinkpayFailure;
};

/** What `linkpayGetRefund` takes. */
export type LinkpayGetRefundData = {
  body?: never;
  headers: {
    /** When the message was made, as `YYYY-MM-DDThh:mm:ss+hh:00`. It is signed as it is written. */
    DateTime: string;
    /** Names this message, so that it can be found again. */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
    /** The merchant's id of the refund (`merchantTransID`). */
    id: string;
  };
  query?: never;
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.linkpayRefund/{id}';
};

/** What `linkpayGetRefund` answers. */
export type LinkpayGetRefundResponses = {
  200: payloads.LinkpayRefundResponse;
};

/** What `linkpayGetRefund` answers where it fails. */
export type LinkpayGetRefundErrors = {
  default: payloads.LinkpayFailure;
};

/** What `linkpayRefund` takes. */
export type LinkpayRefundData = {
  body: payloads.LinkpayRefundRequest;
  headers: {
    /** When the message was made, as `YYYY-MM-DDThh:mm:ss+hh:00`. It is signed as it is written. */
    DateTime: string;
    /** Names this message, so that it can be found again. */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
    /** The merchant's id of the order (`merchantOrderID`). */
    id: string;
  };
  query?: {
    /**
     * The id of one payment of the order.
     *
     * Inferred: The list has the parameter; that it names one of several payments follows from where
     * it stands.
     */
    merchantTransID?: string;
  };
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.linkpayRefund/{id}';
};

/** What `linkpayRefund` answers. */
export type LinkpayRefundResponses = {
  200: payloads.LinkpayRefundResponse;
};

/** What `linkpayRefund` answers where it fails. */
export type LinkpayRefundErrors = {
  default: payloads.LinkpayFailure;
};

/** What `merchantCancel` takes. */
export type MerchantCancelData = {
  body: payloads.MerchantCancelRequest;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
    /**
     * Equal for every attempt of one request. The client keeps it for the attempts of one call. To be
     * able to make the same call again later, give it yourself: the network token guide suggests the
     * `merchantTransID`.
     *
     * Inferred: Documented: the header, its limit, and that it prevents duplicate payments. What the
     * merchant API answers to a key that it has seen is not said; a repeated `merchantTransID` is an
     * error of its own (C0009). The provider's command line tool sends the header with every PUT and
     * DELETE, and with a POST where it is given one.
     */
    'Idempotency-Key'?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the transaction that is cancelled. */
    merchantTransID: string;
  };
  url: '/g2/v1/payment/mer/{sid}/cancel';
};

/** What `merchantCancel` answers. */
export type MerchantCancelResponses = {
  200: payloads.MerchantCancelResponse;
};

/** What `merchantCancel` answers where it fails. */
export type MerchantCancelErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantCancelOrRefund` takes. */
export type MerchantCancelOrRefundData = {
  body: payloads.MerchantCancelOrRefundRequest;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
    /**
     * Equal for every attempt of one request. The client keeps it for the attempts of one call. To be
     * able to make the same call again later, give it yourself: the network token guide suggests the
     * `merchantTransID`.
     *
     * Inferred: Documented: the header, its limit, and that it prevents duplicate payments. What the
     * merchant API answers to a key that it has seen is not said; a repeated `merchantTransID` is an
     * error of its own (C0009). The provider's command line tool sends the header with every PUT and
     * DELETE, and with a POST where it is given one.
     */
    'Idempotency-Key'?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the payment. */
    merchantTransID: string;
  };
  url: '/g2/v1/payment/mer/{sid}/cancelOrRefund';
};

/** What `merchantCancelOrRefund` answers. */
export type MerchantCancelOrRefundResponses = {
  200: payloads.MerchantCancelOrRefundResponse;
};

/** What `merchantCancelOrRefund` answers where it fails. */
export type MerchantCancelOrRefundErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantCapture` takes. */
export type MerchantCaptureData = {
  body: payloads.MerchantCaptureRequest;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
    /**
     * Equal for every attempt of one request. The client keeps it for the attempts of one call. To be
     * able to make the same call again later, give it yourself: the network token guide suggests the
     * `merchantTransID`.
     *
     * Inferred: Documented: the header, its limit, and that it prevents duplicate payments. What the
     * merchant API answers to a key that it has seen is not said; a repeated `merchantTransID` is an
     * error of its own (C0009). The provider's command line tool sends the header with every PUT and
     * DELETE, and with a POST where it is given one.
     */
    'Idempotency-Key'?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the payment. */
    merchantTransID: string;
  };
  url: '/g2/v1/payment/mer/{sid}/capture';
};

/** What `merchantCapture` answers. */
export type MerchantCaptureResponses = {
  200: payloads.MerchantCaptureResponse;
};

/** What `merchantCapture` answers where it fails. */
export type MerchantCaptureErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantCryptogram` takes. */
export type MerchantCryptogramData = {
  body: payloads.MerchantCryptogramRequest;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
    /**
     * Equal for every attempt of one request. The client keeps it for the attempts of one call. To be
     * able to make the same call again later, give it yourself: the network token guide suggests the
     * `merchantTransID`.
     *
     * Inferred: Documented: the header, its limit, and that it prevents duplicate payments. What the
     * merchant API answers to a key that it has seen is not said; a repeated `merchantTransID` is an
     * error of its own (C0009). The provider's command line tool sends the header with every PUT and
     * DELETE, and with a POST where it is given one.
     */
    'Idempotency-Key'?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the request that made the token. */
    merchantTransID: string;
  };
  url: '/g2/v1/payment/mer/{sid}/cryptogram';
};

/** What `merchantCryptogram` answers. */
export type MerchantCryptogramResponses = {
  200: payloads.MerchantCryptogramResponse;
};

/** What `merchantCryptogram` answers where it fails. */
export type MerchantCryptogramErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantDeletePaymentMethod` takes. */
export type MerchantDeletePaymentMethodData = {
  body?: payloads.MerchantDeletePaymentMethodRequest;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
    /**
     * Equal for every attempt of one request. The client keeps it for the attempts of one call. To be
     * able to make the same call again later, give it yourself: the network token guide suggests the
     * `merchantTransID`.
     *
     * Inferred: Documented: the header, its limit, and that it prevents duplicate payments. What the
     * merchant API answers to a key that it has seen is not said; a repeated `merchantTransID` is an
     * error of its own (C0009). The provider's command line tool sends the header with every PUT and
     * DELETE, and with a POST where it is given one.
     */
    'Idempotency-Key'?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query?: {
    /** The id of the network token that is deleted. */
    networkTokenID?: string;
    /** The token that is deleted. */
    token?: string;
  };
  url: '/g2/v1/payment/mer/{sid}/paymentMethod';
};

/** What `merchantDeletePaymentMethod` answers. */
export type MerchantDeletePaymentMethodResponses = {
  200: payloads.MerchantPaymentMethodResponse;
};

/** What `merchantDeletePaymentMethod` answers where it fails. */
export type MerchantDeletePaymentMethodErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantFxRateInquiry` takes. */
export type MerchantFxRateInquiryData = {
  body: payloads.MerchantFxRateInquiryRequest;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
    /**
     * Equal for every attempt of one request. The client keeps it for the attempts of one call. To be
     * able to make the same call again later, give it yourself: the network token guide suggests the
     * `merchantTransID`.
     *
     * Inferred: Documented: the header, its limit, and that it prevents duplicate payments. What the
     * merchant API answers to a key that it has seen is not said; a repeated `merchantTransID` is an
     * error of its own (C0009). The provider's command line tool sends the header with every PUT and
     * DELETE, and with a POST where it is given one.
     */
    'Idempotency-Key'?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query?: never;
  url: '/g2/v1/payment/mer/{sid}/FXRateInquiry';
};

/** What `merchantFxRateInquiry` answers. */
export type MerchantFxRateInquiryResponses = {
  200: payloads.MerchantFxRateInquiryResponse;
};

/** What `merchantFxRateInquiry` answers where it fails. */
export type MerchantFxRateInquiryErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantGetCancel` takes. */
export type MerchantGetCancelData = {
  body?: never;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the cancellation. */
    merchantTransID: string;
  };
  url: '/g2/v1/payment/mer/{sid}/cancel';
};

/** What `merchantGetCancel` answers. */
export type MerchantGetCancelResponses = {
  200: payloads.MerchantCancelResponse;
};

/** What `merchantGetCancel` answers where it fails. */
export type MerchantGetCancelErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantGetCancelOrRefund` takes. */
export type MerchantGetCancelOrRefundData = {
  body?: never;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /**
     * The id of the CancelOrRefund.
     *
     * Inferred: Whose id it is is said of the other queries, and follows for this one.
     */
    merchantTransID: string;
  };
  url: '/g2/v1/payment/mer/{sid}/cancelOrRefund';
};

/** What `merchantGetCancelOrRefund` answers. */
export type MerchantGetCancelOrRefundResponses = {
  200: payloads.MerchantCancelOrRefundResponse;
};

/** What `merchantGetCancelOrRefund` answers where it fails. */
export type MerchantGetCancelOrRefundErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantGetCapture` takes. */
export type MerchantGetCaptureData = {
  body?: never;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the capture. */
    merchantTransID: string;
  };
  url: '/g2/v1/payment/mer/{sid}/capture';
};

/** What `merchantGetCapture` answers. */
export type MerchantGetCaptureResponses = {
  200: payloads.MerchantCaptureResponse;
};

/** What `merchantGetCapture` answers where it fails. */
export type MerchantGetCaptureErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantGetCryptogram` takes. */
export type MerchantGetCryptogramData = {
  body?: never;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the request for the cryptogram. */
    merchantTransID: string;
  };
  url: '/g2/v1/payment/mer/{sid}/cryptogram';
};

/** What `merchantGetCryptogram` answers. */
export type MerchantGetCryptogramResponses = {
  200: payloads.MerchantCryptogramResponse;
};

/** What `merchantGetCryptogram` answers where it fails. */
export type MerchantGetCryptogramErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantGetFxRate` takes. */
export type MerchantGetFxRateData = {
  body?: never;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The currency of which one unit is priced. */
    baseCurrency: string;
    /** The currency in which it is priced. */
    quoteCurrency: string;
  };
  url: '/g2/v1/payment/mer/{sid}/FXRateInquiry';
};

/** What `merchantGetFxRate` answers. */
export type MerchantGetFxRateResponses = {
  200: payloads.MerchantFxRateResponse;
};

/** What `merchantGetFxRate` answers where it fails. */
export type MerchantGetFxRateErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantGetPayment` takes. */
export type MerchantGetPaymentData = {
  body?: never;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the payment. */
    merchantTransID: string;
  };
  url: '/g2/v1/payment/mer/{sid}/payment';
};

/** What `merchantGetPayment` answers. */
export type MerchantGetPaymentResponses = {
  200: payloads.MerchantPaymentResponse;
};

/** What `merchantGetPayment` answers where it fails. */
export type MerchantGetPaymentErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantGetPaymentMethods` takes. */
export type MerchantGetPaymentMethodsData = {
  body?: never;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query?: {
    /** The amount to be paid. */
    amount?: string;
    /** The first digits of a card number. */
    cardBIN?: string;
    /** The currency to be paid in. */
    currency?: string;
    /** The id of the request that makes the token. */
    merchantTransID?: string;
    /** The brand of the payment method. */
    paymentBrand?: string;
    /** The token. */
    token?: string;
    /**
     * Whether payment methods are wanted of which a token can be made.
     *
     * Inferred: The meaning is the name's.
     */
    tokenize?: boolean;
    /** The merchant's reference of the user. */
    userReference?: string;
  };
  url: '/g2/v1/payment/mer/{sid}/paymentMethod';
};

/** What `merchantGetPaymentMethods` answers. */
export type MerchantGetPaymentMethodsResponses = {
  200: payloads.MerchantPaymentMethodListResponse;
};

/** What `merchantGetPaymentMethods` answers where it fails. */
export type MerchantGetPaymentMethodsErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantGetPayout` takes. */
export type MerchantGetPayoutData = {
  body?: never;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query?: {
    /** The id of the payout. */
    merchantTransID?: string;
  };
  url: '/g2/v1/payment/mer/{sid}/payout';
};

/** What `merchantGetPayout` answers. */
export type MerchantGetPayoutResponses = {
  200: payloads.MerchantPayoutResponse;
};

/** What `merchantGetPayout` answers where it fails. */
export type MerchantGetPayoutErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantGetRefund` takes. */
export type MerchantGetRefundData = {
  body?: never;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the refund. */
    merchantTransID: string;
  };
  url: '/g2/v1/payment/mer/{sid}/refund';
};

/** What `merchantGetRefund` answers. */
export type MerchantGetRefundResponses = {
  200: payloads.MerchantRefundResponse;
};

/** What `merchantGetRefund` answers where it fails. */
export type MerchantGetRefundErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantPayment` takes. */
export type MerchantPaymentData = {
  body: payloads.MerchantPaymentRequest;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
    /**
     * Equal for every attempt of one request. The client keeps it for the attempts of one call. To be
     * able to make the same call again later, give it yourself: the network token guide suggests the
     * `merchantTransID`.
     *
     * Inferred: Documented: the header, its limit, and that it prevents duplicate payments. What the
     * merchant API answers to a key that it has seen is not said; a repeated `merchantTransID` is an
     * error of its own (C0009). The provider's command line tool sends the header with every PUT and
     * DELETE, and with a POST where it is given one.
     */
    'Idempotency-Key'?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query?: {
    /** The id of an FXRateInquiry that was made before. */
    merchantTransID?: string;
  };
  url: '/g2/v1/payment/mer/{sid}/payment';
};

/** What `merchantPayment` answers. */
export type MerchantPaymentResponses = {
  200: payloads.MerchantPaymentResponse;
};

/** What `merchantPayment` answers where it fails. */
export type MerchantPaymentErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantPaymentMethod` takes. */
export type MerchantPaymentMethodData = {
  body: payloads.MerchantPaymentMethodRequest;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
    /**
     * Equal for every attempt of one request. The client keeps it for the attempts of one call. To be
     * able to make the same call again later, give it yourself: the network token guide suggests the
     * `merchantTransID`.
     *
     * Inferred: Documented: the header, its limit, and that it prevents duplicate payments. What the
     * merchant API answers to a key that it has seen is not said; a repeated `merchantTransID` is an
     * error of its own (C0009). The provider's command line tool sends the header with every PUT and
     * DELETE, and with a POST where it is given one.
     */
    'Idempotency-Key'?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query?: never;
  url: '/g2/v1/payment/mer/{sid}/paymentMethod';
};

/** What `merchantPaymentMethod` answers. */
export type MerchantPaymentMethodResponses = {
  200: payloads.MerchantPaymentMethodResponse;
};

/** What `merchantPaymentMethod` answers where it fails. */
export type MerchantPaymentMethodErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantPayout` takes. */
export type MerchantPayoutData = {
  body: payloads.MerchantPayoutRequest;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
    /**
     * Equal for every attempt of one request. The client keeps it for the attempts of one call. To be
     * able to make the same call again later, give it yourself: the network token guide suggests the
     * `merchantTransID`.
     *
     * Inferred: Documented: the header, its limit, and that it prevents duplicate payments. What the
     * merchant API answers to a key that it has seen is not said; a repeated `merchantTransID` is an
     * error of its own (C0009). The provider's command line tool sends the header with every PUT and
     * DELETE, and with a POST where it is given one.
     */
    'Idempotency-Key'?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query?: never;
  url: '/g2/v1/payment/mer/{sid}/payout';
};

/** What `merchantPayout` answers. */
export type MerchantPayoutResponses = {
  200: payloads.MerchantPayoutResponse;
};

/** What `merchantPayout` answers where it fails. */
export type MerchantPayoutErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantRefund` takes. */
export type MerchantRefundData = {
  body: payloads.MerchantRefundRequest;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
    /**
     * Equal for every attempt of one request. The client keeps it for the attempts of one call. To be
     * able to make the same call again later, give it yourself: the network token guide suggests the
     * `merchantTransID`.
     *
     * Inferred: Documented: the header, its limit, and that it prevents duplicate payments. What the
     * merchant API answers to a key that it has seen is not said; a repeated `merchantTransID` is an
     * error of its own (C0009). The provider's command line tool sends the header with every PUT and
     * DELETE, and with a POST where it is given one.
     */
    'Idempotency-Key'?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the payment. */
    merchantTransID: string;
  };
  url: '/g2/v1/payment/mer/{sid}/refund';
};

/** What `merchantRefund` answers. */
export type MerchantRefundResponses = {
  200: payloads.MerchantRefundResponse;
};

/** What `merchantRefund` answers where it fails. */
export type MerchantRefundErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantUpdatePayment` takes. */
export type MerchantUpdatePaymentData = {
  body: payloads.MerchantUpdatePaymentRequest;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
    /**
     * Equal for every attempt of one request. The client keeps it for the attempts of one call. To be
     * able to make the same call again later, give it yourself: the network token guide suggests the
     * `merchantTransID`.
     *
     * Inferred: Documented: the header, its limit, and that it prevents duplicate payments. What the
     * merchant API answers to a key that it has seen is not said; a repeated `merchantTransID` is an
     * error of its own (C0009). The provider's command line tool sends the header with every PUT and
     * DELETE, and with a POST where it is given one.
     */
    'Idempotency-Key'?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the payment. */
    merchantTransID: string;
  };
  url: '/g2/v1/payment/mer/{sid}/payment';
};

/** What `merchantUpdatePayment` answers. */
export type MerchantUpdatePaymentResponses = {
  200: payloads.MerchantPaymentResponse;
};

/** What `merchantUpdatePayment` answers where it fails. */
export type MerchantUpdatePaymentErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantUpdatePaymentMethod` takes. */
export type MerchantUpdatePaymentMethodData = {
  body: payloads.MerchantUpdatePaymentMethodRequest;
  headers: {
    /**
     * When the message was made, in ISO 8601 with the offset. It is signed as it is written.
     *
     * The pages disagree: The rules and the reference say ISO 8601, `YYYY-MM-DDThh:mm:ssTZD`,
     * misprinted once as `YYYY-MMDDThh:mm:ssTZD`. Samples also have `2021-12-31T08:30:59+0800` and, in
     * the portal of 2023, `20210526100825+0800`. How far it may be from EVO Cloud's clock is not said;
     * the network token guide wants it near the time of sending.
     */
    DateTime: string;
    /**
     * Names this message; the answer has it again. Up to 32 characters are suggested, and nothing is
     * checked.
     */
    MsgID: string;
    /** The algorithm of the signature. */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
    /**
     * Names the key that the message is signed with. Only stores with keys of several levels need it.
     */
    KeyID?: string;
    /**
     * Equal for every attempt of one request. The client keeps it for the attempts of one call. To be
     * able to make the same call again later, give it yourself: the network token guide suggests the
     * `merchantTransID`.
     *
     * Inferred: Documented: the header, its limit, and that it prevents duplicate payments. What the
     * merchant API answers to a key that it has seen is not said; a repeated `merchantTransID` is an
     * error of its own (C0009). The provider's command line tool sends the header with every PUT and
     * DELETE, and with a POST where it is given one.
     */
    'Idempotency-Key'?: string;
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query?: {
    /** The id of the request that makes the token, to go on with it. */
    merchantTransID?: string;
    /** The token that is updated. */
    token?: string;
  };
  url: '/g2/v1/payment/mer/{sid}/paymentMethod';
};

/** What `merchantUpdatePaymentMethod` answers. */
export type MerchantUpdatePaymentMethodResponses = {
  200: payloads.MerchantPaymentMethodResponse;
};

/** What `merchantUpdatePaymentMethod` answers where it fails. */
export type MerchantUpdatePaymentMethodErrors = {
  default: payloads.MerchantFailure;
};

/** What `merchantV0Cancel` takes. */
export type MerchantV0CancelData = {
  body: payloads.MerchantV0CancelRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the portal's
     * sample does.
     *
     * The pages disagree: The portal's sample has `20210526100825+0800`; the rules of version 1 say
     * ISO 8601.
     */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Seen in examples only: The portal shows a sample; the limit is that of version 1.
     */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * Inferred: The portal shows SHA256; the list is that of version 1.
     */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the transaction that is cancelled. */
    merchantTransID: string;
  };
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.cancel';
};

/** What `merchantV0Cancel` answers. */
export type MerchantV0CancelResponses = {
  200: payloads.MerchantV0CancelResponse;
};

/** What `merchantV0Cancel` answers where it fails. */
export type MerchantV0CancelErrors = {
  400: payloads.MerchantV0BadRequest;
  default: payloads.MerchantFailure;
};

/** What `merchantV0Capture` takes. */
export type MerchantV0CaptureData = {
  body: payloads.MerchantV0CaptureRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the portal's
     * sample does.
     *
     * The pages disagree: The portal's sample has `20210526100825+0800`; the rules of version 1 say
     * ISO 8601.
     */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Seen in examples only: The portal shows a sample; the limit is that of version 1.
     */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * Inferred: The portal shows SHA256; the list is that of version 1.
     */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the payment. */
    merchantTransID: string;
  };
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.capture';
};

/** What `merchantV0Capture` answers. */
export type MerchantV0CaptureResponses = {
  200: payloads.MerchantV0CaptureResponse;
};

/** What `merchantV0Capture` answers where it fails. */
export type MerchantV0CaptureErrors = {
  400: payloads.MerchantV0BadRequest;
  default: payloads.MerchantFailure;
};

/** What `merchantV0CustomsClearance` takes. */
export type MerchantV0CustomsClearanceData = {
  body: payloads.MerchantV0CustomsClearanceRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the portal's
     * sample does.
     *
     * The pages disagree: The portal's sample has `20210526100825+0800`; the rules of version 1 say
     * ISO 8601.
     */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Seen in examples only: The portal shows a sample; the limit is that of version 1.
     */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * Inferred: The portal shows SHA256; the list is that of version 1.
     */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the payment. */
    merchantTransID: string;
  };
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.customsClearance';
};

/** What `merchantV0CustomsClearance` answers. */
export type MerchantV0CustomsClearanceResponses = {
  200: payloads.MerchantV0CustomsClearanceResponse;
};

/** What `merchantV0CustomsClearance` answers where it fails. */
export type MerchantV0CustomsClearanceErrors = {
  400: payloads.MerchantV0BadRequest;
  default: payloads.MerchantFailure;
};

/** What `merchantV0DeletePaymentMethod` takes. */
export type MerchantV0DeletePaymentMethodData = {
  body?: never;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the portal's
     * sample does.
     *
     * The pages disagree: The portal's sample has `20210526100825+0800`; the rules of version 1 say
     * ISO 8601.
     */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Seen in examples only: The portal shows a sample; the limit is that of version 1.
     */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * Inferred: The portal shows SHA256; the list is that of version 1.
     */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The token that is deleted. */
    token: string;
  };
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.paymentMethod';
};

/** What `merchantV0DeletePaymentMethod` answers. */
export type MerchantV0DeletePaymentMethodResponses = {
  200: payloads.MerchantV0PaymentMethodResponse;
};

/** What `merchantV0DeletePaymentMethod` answers where it fails. */
export type MerchantV0DeletePaymentMethodErrors = {
  400: payloads.MerchantV0BadRequest;
  default: payloads.MerchantFailure;
};

/** What `merchantV0GetCancel` takes. */
export type MerchantV0GetCancelData = {
  body?: never;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the portal's
     * sample does.
     *
     * The pages disagree: The portal's sample has `20210526100825+0800`; the rules of version 1 say
     * ISO 8601.
     */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Seen in examples only: The portal shows a sample; the limit is that of version 1.
     */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * Inferred: The portal shows SHA256; the list is that of version 1.
     */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the cancellation. */
    merchantTransID: string;
  };
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.cancel';
};

/** What `merchantV0GetCancel` answers. */
export type MerchantV0GetCancelResponses = {
  200: payloads.MerchantV0CancelResponse;
};

/** What `merchantV0GetCancel` answers where it fails. */
export type MerchantV0GetCancelErrors = {
  400: payloads.MerchantV0BadRequest;
  default: payloads.MerchantFailure;
};

/** What `merchantV0GetCapture` takes. */
export type MerchantV0GetCaptureData = {
  body?: never;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the portal's
     * sample does.
     *
     * The pages disagree: The portal's sample has `20210526100825+0800`; the rules of version 1 say
     * ISO 8601.
     */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Seen in examples only: The portal shows a sample; the limit is that of version 1.
     */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * Inferred: The portal shows SHA256; the list is that of version 1.
     */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the capture. */
    merchantTransID: string;
  };
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.capture';
};

/** What `merchantV0GetCapture` answers. */
export type MerchantV0GetCaptureResponses = {
  200: payloads.MerchantV0CaptureResponse;
};

/** What `merchantV0GetCapture` answers where it fails. */
export type MerchantV0GetCaptureErrors = {
  400: payloads.MerchantV0BadRequest;
  default: payloads.MerchantFailure;
};

/** What `merchantV0GetCustomsClearance` takes. */
export type MerchantV0GetCustomsClearanceData = {
  body?: never;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the portal's
     * sample does.
     *
     * The pages disagree: The portal's sample has `20210526100825+0800`; the rules of version 1 say
     * ISO 8601.
     */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Seen in examples only: The portal shows a sample; the limit is that of version 1.
     */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * Inferred: The portal shows SHA256; the list is that of version 1.
     */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The merchant's id of the declaration. */
    clearanceID: string;
  };
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.customsClearance';
};

/** What `merchantV0GetCustomsClearance` answers. */
export type MerchantV0GetCustomsClearanceResponses = {
  200: payloads.MerchantV0CustomsClearanceResponse;
};

/** What `merchantV0GetCustomsClearance` answers where it fails. */
export type MerchantV0GetCustomsClearanceErrors = {
  400: payloads.MerchantV0BadRequest;
  default: payloads.MerchantFailure;
};

/** What `merchantV0GetPayment` takes. */
export type MerchantV0GetPaymentData = {
  body?: never;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the portal's
     * sample does.
     *
     * The pages disagree: The portal's sample has `20210526100825+0800`; the rules of version 1 say
     * ISO 8601.
     */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Seen in examples only: The portal shows a sample; the limit is that of version 1.
     */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * Inferred: The portal shows SHA256; the list is that of version 1.
     */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the payment. */
    merchantTransID: string;
  };
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.payment';
};

/** What `merchantV0GetPayment` answers. */
export type MerchantV0GetPaymentResponses = {
  200: payloads.MerchantV0PaymentResponse;
};

/** What `merchantV0GetPayment` answers where it fails. */
export type MerchantV0GetPaymentErrors = {
  400: payloads.MerchantV0BadRequest;
  default: payloads.MerchantFailure;
};

/** What `merchantV0GetPaymentMethod` takes. */
export type MerchantV0GetPaymentMethodData = {
  body?: never;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the portal's
     * sample does.
     *
     * The pages disagree: The portal's sample has `20210526100825+0800`; the rules of version 1 say
     * ISO 8601.
     */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Seen in examples only: The portal shows a sample; the limit is that of version 1.
     */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * Inferred: The portal shows SHA256; the list is that of version 1.
     */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query?: {
    /** The id of the request that makes the token. */
    merchantTransID?: string;
    /** The token. */
    token?: string;
  };
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.paymentMethod';
};

/** What `merchantV0GetPaymentMethod` answers. */
export type MerchantV0GetPaymentMethodResponses = {
  200: payloads.MerchantV0PaymentMethodResponse;
};

/** What `merchantV0GetPaymentMethod` answers where it fails. */
export type MerchantV0GetPaymentMethodErrors = {
  400: payloads.MerchantV0BadRequest;
  default: payloads.MerchantFailure;
};

/** What `merchantV0GetRefund` takes. */
export type MerchantV0GetRefundData = {
  body?: never;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the portal's
     * sample does.
     *
     * The pages disagree: The portal's sample has `20210526100825+0800`; the rules of version 1 say
     * ISO 8601.
     */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Seen in examples only: The portal shows a sample; the limit is that of version 1.
     */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * Inferred: The portal shows SHA256; the list is that of version 1.
     */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the refund. */
    merchantTransID: string;
  };
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.refund';
};

/** What `merchantV0GetRefund` answers. */
export type MerchantV0GetRefundResponses = {
  200: payloads.MerchantV0RefundResponse;
};

/** What `merchantV0GetRefund` answers where it fails. */
export type MerchantV0GetRefundErrors = {
  400: payloads.MerchantV0BadRequest;
  default: payloads.MerchantFailure;
};

/** What `merchantV0Payment` takes. */
export type MerchantV0PaymentData = {
  body: payloads.MerchantV0PaymentRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the portal's
     * sample does.
     *
     * The pages disagree: The portal's sample has `20210526100825+0800`; the rules of version 1 say
     * ISO 8601.
     */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Seen in examples only: The portal shows a sample; the limit is that of version 1.
     */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * Inferred: The portal shows SHA256; the list is that of version 1.
     */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query?: never;
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.payment';
};

/** What `merchantV0Payment` answers. */
export type MerchantV0PaymentResponses = {
  200: payloads.MerchantV0PaymentResponse;
};

/** What `merchantV0Payment` answers where it fails. */
export type MerchantV0PaymentErrors = {
  400: payloads.MerchantV0BadRequest;
  default: payloads.MerchantFailure;
};

/** What `merchantV0PaymentMethod` takes. */
export type MerchantV0PaymentMethodData = {
  body: payloads.MerchantV0PaymentMethodRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the portal's
     * sample does.
     *
     * The pages disagree: The portal's sample has `20210526100825+0800`; the rules of version 1 say
     * ISO 8601.
     */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Seen in examples only: The portal shows a sample; the limit is that of version 1.
     */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * Inferred: The portal shows SHA256; the list is that of version 1.
     */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query?: never;
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.paymentMethod';
};

/** What `merchantV0PaymentMethod` answers. */
export type MerchantV0PaymentMethodResponses = {
  200: payloads.MerchantV0PaymentMethodResponse;
};

/** What `merchantV0PaymentMethod` answers where it fails. */
export type MerchantV0PaymentMethodErrors = {
  400: payloads.MerchantV0BadRequest;
  default: payloads.MerchantFailure;
};

/** What `merchantV0Refund` takes. */
export type MerchantV0RefundData = {
  body: payloads.MerchantV0RefundRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the portal's
     * sample does.
     *
     * The pages disagree: The portal's sample has `20210526100825+0800`; the rules of version 1 say
     * ISO 8601.
     */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Seen in examples only: The portal shows a sample; the limit is that of version 1.
     */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * Inferred: The portal shows SHA256; the list is that of version 1.
     */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the payment. */
    merchantTransID: string;
  };
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.refund';
};

/** What `merchantV0Refund` answers. */
export type MerchantV0RefundResponses = {
  200: payloads.MerchantV0RefundResponse;
};

/** What `merchantV0Refund` answers where it fails. */
export type MerchantV0RefundErrors = {
  400: payloads.MerchantV0BadRequest;
  default: payloads.MerchantFailure;
};

/** What `merchantV0UpdatePayment` takes. */
export type MerchantV0UpdatePaymentData = {
  body: payloads.MerchantV0UpdatePaymentRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the portal's
     * sample does.
     *
     * The pages disagree: The portal's sample has `20210526100825+0800`; the rules of version 1 say
     * ISO 8601.
     */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Seen in examples only: The portal shows a sample; the limit is that of version 1.
     */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * Inferred: The portal shows SHA256; the list is that of version 1.
     */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query: {
    /** The id of the payment. */
    merchantTransID: string;
  };
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.payment';
};

/** What `merchantV0UpdatePayment` answers. */
export type MerchantV0UpdatePaymentResponses = {
  200: payloads.MerchantV0PaymentResponse;
};

/** What `merchantV0UpdatePayment` answers where it fails. */
export type MerchantV0UpdatePaymentErrors = {
  400: payloads.MerchantV0BadRequest;
  default: payloads.MerchantFailure;
};

/** What `merchantV0UpdatePaymentMethod` takes. */
export type MerchantV0UpdatePaymentMethodData = {
  body: payloads.MerchantV0UpdatePaymentMethodRequest;
  headers: {
    /**
     * When the message was made. It is signed as it is written. The client writes it as the portal's
     * sample does.
     *
     * The pages disagree: The portal's sample has `20210526100825+0800`; the rules of version 1 say
     * ISO 8601.
     */
    DateTime: string;
    /**
     * Names this message, so that it can be found again.
     *
     * Seen in examples only: The portal shows a sample; the limit is that of version 1.
     */
    MsgID: string;
    /**
     * The algorithm of the signature.
     *
     * Inferred: The portal shows SHA256; the list is that of version 1.
     */
    SignType: 'SHA256' | 'SHA512' | 'HMAC-SHA256' | 'HMAC-SHA512' | (string & {});
  };
  path: {
    /** The number of the store, given by EVO Cloud. */
    sid: string;
  };
  query?: {
    /** The id of the request that makes the token, to go on with it. */
    merchantTransID?: string;
    /** The token that is updated. */
    token?: string;
  };
  url: '/g2/v0/payment/mer/{sid}/evo.e-commerce.paymentMethod';
};

/** What `merchantV0UpdatePaymentMethod` answers. */
export type MerchantV0UpdatePaymentMethodResponses = {
  200: payloads.MerchantV0PaymentMethodResponse;
};

/** What `merchantV0UpdatePaymentMethod` answers where it fails. */
export type MerchantV0UpdatePaymentMethodErrors = {
  400: payloads.MerchantV0BadRequest;
  default: payloads.MerchantFailure;
};
