// @ts-nocheck
// For machines: the compiled validator of Envelope. Generated from specs/open-api-cards/asyncapi.yaml and specs/open-api-cards/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.notify_id;
    if (v1 === undefined) return missing("notify_id", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/notify_id", found)) return false;
    const v2 = data.customer_id;
    if (v2 === undefined) return missing("customer_id", at, found);
    if (!Number.isInteger(v2) && !nullFor("integer", v2, at + "/customer_id", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "customer_id" && key9 !== "notify_id") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
