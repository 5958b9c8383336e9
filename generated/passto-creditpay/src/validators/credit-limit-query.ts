// @ts-nocheck
// For machines: the compiled validator of CreditLimitQuery. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.tag;
    if (v1 === undefined) return missing("tag", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/tag", found)) return false;
    const v2 = data.currency;
    if (v2 === undefined) return missing("currency", at, found);
    if (typeof v2 !== "string" && !nullFor("string", v2, at + "/currency", found)) return false;
    const v3 = data.digits;
    if (v3 === undefined) return missing("digits", at, found);
    if (typeof v3 !== "string" && !nullFor("string", v3, at + "/digits", found)) return false;
    for (const key6 in data) {
      if (key6 !== "currency" && key6 !== "digits" && key6 !== "tag") unknownField(key6, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
