// @ts-nocheck
// For machines: the compiled validator of Party. Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.name;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/name", found)) return false;
    const v2 = data["legal-form"];
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/legal-form", found)) return false;
    const v3 = data.agents;
    if (Array.isArray(v3)) {
      for (let i4 = 0; i4 < v3.length; i4++) {
        const v5 = v3[i4];
        if (!whole(v5, at + "/agents/" + i4, found)) return false;
      }
    } else if (v3 !== undefined && !nullFor("array", v3, at + "/agents", found)) return false;
    for (const key8 in data) {
      if (key8 !== "agents" && key8 !== "legal-form" && key8 !== "name") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
