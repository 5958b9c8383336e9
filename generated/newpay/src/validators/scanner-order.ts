// @ts-nocheck
// For machines: the compiled validator of ScannerOrder. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_sign } from './sign.ts';

const known1 = new Set(["appId","channel","currency","mchOrderNo","newpayOrderNo","orderAmt","payUrl","sign","status"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.appId;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/appId", found)) return false;
    const v2 = data.orderAmt;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/orderAmt", found)) return false;
    const v3 = data.payUrl;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/payUrl", found)) return false;
    const v4 = data.mchOrderNo;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/mchOrderNo", found)) return false;
    const v5 = data.newpayOrderNo;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/newpayOrderNo", found)) return false;
    const v6 = data.status;
    if (!Number.isSafeInteger(v6) && v6 !== undefined && !nullFor("integer", v6, at + "/status", found)) return false;
    const v7 = data.currency;
    if (typeof v7 === "string") {
      if (v7 !== "LAK" && v7 !== "USD") unknownValue(at + "/currency", found);
    } else if (v7 !== undefined && !nullFor("string", v7, at + "/currency", found)) return false;
    const v8 = data.channel;
    if (typeof v8 === "string") {
      if (v8 !== "ALIPAY" && v8 !== "WECHAT") unknownValue(at + "/channel", found);
    } else if (v8 !== undefined && !nullFor("string", v8, at + "/channel", found)) return false;
    const v9 = data.sign;
    if (v9 !== undefined && !validate_sign(v9, at + "/sign", found)) return false;
    for (const key12 in data) {
      if (!known1.has(key12)) unknownField(key12, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
