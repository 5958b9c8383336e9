// @ts-nocheck
// For machines: the compiled validator of PspData. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.extra;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/extra", found)) return false;
    const v2 = data.name;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/name", found)) return false;
    const v3 = data.networkToken;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/networkToken", found)) return false;
    const v4 = data.networkTxReference;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/networkTxReference", found)) return false;
    const v5 = data.recurringProcessingModel;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/recurringProcessingModel", found)) return false;
    const v6 = data.sponsorCode;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/sponsorCode", found)) return false;
    for (const key9 in data) {
      if (key9 !== "extra" && key9 !== "name" && key9 !== "networkToken" && key9 !== "networkTxReference" && key9 !== "recurringProcessingModel" && key9 !== "sponsorCode") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
