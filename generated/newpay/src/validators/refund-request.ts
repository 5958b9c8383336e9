// @ts-nocheck
// For machines: the compiled validator of RefundRequest. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_request_sign } from './request-sign.ts';

const known1 = new Set(["appId","callback","mchId","mchRefundNo","newpayOrderNo","refundAmt","sign"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.appId;
    if (v1 === undefined) return missing("appId", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/appId", found)) return false;
    const v2 = data.mchId;
    if (v2 === undefined) return missing("mchId", at, found);
    if (typeof v2 !== "string" && !nullFor("string", v2, at + "/mchId", found)) return false;
    const v3 = data.newpayOrderNo;
    if (v3 === undefined) return missing("newpayOrderNo", at, found);
    if (typeof v3 !== "string" && !nullFor("string", v3, at + "/newpayOrderNo", found)) return false;
    const v4 = data.mchRefundNo;
    if (v4 === undefined) return missing("mchRefundNo", at, found);
    if (typeof v4 !== "string" && !nullFor("string", v4, at + "/mchRefundNo", found)) return false;
    const v5 = data.refundAmt;
    if (v5 === undefined) return missing("refundAmt", at, found);
    if (typeof v5 !== "string" && !nullFor("string", v5, at + "/refundAmt", found)) return false;
    const v6 = data.callback;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/callback", found)) return false;
    const v7 = data.sign;
    if (v7 === undefined) return missing("sign", at, found);
    if (!validate_request_sign(v7, at + "/sign", found)) return false;
    for (const key10 in data) {
      if (!known1.has(key10)) unknownField(key10, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
