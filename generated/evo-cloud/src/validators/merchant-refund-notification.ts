// @ts-nocheck
// For machines: the compiled validator of MerchantRefundNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_payment } from './merchant-payment.ts';
import { whole as validate_merchant_payment_method } from './merchant-payment-method.ts';
import { whole as validate_merchant_refund } from './merchant-refund.ts';
import { whole as validate_merchant_result } from './merchant-result.ts';
import { whole as validate_metadata } from './metadata.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.eventCode;
    if (v1 === undefined) return missing("eventCode", at, found);
    if (v1 !== "Refund") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v2 = data.metadata;
    if (v2 !== undefined && !validate_metadata(v2, at + "/metadata", found)) return false;
    const v3 = data.payment;
    if (v3 !== undefined && !validate_merchant_payment(v3, at + "/payment", found)) return false;
    const v4 = data.paymentMethod;
    if (v4 !== undefined && !validate_merchant_payment_method(v4, at + "/paymentMethod", found)) return false;
    const v5 = data.refund;
    if (v5 !== undefined && !validate_merchant_refund(v5, at + "/refund", found)) return false;
    const v6 = data.result;
    if (v6 !== undefined && !validate_merchant_result(v6, at + "/result", found)) return false;
    for (const key9 in data) {
      if (key9 !== "eventCode" && key9 !== "metadata" && key9 !== "payment" && key9 !== "paymentMethod" && key9 !== "refund" && key9 !== "result") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
