// @ts-nocheck
// For machines: the compiled validator of CashierCreditLine. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.tag;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/tag", found)) return false;
    const v2 = data.amount;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/amount", found)) return false;
    const v3 = data.currency;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/currency", found)) return false;
    const v4 = data.icon;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/icon", found)) return false;
    const v5 = data.input;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/input", found)) return false;
    for (const key8 in data) {
      if (key8 !== "amount" && key8 !== "currency" && key8 !== "icon" && key8 !== "input" && key8 !== "tag") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
