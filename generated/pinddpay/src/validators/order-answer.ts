// @ts-nocheck
// For machines: the compiled validator of OrderAnswer. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_envelope } from './envelope.ts';
import { whole as validate_order } from './order.ts';

export function whole(data, at, found) {
  if (!part_envelope(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.result;
    if (v5 !== undefined && !validate_order(v5, at + "/result", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key8 in data) {
      if (key8 !== "code" && key8 !== "extras" && key8 !== "message" && key8 !== "result" && key8 !== "time" && key8 !== "type") unknownField(key8, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
