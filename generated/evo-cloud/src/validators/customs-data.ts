// @ts-nocheck
// For machines: the compiled validator of CustomsData. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.customsID;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/customsID", found)) return false;
    const v2 = data.customsReturnMessage;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/customsReturnMessage", found)) return false;
    const v3 = data.customsReturnTime;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/customsReturnTime", found)) return false;
    const v4 = data.identityCheckResult;
    if (typeof v4 !== "boolean" && v4 !== undefined && !nullFor("boolean", v4, at + "/identityCheckResult", found)) return false;
    const v5 = data.merchantCustomsID;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/merchantCustomsID", found)) return false;
    for (const key8 in data) {
      if (key8 !== "customsID" && key8 !== "customsReturnMessage" && key8 !== "customsReturnTime" && key8 !== "identityCheckResult" && key8 !== "merchantCustomsID") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
