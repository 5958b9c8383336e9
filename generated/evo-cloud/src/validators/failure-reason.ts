// @ts-nocheck
// For machines: the compiled validator of FailureReason. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { nullFor, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (typeof data !== "string" && !nullFor("string", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
