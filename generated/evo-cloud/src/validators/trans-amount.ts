// @ts-nocheck
// For machines: the compiled validator of TransAmount. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.currency;
    if (v1 === undefined) return missing("currency", at, found);
    if (typeof v1 === "string") {
      if (v1.length > 3 && ucs2length(v1) > 3) unknownValue(at + "/currency", found);
    } else if (!nullFor("string", v1, at + "/currency", found)) return false;
    const v2 = data.value;
    if (v2 === undefined) return missing("value", at, found);
    if (typeof v2 === "string") {
      if (v2.length > 12 && ucs2length(v2) > 12) unknownValue(at + "/value", found);
    } else if (!nullFor("string", v2, at + "/value", found)) return false;
    for (const key5 in data) {
      if (key5 !== "currency" && key5 !== "value") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
