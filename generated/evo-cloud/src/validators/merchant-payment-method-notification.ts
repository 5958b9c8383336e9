// @ts-nocheck
// For machines: the compiled validator of MerchantPaymentMethodNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_authentication } from './merchant-authentication.ts';
import { whole as validate_merchant_tokenized_payment_method } from './merchant-tokenized-payment-method.ts';
import { whole as validate_metadata } from './metadata.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.authentication;
    if (v1 !== undefined && !validate_merchant_authentication(v1, at + "/authentication", found)) return false;
    const v2 = data.eventCode;
    if (v2 === undefined) return missing("eventCode", at, found);
    if (v2 !== "PaymentMethod") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v3 = data.metadata;
    if (v3 !== undefined && !validate_metadata(v3, at + "/metadata", found)) return false;
    const v4 = data.paymentMethod;
    if (v4 === undefined) return missing("paymentMethod", at, found);
    if (!validate_merchant_tokenized_payment_method(v4, at + "/paymentMethod", found)) return false;
    for (const key7 in data) {
      if (key7 !== "authentication" && key7 !== "eventCode" && key7 !== "metadata" && key7 !== "paymentMethod") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
