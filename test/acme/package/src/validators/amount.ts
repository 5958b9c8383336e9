// @ts-nocheck
// For machines: the compiled validator of Amount. Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.value;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/value", found)) return false;
    const v2 = data.currency;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/currency", found)) return false;
    for (const key5 in data) {
      if (key5 !== "currency" && key5 !== "value") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
