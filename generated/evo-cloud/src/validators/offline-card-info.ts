// @ts-nocheck
// For machines: the compiled validator of OfflineCardInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["cardNumber","cardSequenceNum","cvc","expiryDate","icCardData","track1","track2","track3"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.cardNumber;
    if (typeof v1 === "string") {
      if (v1.length > 19 && ucs2length(v1) > 19) unknownValue(at + "/cardNumber", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/cardNumber", found)) return false;
    const v2 = data.cardSequenceNum;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/cardSequenceNum", found)) return false;
    const v3 = data.cvc;
    if (typeof v3 === "string") {
      if (v3.length > 4 && ucs2length(v3) > 4) unknownValue(at + "/cvc", found);
    } else if (v3 !== undefined && !nullFor("string", v3, at + "/cvc", found)) return false;
    const v4 = data.expiryDate;
    if (typeof v4 === "string") {
      if (v4.length > 4 && ucs2length(v4) > 4) unknownValue(at + "/expiryDate", found);
    } else if (v4 !== undefined && !nullFor("string", v4, at + "/expiryDate", found)) return false;
    const v5 = data.icCardData;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/icCardData", found)) return false;
    const v6 = data.track1;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/track1", found)) return false;
    const v7 = data.track2;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/track2", found)) return false;
    const v8 = data.track3;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/track3", found)) return false;
    for (const key11 in data) {
      if (!known1.has(key11)) unknownField(key11, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
