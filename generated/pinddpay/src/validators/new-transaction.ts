// @ts-nocheck
// For machines: the compiled validator of NewTransaction. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_new_payment } from './new-payment.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.payments;
    if (Array.isArray(v1)) {
      for (let i2 = 0; i2 < v1.length; i2++) {
        const v3 = v1[i2];
        if (!validate_new_payment(v3, at + "/payments/" + i2, found)) return false;
      }
    } else if (v1 !== undefined && !nullFor("array", v1, at + "/payments", found)) return false;
    const v4 = data.message;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/message", found)) return false;
    for (const key7 in data) {
      if (key7 !== "message" && key7 !== "payments") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
