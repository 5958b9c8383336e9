// @ts-nocheck
// For machines: the compiled validator of OnlinePaymentMethodNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_metadata } from './metadata.ts';
import { whole as validate_online_tokenized_payment_method } from './online-tokenized-payment-method.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.eventCode;
    if (v1 === undefined) return missing("eventCode", at, found);
    if (v1 !== "PaymentMethod") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v2 = data.metadata;
    if (v2 !== undefined && !validate_metadata(v2, at + "/metadata", found)) return false;
    const v3 = data.paymentMethod;
    if (v3 !== undefined && !validate_online_tokenized_payment_method(v3, at + "/paymentMethod", found)) return false;
    const v4 = data.pendingEvents;
    if (!Array.isArray(v4) && v4 !== undefined && !nullFor("array", v4, at + "/pendingEvents", found)) return false;
    for (const key9 in data) {
      if (key9 !== "eventCode" && key9 !== "metadata" && key9 !== "paymentMethod" && key9 !== "pendingEvents") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
