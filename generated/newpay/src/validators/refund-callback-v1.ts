// @ts-nocheck
// For machines: the compiled validator of RefundCallbackV1. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_app_id_v1 } from './app-id-v1.ts';
import { whole as validate_currency_v1 } from './currency-v1.ts';
import { whole as validate_pay_method_v1 } from './pay-method-v1.ts';
import { whole as validate_sign_v1 } from './sign-v1.ts';
import { whole as validate_timestamp_v1 } from './timestamp-v1.ts';

const known1 = new Set(["appId","currency","newpayOrderNo","newpayRefundOrderNo","orderNo","payMethod","refundOrderAmt","refundOrderNo","sign","timestamp","transInfo","transStatus"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.appId;
    if (v1 !== undefined && !validate_app_id_v1(v1, at + "/appId", found)) return false;
    const v2 = data.payMethod;
    if (v2 !== undefined && !validate_pay_method_v1(v2, at + "/payMethod", found)) return false;
    const v3 = data.refundOrderAmt;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/refundOrderAmt", found)) return false;
    const v4 = data.currency;
    if (v4 !== undefined && !validate_currency_v1(v4, at + "/currency", found)) return false;
    const v5 = data.newpayOrderNo;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/newpayOrderNo", found)) return false;
    const v6 = data.newpayRefundOrderNo;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/newpayRefundOrderNo", found)) return false;
    const v7 = data.orderNo;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/orderNo", found)) return false;
    const v8 = data.refundOrderNo;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/refundOrderNo", found)) return false;
    const v9 = data.transStatus;
    if (Number.isSafeInteger(v9)) {
      if (v9 !== 0 && v9 !== 1) unknownValue(at + "/transStatus", found);
    } else if (v9 !== undefined && !nullFor("integer", v9, at + "/transStatus", found)) return false;
    const v10 = data.transInfo;
    if (typeof v10 !== "string" && v10 !== undefined && !nullFor("string", v10, at + "/transInfo", found)) return false;
    const v11 = data.timestamp;
    if (v11 !== undefined && !validate_timestamp_v1(v11, at + "/timestamp", found)) return false;
    const v12 = data.sign;
    if (v12 !== undefined && !validate_sign_v1(v12, at + "/sign", found)) return false;
    for (const key15 in data) {
      if (!known1.has(key15)) unknownField(key15, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
