// @ts-nocheck
// For machines: the compiled validator of MiniProgramOrderV1Request. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_currency_v1 } from './currency-v1.ts';
import { whole as validate_request_sign } from './request-sign.ts';

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
    if (!Number.isSafeInteger(v3) && !nullFor("integer", v3, at + "/timestamp", found)) return false;
    const v4 = data.currency;
    if (v4 === undefined) return missing("currency", at, found);
    if (!validate_currency_v1(v4, at + "/currency", found)) return false;
    const v5 = data.orderAmt;
    if (v5 === undefined) return missing("orderAmt", at, found);
    if (typeof v5 !== "string" && !nullFor("string", v5, at + "/orderAmt", found)) return false;
    const v6 = data.sign;
    if (v6 !== undefined && !validate_request_sign(v6, at + "/sign", found)) return false;
    for (const key9 in data) {
      if (key9 !== "appId" && key9 !== "currency" && key9 !== "merchantId" && key9 !== "orderAmt" && key9 !== "sign" && key9 !== "timestamp") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
