// @ts-nocheck
// For machines: the compiled validator of OnlineResult. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_gateway_result_code } from './gateway-result-code.ts';
import { whole as validate_result_message } from './result-message.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.code;
    if (v1 !== undefined && !validate_gateway_result_code(v1, at + "/code", found)) return false;
    const v2 = data.message;
    if (v2 !== undefined && !validate_result_message(v2, at + "/message", found)) return false;
    for (const key5 in data) {
      if (key5 !== "code" && key5 !== "message") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
