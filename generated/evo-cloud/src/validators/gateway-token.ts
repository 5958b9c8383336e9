// @ts-nocheck
// For machines: the compiled validator of GatewayToken. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.createTime;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/createTime", found)) return false;
    const v2 = data.status;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/status", found)) return false;
    const v3 = data.updateTime;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/updateTime", found)) return false;
    const v4 = data.value;
    if (typeof v4 === "string") {
      if (v4.length > 64 && ucs2length(v4) > 64) unknownValue(at + "/value", found);
    } else if (v4 !== undefined && !nullFor("string", v4, at + "/value", found)) return false;
    for (const key7 in data) {
      if (key7 !== "createTime" && key7 !== "status" && key7 !== "updateTime" && key7 !== "value") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
