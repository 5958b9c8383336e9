// @ts-nocheck
// For machines: the compiled validator of Event. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.eventId;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/eventId", found)) return false;
    const v2 = data.eventAt;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/eventAt", found)) return false;
    const v3 = data.appId;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/appId", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "appId" && key9 !== "eventAt" && key9 !== "eventId") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
