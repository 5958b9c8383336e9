// @ts-nocheck
// For machines: the compiled validator of Refund. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.id;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/id", found)) return false;
    const v2 = data.refundAmount;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/refundAmount", found)) return false;
    const v3 = data.currency;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/currency", found)) return false;
    const v4 = data.refundAt;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/refundAt", found)) return false;
    for (const key7 in data) {
      if (key7 !== "currency" && key7 !== "id" && key7 !== "refundAmount" && key7 !== "refundAt") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
