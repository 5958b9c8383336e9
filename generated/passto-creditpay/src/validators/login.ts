// @ts-nocheck
// For machines: the compiled validator of Login. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.open_token;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/open_token", found)) return false;
    for (const key4 in data) {
      if (key4 !== "open_token") unknownField(key4, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
