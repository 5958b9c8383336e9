// @ts-nocheck
// For machines: the compiled validator of RequestedPaymentMethod. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { nullFor, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (typeof data !== "string" && !nullFor("string", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
