// @ts-nocheck
// For machines: the compiled validator of RefundV1. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_currency_v1 } from './currency-v1.ts';
import { whole as validate_pay_method_v1 } from './pay-method-v1.ts';
import { whole as validate_sign } from './sign.ts';

const known1 = new Set(["appId","currency","newpayRefundOrderNo","orderNo","payMethod","refundOrderAmt","refundOrderNo","sign","tranInfo","tranStatus"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.appId;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/appId", found)) return false;
    const v2 = data.sign;
    if (v2 !== undefined && !validate_sign(v2, at + "/sign", found)) return false;
    const v3 = data.tranStatus;
    if (Number.isSafeInteger(v3)) {
      if (v3 !== 0 && v3 !== 1) unknownValue(at + "/tranStatus", found);
    } else if (v3 !== undefined && !nullFor("integer", v3, at + "/tranStatus", found)) return false;
    const v4 = data.tranInfo;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/tranInfo", found)) return false;
    const v5 = data.refundOrderAmt;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/refundOrderAmt", found)) return false;
    const v6 = data.payMethod;
    if (v6 !== undefined && !validate_pay_method_v1(v6, at + "/payMethod", found)) return false;
    const v7 = data.currency;
    if (v7 !== undefined && !validate_currency_v1(v7, at + "/currency", found)) return false;
    const v8 = data.orderNo;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/orderNo", found)) return false;
    const v9 = data.refundOrderNo;
    if (typeof v9 !== "string" && v9 !== undefined && !nullFor("string", v9, at + "/refundOrderNo", found)) return false;
    const v10 = data.newpayRefundOrderNo;
    if (typeof v10 !== "string" && v10 !== undefined && !nullFor("string", v10, at + "/newpayRefundOrderNo", found)) return false;
    for (const key13 in data) {
      if (!known1.has(key13)) unknownField(key13, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
