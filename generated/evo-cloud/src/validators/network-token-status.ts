// @ts-nocheck
// For machines: the compiled validator of NetworkTokenStatus. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { nullFor, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (typeof data === "string") {
    if (data !== "enable" && data !== "disable" && data !== "supended" && data !== "enabled") unknownValue(at, found);
  } else if (!nullFor("string", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
