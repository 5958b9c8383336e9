// @ts-nocheck
// For machines: the compiled validator of MerchantV0PaymentMethodResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_v0_response_authentication } from './merchant-v0-response-authentication.ts';
import { whole as validate_merchant_v0_response_payment_method } from './merchant-v0-response-payment-method.ts';
import { whole as validate_merchant_v0_result } from './merchant-v0-result.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.authentication;
    if (v1 !== undefined && !validate_merchant_v0_response_authentication(v1, at + "/authentication", found)) return false;
    const v2 = data.paymentMethod;
    if (v2 !== undefined && !validate_merchant_v0_response_payment_method(v2, at + "/paymentMethod", found)) return false;
    const v3 = data.result;
    if (v3 !== undefined && !validate_merchant_v0_result(v3, at + "/result", found)) return false;
    for (const key6 in data) {
      if (key6 !== "authentication" && key6 !== "paymentMethod" && key6 !== "result") unknownField(key6, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
