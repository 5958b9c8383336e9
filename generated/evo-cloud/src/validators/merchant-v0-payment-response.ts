// @ts-nocheck
// For machines: the compiled validator of MerchantV0PaymentResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_response_payment } from './merchant-response-payment.ts';
import { whole as validate_merchant_v0_response_authentication } from './merchant-v0-response-authentication.ts';
import { whole as validate_merchant_v0_response_payment_method } from './merchant-v0-response-payment-method.ts';
import { whole as validate_merchant_v0_result } from './merchant-v0-result.ts';
import { whole as validate_metadata } from './metadata.ts';
import { whole as validate_psp_data } from './psp-data.ts';

const known1 = new Set(["authentication","metadata","payment","paymentMethod","pspData","result","transInitiator"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.authentication;
    if (v1 !== undefined && !validate_merchant_v0_response_authentication(v1, at + "/authentication", found)) return false;
    const v2 = data.metadata;
    if (v2 !== undefined && !validate_metadata(v2, at + "/metadata", found)) return false;
    const v3 = data.payment;
    if (v3 !== undefined && !validate_merchant_response_payment(v3, at + "/payment", found)) return false;
    const v4 = data.paymentMethod;
    if (v4 !== undefined && !validate_merchant_v0_response_payment_method(v4, at + "/paymentMethod", found)) return false;
    const v5 = data.pspData;
    if (v5 !== undefined && !validate_psp_data(v5, at + "/pspData", found)) return false;
    const v6 = data.result;
    if (v6 !== undefined && !validate_merchant_v0_result(v6, at + "/result", found)) return false;
    const v7 = data.transInitiator;
    if (isObject(v7)) {
      const v8 = v7.deviceType;
      if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/transInitiator/deviceType", found)) return false;
      const v9 = v7.platform;
      if (typeof v9 !== "string" && v9 !== undefined && !nullFor("string", v9, at + "/transInitiator/platform", found)) return false;
      for (const key12 in v7) {
        if (key12 !== "deviceType" && key12 !== "platform") unknownField(key12, at + "/transInitiator", found);
      }
    } else if (v7 !== undefined && !nullFor("object", v7, at + "/transInitiator", found)) return false;
    for (const key15 in data) {
      if (!known1.has(key15)) unknownField(key15, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
