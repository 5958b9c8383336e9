// @ts-nocheck
// For machines: the compiled validator of NetworkTokenDeletedNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_network_token_payment_method } from './merchant-network-token-payment-method.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.eventCode;
    if (v1 === undefined) return missing("eventCode", at, found);
    if (v1 !== "NetworkTokenDeleted") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v2 = data.paymentMethod;
    if (v2 !== undefined && !validate_merchant_network_token_payment_method(v2, at + "/paymentMethod", found)) return false;
    for (const key5 in data) {
      if (key5 !== "eventCode" && key5 !== "paymentMethod") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
