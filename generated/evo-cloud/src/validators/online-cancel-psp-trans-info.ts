// @ts-nocheck
// For machines: the compiled validator of OnlineCancelPspTransInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_psp_trans_info } from './psp-trans-info.ts';

export function whole(data, at, found) {
  if (!part_psp_trans_info(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.merchantAdviceCode;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/merchantAdviceCode", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key8 in data) {
      if (key8 !== "authorizationCode" && key8 !== "merchantAdviceCode" && key8 !== "pspTransID" && key8 !== "pspTransTime") unknownField(key8, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
