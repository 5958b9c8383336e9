// @ts-nocheck
// For machines: the compiled validator of Amount. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.currency;
    if (typeof v1 === "string") {
      if (v1.length > 3 && ucs2length(v1) > 3) unknownValue(at + "/currency", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/currency", found)) return false;
    const v2 = data.value;
    if (typeof v2 === "string") {
      if (v2.length > 12 && ucs2length(v2) > 12) unknownValue(at + "/value", found);
    } else if (v2 !== undefined && !nullFor("string", v2, at + "/value", found)) return false;
    for (const key5 in data) {
      if (key5 !== "currency" && key5 !== "value") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
