// @ts-nocheck
// For machines: the compiled validator of EvoTransReference. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.evoTransID;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/evoTransID", found)) return false;
    const v2 = data.evoTransTime;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/evoTransTime", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "evoTransID" && key9 !== "evoTransTime") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
