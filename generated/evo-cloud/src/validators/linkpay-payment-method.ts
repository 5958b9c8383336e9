// @ts-nocheck
// For machines: the compiled validator of LinkpayPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_linkpay_card } from './linkpay-card.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.card;
    if (v1 !== undefined && !validate_linkpay_card(v1, at + "/card", found)) return false;
    const v2 = data.type;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/type", found)) return false;
    for (const key5 in data) {
      if (key5 !== "card" && key5 !== "type") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
