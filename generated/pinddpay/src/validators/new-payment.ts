// @ts-nocheck
// For machines: the compiled validator of NewPayment. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v6 = data.paylink;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/paylink", found)) return false;
    for (const key9 in data) {
      if (key9 !== "id" && key9 !== "paylink") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
