// @ts-nocheck
// For machines: the compiled validator of AssignSuccess. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { part as part_envelope } from './envelope.ts';
import { whole as validate_session } from './session.ts';

export function whole(data, at, found) {
  if (!part_envelope(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.type;
    if (v5 === undefined) return missing("type", at, found);
    if (v5 !== "ASSIGN_SUCCESS") return violation("const", "must be equal to constant", at + "/type", found);
    const v6 = data.data;
    if (v6 !== undefined && !validate_session(v6, at + "/data", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "data" && key9 !== "event_id" && key9 !== "platform_id" && key9 !== "retry" && key9 !== "type") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
