// @ts-nocheck
// For machines: the compiled validator of CashierData. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_cashier_credit_line } from './cashier-credit-line.ts';

const known1 = new Set(["available_cards","field_seat","local_bucket","max_amount","platform_callback","secret","tag","user_id"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.user_id;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/user_id", found)) return false;
    const v2 = data.secret;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/secret", found)) return false;
    const v3 = data.platform_callback;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/platform_callback", found)) return false;
    const v4 = data.field_seat;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/field_seat", found)) return false;
    const v5 = data.local_bucket;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/local_bucket", found)) return false;
    const v6 = data.max_amount;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/max_amount", found)) return false;
    const v7 = data.tag;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/tag", found)) return false;
    const v8 = data.available_cards;
    if (Array.isArray(v8)) {
      for (let i9 = 0; i9 < v8.length; i9++) {
        const v10 = v8[i9];
        if (!validate_cashier_credit_line(v10, at + "/available_cards/" + i9, found)) return false;
      }
    } else if (v8 !== undefined && !nullFor("array", v8, at + "/available_cards", found)) return false;
    for (const key13 in data) {
      if (!known1.has(key13)) unknownField(key13, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
