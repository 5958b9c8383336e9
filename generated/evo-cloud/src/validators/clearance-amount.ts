// @ts-nocheck
// For machines: the compiled validator of ClearanceAmount. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.currency;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/currency", found)) return false;
    const v2 = data.productValue;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/productValue", found)) return false;
    const v3 = data.transportValue;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/transportValue", found)) return false;
    const v4 = data.value;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/value", found)) return false;
    for (const key7 in data) {
      if (key7 !== "currency" && key7 !== "productValue" && key7 !== "transportValue" && key7 !== "value") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
