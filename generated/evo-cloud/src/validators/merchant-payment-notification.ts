// @ts-nocheck
// For machines: the compiled validator of MerchantPaymentNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_payment } from './merchant-payment.ts';
import { whole as validate_merchant_payment_method } from './merchant-payment-method.ts';
import { whole as validate_merchant_result } from './merchant-result.ts';
import { whole as validate_metadata } from './metadata.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.eventCode;
    if (v1 === undefined) return missing("eventCode", at, found);
    if (v1 !== "Payment") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v2 = data.metadata;
    if (v2 !== undefined && !validate_metadata(v2, at + "/metadata", found)) return false;
    const v3 = data.payment;
    if (v3 !== undefined && !validate_merchant_payment(v3, at + "/payment", found)) return false;
    const v4 = data.paymentMethod;
    if (v4 !== undefined && !validate_merchant_payment_method(v4, at + "/paymentMethod", found)) return false;
    const v5 = data.result;
    if (v5 !== undefined && !validate_merchant_result(v5, at + "/result", found)) return false;
    for (const key8 in data) {
      if (key8 !== "eventCode" && key8 !== "metadata" && key8 !== "payment" && key8 !== "paymentMethod" && key8 !== "result") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
