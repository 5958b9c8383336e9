// @ts-nocheck
// For machines: the compiled validator of DirectEvent. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_direct_status } from './direct-status.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.id;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/id", found)) return false;
    const v2 = data.status;
    if (v2 !== undefined && !validate_direct_status(v2, at + "/status", found)) return false;
    const v3 = data.time;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/time", found)) return false;
    for (const key6 in data) {
      if (key6 !== "id" && key6 !== "status" && key6 !== "time") unknownField(key6, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
