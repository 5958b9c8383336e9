// @ts-nocheck
// For machines: the compiled validator of RequestEWallet. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["Alipay","AlipayHK","WeChat_Pay","TrueMoney","TNG","GCash","DANA","bKash","Kakao_Pay","Easypaisa","Jkopay"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.paymentBrand;
    if (typeof v1 === "string") {
      if (!known1.has(v1)) unknownValue(at + "/paymentBrand", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/paymentBrand", found)) return false;
    const v2 = data.subOpenID;
    if (typeof v2 === "string") {
      if (v2.length > 64 && ucs2length(v2) > 64) unknownValue(at + "/subOpenID", found);
    } else if (v2 !== undefined && !nullFor("string", v2, at + "/subOpenID", found)) return false;
    const v3 = data.subAppID;
    if (typeof v3 === "string") {
      if (v3.length > 64 && ucs2length(v3) > 64) unknownValue(at + "/subAppID", found);
    } else if (v3 !== undefined && !nullFor("string", v3, at + "/subAppID", found)) return false;
    for (const key6 in data) {
      if (key6 !== "paymentBrand" && key6 !== "subAppID" && key6 !== "subOpenID") unknownField(key6, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
