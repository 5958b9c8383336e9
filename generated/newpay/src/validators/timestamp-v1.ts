// @ts-nocheck
// For machines: the compiled validator of TimestampV1. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { nullFor, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (!Number.isSafeInteger(data) && typeof data !== "string" && !nullFor("integer or string", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
