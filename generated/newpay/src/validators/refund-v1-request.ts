// @ts-nocheck
// For machines: the compiled validator of RefundV1Request. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_request_sign } from './request-sign.ts';
import { whole as validate_request_time_v1 } from './request-time-v1.ts';

const known1 = new Set(["appId","callBackUrl","merchantId","orderNo","refundDesc","refundOrderAmt","refundOrderNo","sign","timestamp"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.appId;
    if (v1 === undefined) return missing("appId", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/appId", found)) return false;
    const v2 = data.merchantId;
    if (v2 === undefined) return missing("merchantId", at, found);
    if (typeof v2 !== "string" && !nullFor("string", v2, at + "/merchantId", found)) return false;
    const v3 = data.timestamp;
    if (v3 === undefined) return missing("timestamp", at, found);
    if (!validate_request_time_v1(v3, at + "/timestamp", found)) return false;
    const v4 = data.refundOrderAmt;
    if (v4 === undefined) return missing("refundOrderAmt", at, found);
    if (typeof v4 !== "string" && !nullFor("string", v4, at + "/refundOrderAmt", found)) return false;
    const v5 = data.orderNo;
    if (v5 === undefined) return missing("orderNo", at, found);
    if (typeof v5 !== "string" && !nullFor("string", v5, at + "/orderNo", found)) return false;
    const v6 = data.refundOrderNo;
    if (v6 === undefined) return missing("refundOrderNo", at, found);
    if (typeof v6 !== "string" && !nullFor("string", v6, at + "/refundOrderNo", found)) return false;
    const v7 = data.refundDesc;
    if (v7 === undefined) return missing("refundDesc", at, found);
    if (typeof v7 !== "string" && !nullFor("string", v7, at + "/refundDesc", found)) return false;
    const v8 = data.callBackUrl;
    if (v8 === undefined) return missing("callBackUrl", at, found);
    if (typeof v8 !== "string" && !nullFor("string", v8, at + "/callBackUrl", found)) return false;
    const v9 = data.sign;
    if (v9 !== undefined && !validate_request_sign(v9, at + "/sign", found)) return false;
    for (const key12 in data) {
      if (!known1.has(key12)) unknownField(key12, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
