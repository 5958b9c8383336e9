// @ts-nocheck
// For machines: the compiled validator of UnifiedOrderAnswer. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_answer } from './answer.ts';
import { whole as validate_unified_order } from './unified-order.ts';

export function whole(data, at, found) {
  if (!part_answer(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.data;
    if (v5 !== undefined && !validate_unified_order(v5, at + "/data", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key8 in data) {
      if (key8 !== "code" && key8 !== "data" && key8 !== "message" && key8 !== "success" && key8 !== "timestamp") unknownField(key8, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
