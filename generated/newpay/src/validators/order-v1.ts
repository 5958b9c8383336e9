// @ts-nocheck
// For machines: the compiled validator of OrderV1. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_sign } from './sign.ts';

const known1 = new Set(["appId","newpayOrderNo","orderAmt","orderNo","payUrl","sign","tranAbbr","tranNo"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.appId;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/appId", found)) return false;
    const v2 = data.sign;
    if (v2 !== undefined && !validate_sign(v2, at + "/sign", found)) return false;
    const v3 = data.tranAbbr;
    if (typeof v3 !== "string" && v3 !== undefined && v3 !== null && !nullFor("string", v3, at + "/tranAbbr", found)) return false;
    const v4 = data.tranNo;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/tranNo", found)) return false;
    const v5 = data.orderAmt;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/orderAmt", found)) return false;
    const v6 = data.payUrl;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/payUrl", found)) return false;
    const v7 = data.orderNo;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/orderNo", found)) return false;
    const v8 = data.newpayOrderNo;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/newpayOrderNo", found)) return false;
    for (const key11 in data) {
      if (!known1.has(key11)) unknownField(key11, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
