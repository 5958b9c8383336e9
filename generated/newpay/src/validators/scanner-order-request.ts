// @ts-nocheck
// For machines: the compiled validator of ScannerOrderRequest. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_request_sign } from './request-sign.ts';

const known1 = new Set(["amount","appId","authCode","callbackUrl","currency","description","mchId","mchOrderNo","sign"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.appId;
    if (v1 === undefined) return missing("appId", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/appId", found)) return false;
    const v2 = data.mchId;
    if (v2 === undefined) return missing("mchId", at, found);
    if (typeof v2 !== "string" && !nullFor("string", v2, at + "/mchId", found)) return false;
    const v3 = data.authCode;
    if (v3 === undefined) return missing("authCode", at, found);
    if (typeof v3 !== "string" && !nullFor("string", v3, at + "/authCode", found)) return false;
    const v4 = data.amount;
    if (v4 === undefined) return missing("amount", at, found);
    if (typeof v4 !== "string" && !nullFor("string", v4, at + "/amount", found)) return false;
    const v5 = data.currency;
    if (v5 === undefined) return missing("currency", at, found);
    if (typeof v5 === "string") {
      if (v5 !== "LAK" && v5 !== "USD") unknownValue(at + "/currency", found);
    } else if (!nullFor("string", v5, at + "/currency", found)) return false;
    const v6 = data.mchOrderNo;
    if (v6 === undefined) return missing("mchOrderNo", at, found);
    if (typeof v6 !== "string" && !nullFor("string", v6, at + "/mchOrderNo", found)) return false;
    const v7 = data.callbackUrl;
    if (v7 === undefined) return missing("callbackUrl", at, found);
    if (typeof v7 !== "string" && !nullFor("string", v7, at + "/callbackUrl", found)) return false;
    const v8 = data.description;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/description", found)) return false;
    const v9 = data.sign;
    if (v9 === undefined) return missing("sign", at, found);
    if (!validate_request_sign(v9, at + "/sign", found)) return false;
    for (const key12 in data) {
      if (!known1.has(key12)) unknownField(key12, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
