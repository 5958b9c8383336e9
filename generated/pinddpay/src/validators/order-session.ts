// @ts-nocheck
// For machines: the compiled validator of OrderSession. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.session;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/session", found)) return false;
    const v2 = data.expiredAt;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/expiredAt", found)) return false;
    for (const key5 in data) {
      if (key5 !== "expiredAt" && key5 !== "session") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
