// @ts-nocheck
// For machines: the compiled validator of MerchantCardInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.cardNumber;
    if (typeof v1 === "string") {
      if (v1.length > 19 && ucs2length(v1) > 19) unknownValue(at + "/cardNumber", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/cardNumber", found)) return false;
    const v2 = data.expiryDate;
    if (typeof v2 === "string") {
      if (v2.length > 4 && ucs2length(v2) > 4) unknownValue(at + "/expiryDate", found);
    } else if (v2 !== undefined && !nullFor("string", v2, at + "/expiryDate", found)) return false;
    const v3 = data.cvc;
    if (typeof v3 === "string") {
      if (v3.length > 4 && ucs2length(v3) > 4) unknownValue(at + "/cvc", found);
    } else if (v3 !== undefined && !nullFor("string", v3, at + "/cvc", found)) return false;
    const v4 = data.holderName;
    if (typeof v4 === "string") {
      if (v4.length > 50 && ucs2length(v4) > 50) unknownValue(at + "/holderName", found);
    } else if (v4 !== undefined && !nullFor("string", v4, at + "/holderName", found)) return false;
    for (const key7 in data) {
      if (key7 !== "cardNumber" && key7 !== "cvc" && key7 !== "expiryDate" && key7 !== "holderName") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
