// @ts-nocheck
// For machines: the compiled validator of Envelope. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.platform_id;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/platform_id", found)) return false;
    const v2 = data.retry;
    if (!Number.isSafeInteger(v2) && v2 !== undefined && !nullFor("integer", v2, at + "/retry", found)) return false;
    const v3 = data.event_id;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/event_id", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "event_id" && key9 !== "platform_id" && key9 !== "retry") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
