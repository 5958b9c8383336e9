// @ts-nocheck
// For machines: the compiled validator of RefundResult. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_sign } from './sign.ts';

const known1 = new Set(["mchRefundNo","message","newpayRefundNo","orderAmt","refundAmt","sign","status"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.newpayRefundNo;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/newpayRefundNo", found)) return false;
    const v2 = data.mchRefundNo;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/mchRefundNo", found)) return false;
    const v3 = data.status;
    if (typeof v3 === "string") {
      if (v3 !== "SUCCESS" && v3 !== "FAIL" && v3 !== "PROCESSING") unknownValue(at + "/status", found);
    } else if (v3 !== undefined && !nullFor("string", v3, at + "/status", found)) return false;
    const v4 = data.orderAmt;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/orderAmt", found)) return false;
    const v5 = data.refundAmt;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/refundAmt", found)) return false;
    const v6 = data.message;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/message", found)) return false;
    const v7 = data.sign;
    if (v7 !== undefined && !validate_sign(v7, at + "/sign", found)) return false;
    for (const key10 in data) {
      if (!known1.has(key10)) unknownField(key10, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
