// @ts-nocheck
// For machines: the compiled validator of OneTimeCodeAnswer. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_answer_trace } from './answer-trace.ts';
import { whole as validate_one_time_code } from './one-time-code.ts';
import { whole as validate_result_code } from './result-code.ts';
import { whole as validate_result_message } from './result-message.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.code;
    if (v1 !== undefined && !validate_result_code(v1, at + "/code", found)) return false;
    const v2 = data.msg;
    if (v2 !== undefined && !validate_result_message(v2, at + "/msg", found)) return false;
    const v3 = data.data;
    if (v3 !== undefined && !validate_one_time_code(v3, at + "/data", found)) return false;
    const v4 = data.trace;
    if (v4 !== undefined && !validate_answer_trace(v4, at + "/trace", found)) return false;
    for (const key7 in data) {
      if (key7 !== "code" && key7 !== "data" && key7 !== "msg" && key7 !== "trace") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
