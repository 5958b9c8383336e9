// @ts-nocheck
// For machines: the compiled validator of Envelope. Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, violation, type Validator } from '@hookwright/runtime/validation';

const pattern1 = new RegExp("^p-", "u");

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.id;
    if (v1 === undefined) return missing("id", at, found);
    if (typeof v1 === "string") {
      if (v1.length > 40 && ucs2length(v1) > 40) return violation("maxLength", "must NOT have more than 40 characters", at + "/id", found);
      if (v1.length < 1) return violation("minLength", "must NOT have fewer than 1 characters", at + "/id", found);
      if (!pattern1.test(v1)) return violation("pattern", "must match pattern \"^p-\"", at + "/id", found);
    } else if (!nullFor("string", v1, at + "/id", found)) return false;
    const v2 = data.attempt;
    if (Number.isSafeInteger(v2)) {
      if (v2 < 1) return violation("minimum", "must be >= 1", at + "/attempt", found);
    } else if (v2 !== undefined && !nullFor("integer", v2, at + "/attempt", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "attempt" && key9 !== "id") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
