// @ts-nocheck
// For machines: the compiled validator of DirectFxRateInquiry. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (!isObject(data) && !nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
