// @ts-nocheck
// For machines: the compiled validator of PaymentStatus. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { nullFor, unknownValue, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["Verifying","Verified","Pending","Authorised","Cancelling","Cancelled","Capturing","Captured","Refunding","Refunded","Partial Refunded","Failed"]);

export function whole(data, at, found) {
  if (typeof data === "string") {
    if (!known1.has(data)) unknownValue(at, found);
  } else if (!nullFor("string", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
