// @ts-nocheck
// For machines: the compiled validator of HolderName. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { nullFor, ucs2length, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (typeof data === "string") {
    if (data.length > 50 && ucs2length(data) > 50) unknownValue(at, found);
  } else if (!nullFor("string", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
