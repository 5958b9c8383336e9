// @ts-nocheck
// For machines: the compiled validator of OfflineCaptureNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.eventCode;
    if (v1 === undefined) return missing("eventCode", at, found);
    if (v1 !== "Capture") return violation("const", "must be equal to constant", at + "/eventCode", found);
    for (const key4 in data) {
      if (key4 !== "eventCode") unknownField(key4, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
