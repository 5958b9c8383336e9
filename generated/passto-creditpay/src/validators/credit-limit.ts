// @ts-nocheck
// For machines: the compiled validator of CreditLimit. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_credit_line } from './credit-line.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.tag;
    if (v1 === undefined) return missing("tag", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/tag", found)) return false;
    const v2 = data.available_cards;
    if (v2 === undefined) return missing("available_cards", at, found);
    if (Array.isArray(v2)) {
      for (let i3 = 0; i3 < v2.length; i3++) {
        const v4 = v2[i3];
        if (!validate_credit_line(v4, at + "/available_cards/" + i3, found)) return false;
      }
    } else if (!nullFor("array", v2, at + "/available_cards", found)) return false;
    for (const key7 in data) {
      if (key7 !== "available_cards" && key7 !== "tag") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
