// @ts-nocheck
// For machines: the compiled validator of TransactionError. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.code;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/code", found)) return false;
    const v2 = data.message;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/message", found)) return false;
    for (const key5 in data) {
      if (key5 !== "code" && key5 !== "message") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
