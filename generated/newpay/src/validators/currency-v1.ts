// @ts-nocheck
// For machines: the compiled validator of CurrencyV1. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { nullFor, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (typeof data === "string") {
    if (data !== "LAK" && data !== "USD") unknownValue(at, found);
  } else if (!nullFor("string", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
