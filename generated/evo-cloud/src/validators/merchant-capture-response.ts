// @ts-nocheck
// For machines: the compiled validator of MerchantCaptureResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_capture } from './merchant-capture.ts';
import { whole as validate_merchant_response_payment } from './merchant-response-payment.ts';
import { whole as validate_merchant_response_payment_method } from './merchant-response-payment-method.ts';
import { whole as validate_merchant_result } from './merchant-result.ts';
import { whole as validate_metadata } from './metadata.ts';
import { whole as validate_psp_data } from './psp-data.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.capture;
    if (v1 !== undefined && !validate_merchant_capture(v1, at + "/capture", found)) return false;
    const v2 = data.payment;
    if (v2 !== undefined && !validate_merchant_response_payment(v2, at + "/payment", found)) return false;
    const v3 = data.paymentMethod;
    if (v3 !== undefined && !validate_merchant_response_payment_method(v3, at + "/paymentMethod", found)) return false;
    const v4 = data.pspData;
    if (v4 !== undefined && !validate_psp_data(v4, at + "/pspData", found)) return false;
    const v5 = data.result;
    if (v5 !== undefined && !validate_merchant_result(v5, at + "/result", found)) return false;
    const v6 = data.metadata;
    if (v6 !== undefined && !validate_metadata(v6, at + "/metadata", found)) return false;
    for (const key9 in data) {
      if (key9 !== "capture" && key9 !== "metadata" && key9 !== "payment" && key9 !== "paymentMethod" && key9 !== "pspData" && key9 !== "result") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
