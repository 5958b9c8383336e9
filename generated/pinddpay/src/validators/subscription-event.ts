// @ts-nocheck
// For machines: the compiled validator of SubscriptionEvent. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { part as part_event } from './event.ts';
import { whole as validate_event_subscription } from './event-subscription.ts';

export function whole(data, at, found) {
  if (!part_event(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.eventName;
    if (v5 === undefined) return missing("eventName", at, found);
    if (v5 !== "subscription.capture.successful") return violation("const", "must be equal to constant", at + "/eventName", found);
    const v6 = data.resouce;
    if (v6 !== undefined && !validate_event_subscription(v6, at + "/resouce", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "appId" && key9 !== "eventAt" && key9 !== "eventId" && key9 !== "eventName" && key9 !== "resouce") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
