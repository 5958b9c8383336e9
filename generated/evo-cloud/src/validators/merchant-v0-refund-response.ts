// @ts-nocheck
// For machines: the compiled validator of MerchantV0RefundResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_refund } from './merchant-refund.ts';
import { whole as validate_merchant_response_payment } from './merchant-response-payment.ts';
import { whole as validate_merchant_v0_response_payment_method } from './merchant-v0-response-payment-method.ts';
import { whole as validate_merchant_v0_result } from './merchant-v0-result.ts';
import { whole as validate_metadata } from './metadata.ts';
import { whole as validate_psp_data } from './psp-data.ts';

const known1 = new Set(["merchantTransInfo","metadata","payment","paymentMethod","pspData","refund","result"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantTransInfo;
    if (isObject(v1)) {
      const v2 = v1.merchantTransTime;
      if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/merchantTransInfo/merchantTransTime", found)) return false;
      for (const key5 in v1) {
        if (key5 !== "merchantTransTime") unknownField(key5, at + "/merchantTransInfo", found);
      }
    } else if (v1 !== undefined && !nullFor("object", v1, at + "/merchantTransInfo", found)) return false;
    const v6 = data.metadata;
    if (v6 !== undefined && !validate_metadata(v6, at + "/metadata", found)) return false;
    const v7 = data.payment;
    if (v7 !== undefined && !validate_merchant_response_payment(v7, at + "/payment", found)) return false;
    const v8 = data.paymentMethod;
    if (v8 !== undefined && !validate_merchant_v0_response_payment_method(v8, at + "/paymentMethod", found)) return false;
    const v9 = data.pspData;
    if (v9 !== undefined && !validate_psp_data(v9, at + "/pspData", found)) return false;
    const v10 = data.refund;
    if (v10 !== undefined && !validate_merchant_refund(v10, at + "/refund", found)) return false;
    const v11 = data.result;
    if (v11 !== undefined && !validate_merchant_v0_result(v11, at + "/result", found)) return false;
    for (const key14 in data) {
      if (!known1.has(key14)) unknownField(key14, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
