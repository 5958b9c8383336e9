// @ts-nocheck
// For machines: the compiled validator of RefundCallback. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_envelope } from './envelope.ts';
import { whole as validate_refund } from './refund.ts';

export function whole(data, at, found) {
  if (!part_envelope(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.code;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/code", found)) return false;
    const v6 = data.data;
    if (v6 !== undefined && !validate_refund(v6, at + "/data", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "code" && key9 !== "data" && key9 !== "message" && key9 !== "success" && key9 !== "timestamp") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
