// @ts-nocheck
// For machines: the compiled validator of OnlinePaymentRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, unknownValue, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_online_psp_info } from './online-psp-info.ts';
import { whole as validate_online_request_authentication } from './online-request-authentication.ts';
import { whole as validate_online_request_payment_method } from './online-request-payment-method.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';
import { whole as validate_trans_amount } from './trans-amount.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

const known1 = new Set(["allowAvsCheck","authentication","captureAfterHours","enhanceMonitoring","extendAuthorizationDateIndicator","instalment","merchantTransInfo","metadata","origMerchantTransInfo","paymentMethod","pspInfo","recipientInfo","surchargeFee","transAmount","webhook"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantTransInfo;
    if (v1 === undefined) return missing("merchantTransInfo", at, found);
    if (!validate_new_merchant_trans_info(v1, at + "/merchantTransInfo", found)) return false;
    const v2 = data.paymentMethod;
    if (v2 === undefined) return missing("paymentMethod", at, found);
    if (!validate_online_request_payment_method(v2, at + "/paymentMethod", found)) return false;
    const v3 = data.pspInfo;
    if (v3 === undefined) return missing("pspInfo", at, found);
    if (!validate_online_psp_info(v3, at + "/pspInfo", found)) return false;
    const v4 = data.allowAvsCheck;
    if (typeof v4 !== "boolean" && v4 !== undefined && !nullFor("boolean", v4, at + "/allowAvsCheck", found)) return false;
    const v5 = data.authentication;
    if (v5 !== undefined && !validate_online_request_authentication(v5, at + "/authentication", found)) return false;
    const v6 = data.captureAfterHours;
    if (typeof v6 === "string") {
      if (v6.length > 3 && ucs2length(v6) > 3) return violation("maxLength", "must NOT have more than 3 characters", at + "/captureAfterHours", found);
    } else if (v6 !== undefined && !nullFor("string", v6, at + "/captureAfterHours", found)) return false;
    const v7 = data.enhanceMonitoring;
    if (typeof v7 !== "boolean" && v7 !== undefined && !nullFor("boolean", v7, at + "/enhanceMonitoring", found)) return false;
    const v8 = data.extendAuthorizationDateIndicator;
    if (typeof v8 === "string") {
      if (v8 !== "Y") unknownValue(at + "/extendAuthorizationDateIndicator", found);
    } else if (v8 !== undefined && !nullFor("string", v8, at + "/extendAuthorizationDateIndicator", found)) return false;
    const v14 = data.metadata;
    if (v14 !== undefined && !validate_request_metadata(v14, at + "/metadata", found)) return false;
    const v15 = data.origMerchantTransInfo;
    if (!isObject(v15) && v15 !== undefined && !nullFor("object", v15, at + "/origMerchantTransInfo", found)) return false;
    const v18 = data.recipientInfo;
    if (!isObject(v18) && v18 !== undefined && !nullFor("object", v18, at + "/recipientInfo", found)) return false;
    const v26 = data.transAmount;
    if (v26 !== undefined && !validate_trans_amount(v26, at + "/transAmount", found)) return false;
    const v27 = data.webhook;
    if (v27 !== undefined && !validate_webhook_url(v27, at + "/webhook", found)) return false;
    for (const key30 in data) {
      if (!known1.has(key30)) unknownField(key30, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
