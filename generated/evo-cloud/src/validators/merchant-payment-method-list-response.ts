// @ts-nocheck
// For machines: the compiled validator of MerchantPaymentMethodListResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_response_payment_method } from './merchant-response-payment-method.ts';
import { whole as validate_merchant_result } from './merchant-result.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.paymentMethodList;
    if (Array.isArray(v1)) {
      for (let i2 = 0; i2 < v1.length; i2++) {
        const v3 = v1[i2];
        if (!validate_merchant_response_payment_method(v3, at + "/paymentMethodList/" + i2, found)) return false;
      }
    } else if (v1 !== undefined && !nullFor("array", v1, at + "/paymentMethodList", found)) return false;
    const v4 = data.paymentMethod;
    if (v4 !== undefined && !validate_merchant_response_payment_method(v4, at + "/paymentMethod", found)) return false;
    const v5 = data.result;
    if (v5 !== undefined && !validate_merchant_result(v5, at + "/result", found)) return false;
    for (const key8 in data) {
      if (key8 !== "paymentMethod" && key8 !== "paymentMethodList" && key8 !== "result") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
