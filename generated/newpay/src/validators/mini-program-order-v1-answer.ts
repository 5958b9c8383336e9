// @ts-nocheck
// For machines: the compiled validator of MiniProgramOrderV1Answer. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_answer } from './answer.ts';

export function whole(data, at, found) {
  if (!part_answer(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.data;
    if (!isObject(v5) && v5 !== undefined && !nullFor("object", v5, at + "/data", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key10 in data) {
      if (key10 !== "code" && key10 !== "data" && key10 !== "message" && key10 !== "success" && key10 !== "timestamp") unknownField(key10, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
