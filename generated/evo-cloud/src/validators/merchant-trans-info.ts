// @ts-nocheck
// For machines: the compiled validator of MerchantTransInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantOrderReference;
    if (typeof v1 === "string") {
      if (v1.length > 32 && ucs2length(v1) > 32) unknownValue(at + "/merchantOrderReference", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/merchantOrderReference", found)) return false;
    const v2 = data.merchantTransID;
    if (typeof v2 === "string") {
      if (v2.length > 32 && ucs2length(v2) > 32) unknownValue(at + "/merchantTransID", found);
    } else if (v2 !== undefined && !nullFor("string", v2, at + "/merchantTransID", found)) return false;
    const v3 = data.merchantTransTime;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/merchantTransTime", found)) return false;
    for (const key6 in data) {
      if (key6 !== "merchantOrderReference" && key6 !== "merchantTransID" && key6 !== "merchantTransTime") unknownField(key6, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
