// @ts-nocheck
// For machines: the compiled validator of Envelope. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.code;
    if (typeof v1 !== "number" && typeof v1 !== "string" && v1 !== undefined && !nullFor("number or string", v1, at + "/code", found)) return false;
    const v2 = data.type;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/type", found)) return false;
    const v3 = data.message;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/message", found)) return false;
    const v4 = data.time;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/time", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "code" && key9 !== "extras" && key9 !== "message" && key9 !== "time" && key9 !== "type") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
