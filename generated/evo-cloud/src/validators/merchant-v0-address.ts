// @ts-nocheck
// For machines: the compiled validator of MerchantV0Address. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, violation, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.houseNumberOrName;
    if (v1 === undefined) return missing("houseNumberOrName", at, found);
    if (typeof v1 === "string") {
      if (v1.length > 50 && ucs2length(v1) > 50) return violation("maxLength", "must NOT have more than 50 characters", at + "/houseNumberOrName", found);
    } else if (!nullFor("string", v1, at + "/houseNumberOrName", found)) return false;
    const v2 = data.street;
    if (v2 === undefined) return missing("street", at, found);
    if (typeof v2 === "string") {
      if (v2.length > 50 && ucs2length(v2) > 50) return violation("maxLength", "must NOT have more than 50 characters", at + "/street", found);
    } else if (!nullFor("string", v2, at + "/street", found)) return false;
    const v3 = data.city;
    if (v3 === undefined) return missing("city", at, found);
    if (typeof v3 === "string") {
      if (v3.length > 50 && ucs2length(v3) > 50) return violation("maxLength", "must NOT have more than 50 characters", at + "/city", found);
    } else if (!nullFor("string", v3, at + "/city", found)) return false;
    const v4 = data.stateOrProvince;
    if (typeof v4 === "string") {
      if (v4.length > 3 && ucs2length(v4) > 3) return violation("maxLength", "must NOT have more than 3 characters", at + "/stateOrProvince", found);
    } else if (v4 !== undefined && !nullFor("string", v4, at + "/stateOrProvince", found)) return false;
    const v5 = data.country;
    if (v5 === undefined) return missing("country", at, found);
    if (typeof v5 !== "string" && !nullFor("string", v5, at + "/country", found)) return false;
    const v6 = data.postalCode;
    if (v6 === undefined) return missing("postalCode", at, found);
    if (typeof v6 === "string") {
      if (v6.length > 16 && ucs2length(v6) > 16) return violation("maxLength", "must NOT have more than 16 characters", at + "/postalCode", found);
    } else if (!nullFor("string", v6, at + "/postalCode", found)) return false;
    for (const key9 in data) {
      if (key9 !== "city" && key9 !== "country" && key9 !== "houseNumberOrName" && key9 !== "postalCode" && key9 !== "stateOrProvince" && key9 !== "street") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
