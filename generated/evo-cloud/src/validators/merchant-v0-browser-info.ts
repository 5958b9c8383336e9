// @ts-nocheck
// For machines: the compiled validator of MerchantV0BrowserInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, violation, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["acceptHeader","colorDepth","javaEnabled","javaScriptEnabled","language","screenHeight","screenWidth","timeZoneOffset","userAgent"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.acceptHeader;
    if (v1 === undefined) return missing("acceptHeader", at, found);
    if (typeof v1 === "string") {
      if (v1.length > 2048 && ucs2length(v1) > 2048) return violation("maxLength", "must NOT have more than 2048 characters", at + "/acceptHeader", found);
    } else if (!nullFor("string", v1, at + "/acceptHeader", found)) return false;
    const v2 = data.colorDepth;
    if (v2 === undefined) return missing("colorDepth", at, found);
    if (typeof v2 === "string") {
      if (v2.length > 2 && ucs2length(v2) > 2) return violation("maxLength", "must NOT have more than 2 characters", at + "/colorDepth", found);
    } else if (!nullFor("string", v2, at + "/colorDepth", found)) return false;
    const v3 = data.javaEnabled;
    if (v3 === undefined) return missing("javaEnabled", at, found);
    if (typeof v3 !== "boolean" && !nullFor("boolean", v3, at + "/javaEnabled", found)) return false;
    const v4 = data.javaScriptEnabled;
    if (typeof v4 !== "boolean" && v4 !== undefined && !nullFor("boolean", v4, at + "/javaScriptEnabled", found)) return false;
    const v5 = data.language;
    if (v5 === undefined) return missing("language", at, found);
    if (typeof v5 === "string") {
      if (v5.length > 8 && ucs2length(v5) > 8) return violation("maxLength", "must NOT have more than 8 characters", at + "/language", found);
    } else if (!nullFor("string", v5, at + "/language", found)) return false;
    const v6 = data.screenHeight;
    if (v6 === undefined) return missing("screenHeight", at, found);
    if (typeof v6 === "string") {
      if (v6.length > 6 && ucs2length(v6) > 6) return violation("maxLength", "must NOT have more than 6 characters", at + "/screenHeight", found);
    } else if (!nullFor("string", v6, at + "/screenHeight", found)) return false;
    const v7 = data.screenWidth;
    if (v7 === undefined) return missing("screenWidth", at, found);
    if (typeof v7 === "string") {
      if (v7.length > 6 && ucs2length(v7) > 6) return violation("maxLength", "must NOT have more than 6 characters", at + "/screenWidth", found);
    } else if (!nullFor("string", v7, at + "/screenWidth", found)) return false;
    const v8 = data.timeZoneOffset;
    if (v8 === undefined) return missing("timeZoneOffset", at, found);
    if (typeof v8 === "string") {
      if (v8.length > 5 && ucs2length(v8) > 5) return violation("maxLength", "must NOT have more than 5 characters", at + "/timeZoneOffset", found);
    } else if (!nullFor("string", v8, at + "/timeZoneOffset", found)) return false;
    const v9 = data.userAgent;
    if (v9 === undefined) return missing("userAgent", at, found);
    if (typeof v9 === "string") {
      if (v9.length > 2048 && ucs2length(v9) > 2048) return violation("maxLength", "must NOT have more than 2048 characters", at + "/userAgent", found);
    } else if (!nullFor("string", v9, at + "/userAgent", found)) return false;
    for (const key12 in data) {
      if (!known1.has(key12)) unknownField(key12, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
