// @ts-nocheck
// For machines: the compiled validator of CardStatusActive. Generated from specs/open-api-cards/asyncapi.yaml and specs/open-api-cards/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { part as part_envelope } from './envelope.ts';
import { whole as validate_card_text } from './card-text.ts';

export function whole(data, at, found) {
  if (!part_envelope(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.event;
    if (v5 === undefined) return missing("event", at, found);
    if (v5 !== "card.status.active") return violation("const", "must be equal to constant", at + "/event", found);
    const v6 = data.event_data;
    if (v6 === undefined) return missing("event_data", at, found);
    if (!validate_card_text(v6, at + "/event_data", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "customer_id" && key9 !== "event" && key9 !== "event_data" && key9 !== "notify_id") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
