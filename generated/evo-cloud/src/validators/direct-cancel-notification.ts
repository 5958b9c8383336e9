// @ts-nocheck
// For machines: the compiled validator of DirectCancelNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { part as part_direct_notification } from './direct-notification.ts';

const known1 = new Set(["authentication","cancel","capture","eventCode","extendAuthorizationDateIndicator","fxRateInquiry","metadata","payment","paymentMethod","pspData","refund"]);

export function whole(data, at, found) {
  if (!part_direct_notification(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.eventCode;
    if (v5 === undefined) return missing("eventCode", at, found);
    if (v5 !== "Cancel") return violation("const", "must be equal to constant", at + "/eventCode", found);
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key8 in data) {
      if (!known1.has(key8)) unknownField(key8, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
