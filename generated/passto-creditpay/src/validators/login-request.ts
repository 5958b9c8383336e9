// @ts-nocheck
// For machines: the compiled validator of LoginRequest. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.ident_code;
    if (v1 === undefined) return missing("ident_code", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/ident_code", found)) return false;
    for (const key4 in data) {
      if (key4 !== "ident_code") unknownField(key4, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
