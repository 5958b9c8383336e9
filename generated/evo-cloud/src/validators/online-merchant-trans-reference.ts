// @ts-nocheck
// For machines: the compiled validator of OnlineMerchantTransReference. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantTransID;
    if (typeof v1 === "string") {
      if (v1.length > 32 && ucs2length(v1) > 32) unknownValue(at + "/merchantTransID", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/merchantTransID", found)) return false;
    const v2 = data.merchantTransTime;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/merchantTransTime", found)) return false;
    for (const key5 in data) {
      if (key5 !== "merchantTransID" && key5 !== "merchantTransTime") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
