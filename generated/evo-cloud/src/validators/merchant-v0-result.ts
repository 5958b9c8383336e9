// @ts-nocheck
// For machines: the compiled validator of MerchantV0Result. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_v0_result_code } from './merchant-v0-result-code.ts';
import { whole as validate_psp_response_code } from './psp-response-code.ts';
import { whole as validate_psp_response_message } from './psp-response-message.ts';
import { whole as validate_result_message } from './result-message.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.action;
    if (typeof v1 === "string") {
      if (v1 !== "RedirectShopper" && v1 !== "IdentifyShopper" && v1 !== "ChallengeShopper" && v1 !== "VerifySMSCode") unknownValue(at + "/action", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/action", found)) return false;
    const v2 = data.code;
    if (v2 !== undefined && !validate_merchant_v0_result_code(v2, at + "/code", found)) return false;
    const v3 = data.message;
    if (v3 !== undefined && !validate_result_message(v3, at + "/message", found)) return false;
    const v4 = data.pspMessage;
    if (v4 !== undefined && !validate_psp_response_message(v4, at + "/pspMessage", found)) return false;
    const v5 = data.pspResponseCode;
    if (v5 !== undefined && !validate_psp_response_code(v5, at + "/pspResponseCode", found)) return false;
    for (const key8 in data) {
      if (key8 !== "action" && key8 !== "code" && key8 !== "message" && key8 !== "pspMessage" && key8 !== "pspResponseCode") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
