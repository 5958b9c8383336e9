// @ts-nocheck
// For machines: the compiled validator of PaymentFailed. Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml.
import { isObject, missing, nullFor, unknownField, unknownValue, violation, type Validator } from '@hookwright/runtime/validation';
import { part as part_envelope } from './envelope.ts';

export function whole(data, at, found) {
  if (!part_envelope(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.type;
    if (v5 === undefined) return missing("type", at, found);
    if (v5 !== "payment.failed") return violation("const", "must be equal to constant", at + "/type", found);
    const v6 = data.reason;
    if (v6 === undefined) return missing("reason", at, found);
    if (typeof v6 === "string") {
      if (v6 !== "expired" && v6 !== "declined") unknownValue(at + "/reason", found);
    } else if (!nullFor("string", v6, at + "/reason", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "attempt" && key9 !== "id" && key9 !== "reason" && key9 !== "type") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
