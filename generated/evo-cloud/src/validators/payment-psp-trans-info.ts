// @ts-nocheck
// For machines: the compiled validator of PaymentPspTransInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_psp_trans_info } from './psp-trans-info.ts';

export function whole(data, at, found) {
  if (!part_psp_trans_info(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.cvcCheckResult;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/cvcCheckResult", found)) return false;
    const v6 = data.cvcCheckResultRaw;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/cvcCheckResultRaw", found)) return false;
    const v7 = data.merchantAdviceCode;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/merchantAdviceCode", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key10 in data) {
      if (key10 !== "authorizationCode" && key10 !== "cvcCheckResult" && key10 !== "cvcCheckResultRaw" && key10 !== "merchantAdviceCode" && key10 !== "pspTransID" && key10 !== "pspTransTime") unknownField(key10, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
