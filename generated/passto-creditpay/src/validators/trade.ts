// @ts-nocheck
// For machines: the compiled validator of Trade. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_tag } from './tag.ts';
import { whole as validate_user_token } from './user-token.ts';

const known1 = new Set(["amount","chargeOrderNo","currency","merchantName","orderNo","realIp","remark","tag","token","tradeTime"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.tag;
    if (v1 !== undefined && !validate_tag(v1, at + "/tag", found)) return false;
    const v2 = data.token;
    if (v2 !== undefined && !validate_user_token(v2, at + "/token", found)) return false;
    const v3 = data.amount;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/amount", found)) return false;
    const v4 = data.currency;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/currency", found)) return false;
    const v5 = data.orderNo;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/orderNo", found)) return false;
    const v6 = data.tradeTime;
    if (!Number.isSafeInteger(v6) && v6 !== undefined && !nullFor("integer", v6, at + "/tradeTime", found)) return false;
    const v7 = data.merchantName;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/merchantName", found)) return false;
    const v8 = data.chargeOrderNo;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/chargeOrderNo", found)) return false;
    const v9 = data.realIp;
    if (typeof v9 !== "string" && v9 !== undefined && !nullFor("string", v9, at + "/realIp", found)) return false;
    const v10 = data.remark;
    if (typeof v10 !== "string" && v10 !== undefined && !nullFor("string", v10, at + "/remark", found)) return false;
    for (const key13 in data) {
      if (!known1.has(key13)) unknownField(key13, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
