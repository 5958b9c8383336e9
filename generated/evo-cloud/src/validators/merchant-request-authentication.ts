// @ts-nocheck
// For machines: the compiled validator of MerchantRequestAuthentication. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.type;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/type", found)) return false;
    for (const key4 in data) {
      if (key4 !== "type") unknownField(key4, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
