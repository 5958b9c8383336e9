// @ts-nocheck
// For machines: the compiled validator of CreditLine. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.tag;
    if (v1 === undefined) return missing("tag", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/tag", found)) return false;
    const v2 = data.amount;
    if (v2 === undefined) return missing("amount", at, found);
    if (typeof v2 !== "number" && typeof v2 !== "string" && !nullFor("number or string", v2, at + "/amount", found)) return false;
    const v3 = data.currency;
    if (v3 === undefined) return missing("currency", at, found);
    if (typeof v3 !== "string" && !nullFor("string", v3, at + "/currency", found)) return false;
    const v4 = data.icon;
    if (v4 === undefined) return missing("icon", at, found);
    if (typeof v4 !== "string" && !nullFor("string", v4, at + "/icon", found)) return false;
    const v5 = data.input;
    if (v5 === undefined) return missing("input", at, found);
    if (typeof v5 !== "string" && !nullFor("string", v5, at + "/input", found)) return false;
    for (const key8 in data) {
      if (key8 !== "amount" && key8 !== "currency" && key8 !== "icon" && key8 !== "input" && key8 !== "tag") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
