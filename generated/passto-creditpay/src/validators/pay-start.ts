// @ts-nocheck
// For machines: the compiled validator of PayStart. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { part as part_envelope } from './envelope.ts';

export function whole(data, at, found) {
  if (!part_envelope(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.type;
    if (v5 === undefined) return missing("type", at, found);
    if (v5 !== "PAY_START") return violation("const", "must be equal to constant", at + "/type", found);
    const v6 = data.data;
    if (!isObject(v6) && v6 !== undefined && !nullFor("object", v6, at + "/data", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key11 in data) {
      if (key11 !== "data" && key11 !== "event_id" && key11 !== "platform_id" && key11 !== "retry" && key11 !== "type") unknownField(key11, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
