// @ts-nocheck
// For machines: the compiled validator of OrderV1Request. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_currency_v1 } from './currency-v1.ts';
import { whole as validate_pay_method_v1 } from './pay-method-v1.ts';
import { whole as validate_request_sign } from './request-sign.ts';
import { whole as validate_request_time_v1 } from './request-time-v1.ts';

const known1 = new Set(["appId","callBackUrl","cancelPageUrl","currency","extra","failurePageUrl","merchantId","orderAmt","orderNo","payMethod","sign","subject","successPageUrl","timestamp"]);

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
    const v4 = data.payMethod;
    if (v4 === undefined) return missing("payMethod", at, found);
    if (!validate_pay_method_v1(v4, at + "/payMethod", found)) return false;
    const v5 = data.currency;
    if (v5 === undefined) return missing("currency", at, found);
    if (!validate_currency_v1(v5, at + "/currency", found)) return false;
    const v6 = data.orderAmt;
    if (v6 === undefined) return missing("orderAmt", at, found);
    if (typeof v6 !== "string" && typeof v6 !== "number" && !nullFor("string or number", v6, at + "/orderAmt", found)) return false;
    const v7 = data.orderNo;
    if (v7 === undefined) return missing("orderNo", at, found);
    if (typeof v7 !== "string" && !nullFor("string", v7, at + "/orderNo", found)) return false;
    const v8 = data.callBackUrl;
    if (v8 === undefined) return missing("callBackUrl", at, found);
    if (typeof v8 !== "string" && !nullFor("string", v8, at + "/callBackUrl", found)) return false;
    const v9 = data.successPageUrl;
    if (v9 === undefined) return missing("successPageUrl", at, found);
    if (typeof v9 !== "string" && !nullFor("string", v9, at + "/successPageUrl", found)) return false;
    const v10 = data.failurePageUrl;
    if (v10 === undefined) return missing("failurePageUrl", at, found);
    if (typeof v10 !== "string" && !nullFor("string", v10, at + "/failurePageUrl", found)) return false;
    const v11 = data.cancelPageUrl;
    if (v11 === undefined) return missing("cancelPageUrl", at, found);
    if (typeof v11 !== "string" && !nullFor("string", v11, at + "/cancelPageUrl", found)) return false;
    const v12 = data.subject;
    if (typeof v12 !== "string" && v12 !== undefined && !nullFor("string", v12, at + "/subject", found)) return false;
    const v13 = data.extra;
    if (typeof v13 !== "string" && v13 !== undefined && !nullFor("string", v13, at + "/extra", found)) return false;
    const v14 = data.sign;
    if (v14 !== undefined && !validate_request_sign(v14, at + "/sign", found)) return false;
    for (const key17 in data) {
      if (!known1.has(key17)) unknownField(key17, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
