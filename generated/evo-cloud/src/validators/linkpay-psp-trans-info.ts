// @ts-nocheck
// For machines: the compiled validator of LinkpayPspTransInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.authorizationCode;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/authorizationCode", found)) return false;
    const v2 = data.pspTransID;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/pspTransID", found)) return false;
    for (const key5 in data) {
      if (key5 !== "authorizationCode" && key5 !== "pspTransID") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
