// @ts-nocheck
// For machines: the compiled validator of ExtraParam. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.wxCode;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/wxCode", found)) return false;
    const v2 = data.envVersion;
    if (typeof v2 === "string") {
      if (v2 !== "trial") unknownValue(at + "/envVersion", found);
    } else if (v2 !== undefined && !nullFor("string", v2, at + "/envVersion", found)) return false;
    const v3 = data.agentReference;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/agentReference", found)) return false;
    const v4 = data.userId;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/userId", found)) return false;
    for (const key7 in data) {
      if (key7 !== "agentReference" && key7 !== "envVersion" && key7 !== "userId" && key7 !== "wxCode") unknownField(key7, at, found);
    }
  } else if (data !== null && !nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
