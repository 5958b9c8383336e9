// @ts-nocheck
// For machines: the compiled validator of OneTimeCode. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.ident_code;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/ident_code", found)) return false;
    const v2 = data.url;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/url", found)) return false;
    for (const key5 in data) {
      if (key5 !== "ident_code" && key5 !== "url") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
