// @ts-nocheck
// For machines: the compiled validator of Dispute. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.id;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/id", found)) return false;
    const v2 = data.reason;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/reason", found)) return false;
    const v3 = data.disputeAt;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/disputeAt", found)) return false;
    const v4 = data.status;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/status", found)) return false;
    for (const key7 in data) {
      if (key7 !== "disputeAt" && key7 !== "id" && key7 !== "reason" && key7 !== "status") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
