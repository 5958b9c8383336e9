// @ts-nocheck
// For machines: the compiled validator of OnlineCapturePspData. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.name;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/name", found)) return false;
    const v2 = data.sponsorCode;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/sponsorCode", found)) return false;
    for (const key5 in data) {
      if (key5 !== "name" && key5 !== "sponsorCode") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
