// @ts-nocheck
// For machines: the compiled validator of MerchantV0PaymentRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, unknownValue, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_capture_after_hours } from './capture-after-hours.ts';
import { whole as validate_merchant_v0_request_authentication } from './merchant-v0-request-authentication.ts';
import { whole as validate_merchant_v0_request_payment_method } from './merchant-v0-request-payment-method.ts';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';
import { whole as validate_request_trans_initiator } from './request-trans-initiator.ts';
import { whole as validate_return_url } from './return-url.ts';
import { whole as validate_store_info_mcc } from './store-info-mcc.ts';
import { whole as validate_trade_info } from './trade-info.ts';
import { whole as validate_trans_amount } from './trans-amount.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

const known1 = new Set(["allowAuthentication","authentication","authenticationOnly","captureAfterHours","goodsList","merchantTransInfo","metadata","paymentMethod","returnUrl","storeInfo","tradeInfo","transAmount","transInitiator","validTime","webhook"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantTransInfo;
    if (v1 === undefined) return missing("merchantTransInfo", at, found);
    if (!validate_new_merchant_trans_info(v1, at + "/merchantTransInfo", found)) return false;
    const v2 = data.paymentMethod;
    if (v2 === undefined) return missing("paymentMethod", at, found);
    if (!validate_merchant_v0_request_payment_method(v2, at + "/paymentMethod", found)) return false;
    const v3 = data.transAmount;
    if (v3 === undefined) return missing("transAmount", at, found);
    if (!validate_trans_amount(v3, at + "/transAmount", found)) return false;
    const v4 = data.transInitiator;
    if (v4 === undefined) return missing("transInitiator", at, found);
    if (!validate_request_trans_initiator(v4, at + "/transInitiator", found)) return false;
    const v5 = data.authentication;
    if (v5 !== undefined && !validate_merchant_v0_request_authentication(v5, at + "/authentication", found)) return false;
    const v6 = data.storeInfo;
    if (v6 !== undefined && !validate_store_info_mcc(v6, at + "/storeInfo", found)) return false;
    const v7 = data.allowAuthentication;
    if (typeof v7 !== "boolean" && v7 !== undefined && !nullFor("boolean", v7, at + "/allowAuthentication", found)) return false;
    const v8 = data.authenticationOnly;
    if (typeof v8 !== "boolean" && v8 !== undefined && !nullFor("boolean", v8, at + "/authenticationOnly", found)) return false;
    const v9 = data.captureAfterHours;
    if (v9 !== undefined && !validate_capture_after_hours(v9, at + "/captureAfterHours", found)) return false;
    const v10 = data.goodsList;
    if (typeof v10 === "string") {
      if (v10.length > 8192 && ucs2length(v10) > 8192) return violation("maxLength", "must NOT have more than 8192 characters", at + "/goodsList", found);
    } else if (v10 !== undefined && !nullFor("string", v10, at + "/goodsList", found)) return false;
    const v11 = data.returnUrl;
    if (v11 !== undefined && !validate_return_url(v11, at + "/returnUrl", found)) return false;
    const v12 = data.validTime;
    if (v12 !== undefined) {
      if (!Number.isSafeInteger(v12) && typeof v12 !== "string" && !nullFor("integer or string", v12, at + "/validTime", found)) return false;
      if (typeof v12 === "number") {
        if (v12 > 1440) unknownValue(at + "/validTime", found);
        if (v12 < 5) unknownValue(at + "/validTime", found);
      }
    }
    const v13 = data.tradeInfo;
    if (v13 !== undefined && !validate_trade_info(v13, at + "/tradeInfo", found)) return false;
    const v14 = data.webhook;
    if (v14 !== undefined && !validate_webhook_url(v14, at + "/webhook", found)) return false;
    const v15 = data.metadata;
    if (v15 !== undefined && !validate_request_metadata(v15, at + "/metadata", found)) return false;
    for (const key18 in data) {
      if (!known1.has(key18)) unknownField(key18, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
