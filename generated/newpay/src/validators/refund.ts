// @ts-nocheck
// For machines: the compiled validator of Refund. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_sign } from './sign.ts';

const known1 = new Set(["mchRefundNo","newpayOrderNo","newpayRefundNo","orderAmt","refundAmt","refundStatus","sign"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.newpayRefundNo;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/newpayRefundNo", found)) return false;
    const v2 = data.mchRefundNo;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/mchRefundNo", found)) return false;
    const v3 = data.newpayOrderNo;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/newpayOrderNo", found)) return false;
    const v4 = data.refundAmt;
    if (v4 !== undefined && !validate_amount(v4, at + "/refundAmt", found)) return false;
    const v5 = data.orderAmt;
    if (v5 !== undefined && !validate_amount(v5, at + "/orderAmt", found)) return false;
    const v6 = data.refundStatus;
    if (typeof v6 === "string") {
      if (v6 !== "SUCCESS" && v6 !== "FAIL" && v6 !== "PROCESSING") unknownValue(at + "/refundStatus", found);
    } else if (v6 !== undefined && !nullFor("string", v6, at + "/refundStatus", found)) return false;
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
