// @ts-nocheck
// For machines: the compiled validator of OnlinePaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_online_card } from './online-card.ts';

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.card;
    if (v1 !== undefined && !validate_online_card(v1, at + "/card", found)) return false;
    const v2 = data.type;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/type", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "card" && key9 !== "type") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
