// @ts-nocheck
// For machines: the compiled validator of PspClearanceInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.pspClearanceID;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/pspClearanceID", found)) return false;
    const v2 = data.pspCustomsCode;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/pspCustomsCode", found)) return false;
    const v3 = data.subPSPClearanceID;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/subPSPClearanceID", found)) return false;
    const v4 = data.verifyClearanceID;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/verifyClearanceID", found)) return false;
    for (const key7 in data) {
      if (key7 !== "pspClearanceID" && key7 !== "pspCustomsCode" && key7 !== "subPSPClearanceID" && key7 !== "verifyClearanceID") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
