// @ts-nocheck
// For machines: the compiled validator of QueryOrderRequest. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_request_sign } from './request-sign.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.appId;
    if (v1 === undefined) return missing("appId", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/appId", found)) return false;
    const v2 = data.mchId;
    if (v2 === undefined) return missing("mchId", at, found);
    if (typeof v2 !== "string" && !nullFor("string", v2, at + "/mchId", found)) return false;
    const v3 = data.newpayOrderNo;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/newpayOrderNo", found)) return false;
    const v4 = data.mchOrderNo;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/mchOrderNo", found)) return false;
    const v5 = data.sign;
    if (v5 === undefined) return missing("sign", at, found);
    if (!validate_request_sign(v5, at + "/sign", found)) return false;
    for (const key8 in data) {
      if (key8 !== "appId" && key8 !== "mchId" && key8 !== "mchOrderNo" && key8 !== "newpayOrderNo" && key8 !== "sign") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
