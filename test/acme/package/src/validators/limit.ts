// @ts-nocheck
// For machines: the compiled validator of Limit. Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.customer;
    if (v1 === undefined) return missing("customer", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/customer", found)) return false;
    for (const key4 in data) {
      if (key4 !== "customer") unknownField(key4, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
