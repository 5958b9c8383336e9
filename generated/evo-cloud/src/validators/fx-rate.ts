// @ts-nocheck
// For machines: the compiled validator of FxRate. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.baseCurrency;
    if (typeof v1 === "string") {
      if (v1.length > 3 && ucs2length(v1) > 3) unknownValue(at + "/baseCurrency", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/baseCurrency", found)) return false;
    const v2 = data.quoteCurrency;
    if (typeof v2 === "string") {
      if (v2.length > 3 && ucs2length(v2) > 3) unknownValue(at + "/quoteCurrency", found);
    } else if (v2 !== undefined && !nullFor("string", v2, at + "/quoteCurrency", found)) return false;
    const v3 = data.value;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/value", found)) return false;
    const v4 = data.date;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/date", found)) return false;
    const v5 = data.source;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/source", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "baseCurrency" && key9 !== "date" && key9 !== "quoteCurrency" && key9 !== "source" && key9 !== "value") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
