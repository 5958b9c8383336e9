// @ts-nocheck
// For machines: the compiled validator of UserInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.reference;
    if (typeof v1 === "string") {
      if (v1.length > 64 && ucs2length(v1) > 64) unknownValue(at + "/reference", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/reference", found)) return false;
    const v2 = data.vaultID;
    if (typeof v2 === "string") {
      if (v2.length > 36 && ucs2length(v2) > 36) unknownValue(at + "/vaultID", found);
    } else if (v2 !== undefined && !nullFor("string", v2, at + "/vaultID", found)) return false;
    const v3 = data.email;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/email", found)) return false;
    const v4 = data.locale;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/locale", found)) return false;
    for (const key7 in data) {
      if (key7 !== "email" && key7 !== "locale" && key7 !== "reference" && key7 !== "vaultID") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
