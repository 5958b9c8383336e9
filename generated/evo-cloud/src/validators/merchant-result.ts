// @ts-nocheck
// For machines: the compiled validator of MerchantResult. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_result_code } from './merchant-result-code.ts';
import { whole as validate_psp_response_code } from './psp-response-code.ts';
import { whole as validate_psp_response_message } from './psp-response-message.ts';
import { whole as validate_result_message } from './result-message.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.code;
    if (v1 !== undefined && !validate_merchant_result_code(v1, at + "/code", found)) return false;
    const v2 = data.message;
    if (v2 !== undefined && !validate_result_message(v2, at + "/message", found)) return false;
    const v3 = data.pspMessage;
    if (v3 !== undefined && !validate_psp_response_message(v3, at + "/pspMessage", found)) return false;
    const v4 = data.pspResponseCode;
    if (v4 !== undefined && !validate_psp_response_code(v4, at + "/pspResponseCode", found)) return false;
    for (const key7 in data) {
      if (key7 !== "code" && key7 !== "message" && key7 !== "pspMessage" && key7 !== "pspResponseCode") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
