// @ts-nocheck
// For machines: the compiled validator of Answer. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.success;
    if (typeof v1 !== "boolean" && v1 !== undefined && !nullFor("boolean", v1, at + "/success", found)) return false;
    const v2 = data.message;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/message", found)) return false;
    const v3 = data.code;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/code", found)) return false;
    const v4 = data.timestamp;
    if (!Number.isSafeInteger(v4) && v4 !== undefined && !nullFor("integer", v4, at + "/timestamp", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "code" && key9 !== "message" && key9 !== "success" && key9 !== "timestamp") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
