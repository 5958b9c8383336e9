// @ts-nocheck
// For machines: the compiled validator of OneTimeCodeRequest. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_credit_line } from './credit-line.ts';

const known1 = new Set(["callback_url","client_ip","credit_limit_available_cards","credit_limit_tag","custom_no","customer_no","customer_token","session_sign","token_expire"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.custom_no;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/custom_no", found)) return false;
    const v2 = data.customer_no;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/customer_no", found)) return false;
    const v3 = data.customer_token;
    if (v3 === undefined) return missing("customer_token", at, found);
    if (typeof v3 !== "string" && !nullFor("string", v3, at + "/customer_token", found)) return false;
    const v4 = data.token_expire;
    if (v4 === undefined) return missing("token_expire", at, found);
    if (typeof v4 !== "number" && !nullFor("number", v4, at + "/token_expire", found)) return false;
    const v5 = data.callback_url;
    if (v5 === undefined) return missing("callback_url", at, found);
    if (typeof v5 !== "string" && !nullFor("string", v5, at + "/callback_url", found)) return false;
    const v6 = data.client_ip;
    if (v6 === undefined) return missing("client_ip", at, found);
    if (typeof v6 !== "string" && !nullFor("string", v6, at + "/client_ip", found)) return false;
    const v7 = data.session_sign;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/session_sign", found)) return false;
    const v8 = data.credit_limit_tag;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/credit_limit_tag", found)) return false;
    const v9 = data.credit_limit_available_cards;
    if (Array.isArray(v9)) {
      for (let i10 = 0; i10 < v9.length; i10++) {
        const v11 = v9[i10];
        if (!validate_credit_line(v11, at + "/credit_limit_available_cards/" + i10, found)) return false;
      }
    } else if (v9 !== undefined && !nullFor("array", v9, at + "/credit_limit_available_cards", found)) return false;
    for (const key14 in data) {
      if (!known1.has(key14)) unknownField(key14, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
