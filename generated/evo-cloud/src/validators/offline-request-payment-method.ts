// @ts-nocheck
// For machines: the compiled validator of OfflineRequestPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_offline_request_card } from './offline-request-card.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.type;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/type", found)) return false;
    const v2 = data.card;
    if (v2 !== undefined && !validate_offline_request_card(v2, at + "/card", found)) return false;
    for (const key5 in data) {
      if (key5 !== "card" && key5 !== "type") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
