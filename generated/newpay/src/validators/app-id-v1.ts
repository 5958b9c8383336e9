// @ts-nocheck
// For machines: the compiled validator of AppIdV1. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { nullFor, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (typeof data !== "string" && !Number.isSafeInteger(data) && !nullFor("string or integer", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
