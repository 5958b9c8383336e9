// @ts-nocheck
// For machines: the compiled validator of StoreInfoMcc. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.MCC;
    if (typeof v1 === "string") {
      if (v1.length > 4 && ucs2length(v1) > 4) unknownValue(at + "/MCC", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/MCC", found)) return false;
    for (const key4 in data) {
      if (key4 !== "MCC") unknownField(key4, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
