// @ts-nocheck
// For machines: the compiled validator of MerchantResponsePspTransInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.authorizationCode;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/authorizationCode", found)) return false;
    const v2 = data.cvcCheckResult;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/cvcCheckResult", found)) return false;
    const v3 = data.cvcCheckResultRaw;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/cvcCheckResultRaw", found)) return false;
    const v4 = data.pspTransID;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/pspTransID", found)) return false;
    const v5 = data.pspTransTime;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/pspTransTime", found)) return false;
    const v6 = data.retrievalReferenceNum;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/retrievalReferenceNum", found)) return false;
    for (const key9 in data) {
      if (key9 !== "authorizationCode" && key9 !== "cvcCheckResult" && key9 !== "cvcCheckResultRaw" && key9 !== "pspTransID" && key9 !== "pspTransTime" && key9 !== "retrievalReferenceNum") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
