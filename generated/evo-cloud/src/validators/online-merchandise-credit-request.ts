// @ts-nocheck
// For machines: the compiled validator of OnlineMerchandiseCreditRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_initiating_reason } from './initiating-reason.ts';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_online_psp_info } from './online-psp-info.ts';
import { whole as validate_online_request_payment_method } from './online-request-payment-method.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';
import { whole as validate_trans_amount } from './trans-amount.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

const known1 = new Set(["initiatingReason","merchantTransInfo","metadata","paymentMethod","pspInfo","transAmount","webhook"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantTransInfo;
    if (v1 === undefined) return missing("merchantTransInfo", at, found);
    if (!validate_new_merchant_trans_info(v1, at + "/merchantTransInfo", found)) return false;
    const v2 = data.pspInfo;
    if (v2 === undefined) return missing("pspInfo", at, found);
    if (!validate_online_psp_info(v2, at + "/pspInfo", found)) return false;
    const v3 = data.transAmount;
    if (v3 === undefined) return missing("transAmount", at, found);
    if (!validate_trans_amount(v3, at + "/transAmount", found)) return false;
    const v4 = data.paymentMethod;
    if (v4 !== undefined && !validate_online_request_payment_method(v4, at + "/paymentMethod", found)) return false;
    const v5 = data.initiatingReason;
    if (v5 !== undefined && !validate_initiating_reason(v5, at + "/initiatingReason", found)) return false;
    const v6 = data.metadata;
    if (v6 !== undefined && !validate_request_metadata(v6, at + "/metadata", found)) return false;
    const v7 = data.webhook;
    if (v7 !== undefined && !validate_webhook_url(v7, at + "/webhook", found)) return false;
    for (const key10 in data) {
      if (!known1.has(key10)) unknownField(key10, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
