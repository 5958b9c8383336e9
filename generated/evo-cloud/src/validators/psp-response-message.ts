// @ts-nocheck
// For machines: the compiled validator of PspResponseMessage. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { nullFor, ucs2length, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (typeof data === "string") {
    if (data.length > 1024 && ucs2length(data) > 1024) unknownValue(at, found);
  } else if (!nullFor("string", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
