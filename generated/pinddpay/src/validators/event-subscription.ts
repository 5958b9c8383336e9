// @ts-nocheck
// For machines: the compiled validator of EventSubscription. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_capture } from './capture.ts';
import { whole as validate_plan } from './plan.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.capture;
    if (v1 !== undefined && !validate_capture(v1, at + "/capture", found)) return false;
    const v2 = data.plan;
    if (v2 !== undefined && !validate_plan(v2, at + "/plan", found)) return false;
    for (const key5 in data) {
      if (key5 !== "capture" && key5 !== "plan") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
