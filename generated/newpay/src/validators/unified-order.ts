// @ts-nocheck
// For machines: the compiled validator of UnifiedOrder. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.appId;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/appId", found)) return false;
    const v2 = data.payReference;
    if (typeof v2 !== "string" && !isObject(v2) && v2 !== undefined && !nullFor("string or object", v2, at + "/payReference", found)) return false;
    for (const key7 in data) {
      if (key7 !== "appId" && key7 !== "payReference") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
