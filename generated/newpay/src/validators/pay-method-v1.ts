// @ts-nocheck
// For machines: the compiled validator of PayMethodV1. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { nullFor, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (Number.isSafeInteger(data)) {
    if (data !== 1 && data !== 3 && data !== 4 && data !== 5 && data !== 6) unknownValue(at, found);
  } else if (!nullFor("integer", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
