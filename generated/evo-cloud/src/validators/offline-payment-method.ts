// @ts-nocheck
// For machines: the compiled validator of OfflinePaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_offline_card } from './offline-card.ts';
import { whole as validate_payment_account_reference } from './payment-account-reference.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.card;
    if (v1 !== undefined && !validate_offline_card(v1, at + "/card", found)) return false;
    const v2 = data.paymentAccountReference;
    if (v2 !== undefined && !validate_payment_account_reference(v2, at + "/paymentAccountReference", found)) return false;
    const v3 = data.recurringReference;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/recurringReference", found)) return false;
    const v4 = data.type;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/type", found)) return false;
    for (const key7 in data) {
      if (key7 !== "card" && key7 !== "paymentAccountReference" && key7 !== "recurringReference" && key7 !== "type") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
