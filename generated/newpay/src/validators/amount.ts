// @ts-nocheck
// For machines: the compiled validator of Amount. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_currency } from './currency.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.value;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/value", found)) return false;
    const v2 = data.currency;
    if (v2 !== undefined && !validate_currency(v2, at + "/currency", found)) return false;
    for (const key5 in data) {
      if (key5 !== "currency" && key5 !== "value") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
