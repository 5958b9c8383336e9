// @ts-nocheck
// For machines: the compiled validator of MerchantCancelOrRefundResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_cancel_or_refund_operation } from './merchant-cancel-or-refund-operation.ts';
import { whole as validate_merchant_response_payment } from './merchant-response-payment.ts';
import { whole as validate_merchant_response_payment_method } from './merchant-response-payment-method.ts';
import { whole as validate_merchant_result } from './merchant-result.ts';
import { whole as validate_metadata } from './metadata.ts';
import { whole as validate_psp_data } from './psp-data.ts';

const known1 = new Set(["cancel","cancelOrRefund","metadata","payment","paymentMethod","pspData","refund","result"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.cancelOrRefund;
    if (typeof v1 === "string") {
      if (v1 !== "Cancel" && v1 !== "Refund") unknownValue(at + "/cancelOrRefund", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/cancelOrRefund", found)) return false;
    const v2 = data.cancel;
    if (v2 !== undefined && !validate_merchant_cancel_or_refund_operation(v2, at + "/cancel", found)) return false;
    const v3 = data.refund;
    if (v3 !== undefined && !validate_merchant_cancel_or_refund_operation(v3, at + "/refund", found)) return false;
    const v4 = data.payment;
    if (v4 !== undefined && !validate_merchant_response_payment(v4, at + "/payment", found)) return false;
    const v5 = data.paymentMethod;
    if (v5 !== undefined && !validate_merchant_response_payment_method(v5, at + "/paymentMethod", found)) return false;
    const v6 = data.pspData;
    if (v6 !== undefined && !validate_psp_data(v6, at + "/pspData", found)) return false;
    const v7 = data.result;
    if (v7 !== undefined && !validate_merchant_result(v7, at + "/result", found)) return false;
    const v8 = data.metadata;
    if (v8 !== undefined && !validate_metadata(v8, at + "/metadata", found)) return false;
    for (const key11 in data) {
      if (!known1.has(key11)) unknownField(key11, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
