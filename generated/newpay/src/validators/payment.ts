// @ts-nocheck
// For machines: the compiled validator of Payment. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_sign } from './sign.ts';

const known1 = new Set(["STATIC_CODE","DYNAMIC_CODE","MICRO_CODE","MINI_APP","APP","ONLINE","AUTO_DEBIT"]);
const known2 = new Set(["appId","attach","mchOrderNo","newpayOrderNo","orderAmt","orderType","payMethod","payStatus","paytime","settlementStatus","sign","subject"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.appId;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/appId", found)) return false;
    const v2 = data.payStatus;
    if (typeof v2 === "string") {
      if (v2 !== "SUCCESS" && v2 !== "EXPIRED" && v2 !== "PROCESSING" && v2 !== "FAIL") unknownValue(at + "/payStatus", found);
    } else if (v2 !== undefined && !nullFor("string", v2, at + "/payStatus", found)) return false;
    const v3 = data.payMethod;
    if (Number.isSafeInteger(v3)) {
      if (v3 !== 1 && v3 !== 11) unknownValue(at + "/payMethod", found);
    } else if (v3 !== undefined && !nullFor("integer", v3, at + "/payMethod", found)) return false;
    const v4 = data.orderType;
    if (typeof v4 === "string") {
      if (!known1.has(v4)) unknownValue(at + "/orderType", found);
    } else if (v4 !== undefined && !nullFor("string", v4, at + "/orderType", found)) return false;
    const v5 = data.orderAmt;
    if (v5 !== undefined && !validate_amount(v5, at + "/orderAmt", found)) return false;
    const v6 = data.mchOrderNo;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/mchOrderNo", found)) return false;
    const v7 = data.newpayOrderNo;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/newpayOrderNo", found)) return false;
    const v8 = data.subject;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/subject", found)) return false;
    const v9 = data.settlementStatus;
    if (Number.isSafeInteger(v9)) {
      if (v9 !== 0 && v9 !== 1 && v9 !== 2) unknownValue(at + "/settlementStatus", found);
    } else if (v9 !== undefined && !nullFor("integer", v9, at + "/settlementStatus", found)) return false;
    const v10 = data.paytime;
    if (!Number.isSafeInteger(v10) && v10 !== undefined && !nullFor("integer", v10, at + "/paytime", found)) return false;
    const v11 = data.attach;
    if (typeof v11 !== "string" && v11 !== undefined && !nullFor("string", v11, at + "/attach", found)) return false;
    const v12 = data.sign;
    if (v12 !== undefined && !validate_sign(v12, at + "/sign", found)) return false;
    for (const key15 in data) {
      if (!known2.has(key15)) unknownField(key15, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
