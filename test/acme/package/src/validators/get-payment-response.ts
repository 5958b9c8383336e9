// @ts-nocheck
// For machines: the compiled validator of GetPaymentResponse. Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml.
import { isObject, missing, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.code;
    if (!Number.isSafeInteger(v1) && v1 !== undefined && !nullFor("integer", v1, at + "/code", found)) return false;
    const v2 = data.message;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/message", found)) return false;
    const v3 = data.data;
    if (isObject(v3)) {
      const v4 = v3.id;
      if (v4 === undefined) return missing("id", at + "/data", found);
      if (typeof v4 !== "string" && !nullFor("string", v4, at + "/data/id", found)) return false;
      const v5 = v3.status;
      if (typeof v5 === "string") {
        if (v5 !== "authorised" && v5 !== "captured") unknownValue(at + "/data/status", found);
      } else if (v5 !== undefined && !nullFor("string", v5, at + "/data/status", found)) return false;
      const v6 = v3.amount;
      if (v6 !== undefined && !validate_amount(v6, at + "/data/amount", found)) return false;
      for (const key9 in v3) {
        if (key9 !== "amount" && key9 !== "id" && key9 !== "status") unknownField(key9, at + "/data", found);
      }
    } else if (v3 !== undefined && !nullFor("object", v3, at + "/data", found)) return false;
    for (const key12 in data) {
      if (key12 !== "code" && key12 !== "data" && key12 !== "message") unknownField(key12, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
