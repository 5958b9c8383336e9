// @ts-nocheck
// For machines: the compiled validator of LinkpayOrderInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["Pending","Active","Paid","Closed","Refunding","Refunded","Partial Refunded","Failed"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantOrderID;
    if (typeof v1 === "string") {
      if (v1.length > 32 && ucs2length(v1) > 32) unknownValue(at + "/merchantOrderID", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/merchantOrderID", found)) return false;
    const v2 = data.status;
    if (typeof v2 === "string") {
      if (!known1.has(v2)) unknownValue(at + "/status", found);
    } else if (v2 !== undefined && !nullFor("string", v2, at + "/status", found)) return false;
    for (const key5 in data) {
      if (key5 !== "merchantOrderID" && key5 !== "status") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
