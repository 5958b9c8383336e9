// @ts-nocheck
// For machines: the compiled validator of DirectPaymentRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_capture_after_hours } from './capture-after-hours.ts';
import { whole as validate_merchant_request_authentication } from './merchant-request-authentication.ts';
import { whole as validate_merchant_request_payment_method } from './merchant-request-payment-method.ts';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';
import { whole as validate_request_trans_initiator } from './request-trans-initiator.ts';
import { whole as validate_return_url } from './return-url.ts';
import { whole as validate_trade_info } from './trade-info.ts';
import { whole as validate_trans_amount } from './trans-amount.ts';
import { whole as validate_user_info } from './user-info.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

const known1 = new Set(["allowAuthentication","authentication","captureAfterHours","merchantTransInfo","metadata","paymentMethod","returnURL","tradeInfo","transAmount","transInitiator","userInfo","webhook"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantTransInfo;
    if (v1 !== undefined && !validate_new_merchant_trans_info(v1, at + "/merchantTransInfo", found)) return false;
    const v2 = data.paymentMethod;
    if (v2 !== undefined && !validate_merchant_request_payment_method(v2, at + "/paymentMethod", found)) return false;
    const v3 = data.transAmount;
    if (v3 !== undefined && !validate_trans_amount(v3, at + "/transAmount", found)) return false;
    const v4 = data.transInitiator;
    if (v4 !== undefined && !validate_request_trans_initiator(v4, at + "/transInitiator", found)) return false;
    const v5 = data.allowAuthentication;
    if (typeof v5 !== "boolean" && v5 !== undefined && !nullFor("boolean", v5, at + "/allowAuthentication", found)) return false;
    const v6 = data.authentication;
    if (v6 !== undefined && !validate_merchant_request_authentication(v6, at + "/authentication", found)) return false;
    const v7 = data.captureAfterHours;
    if (v7 !== undefined && !validate_capture_after_hours(v7, at + "/captureAfterHours", found)) return false;
    const v8 = data.metadata;
    if (v8 !== undefined && !validate_request_metadata(v8, at + "/metadata", found)) return false;
    const v9 = data.returnURL;
    if (v9 !== undefined && !validate_return_url(v9, at + "/returnURL", found)) return false;
    const v10 = data.tradeInfo;
    if (v10 !== undefined && !validate_trade_info(v10, at + "/tradeInfo", found)) return false;
    const v11 = data.userInfo;
    if (v11 !== undefined && !validate_user_info(v11, at + "/userInfo", found)) return false;
    const v12 = data.webhook;
    if (v12 !== undefined && !validate_webhook_url(v12, at + "/webhook", found)) return false;
    for (const key15 in data) {
      if (!known1.has(key15)) unknownField(key15, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
