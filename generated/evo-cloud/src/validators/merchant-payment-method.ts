// @ts-nocheck
// For machines: the compiled validator of MerchantPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_card } from './merchant-card.ts';
import { whole as validate_merchant_e_wallet } from './merchant-e-wallet.ts';

const known1 = new Set(["card","e-wallet","token","onlineBanking","bankTransfer","points","buyNowPayLater","carrierBilling","prepaidCard","cash","networkToken"]);

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.card;
    if (v1 !== undefined && !validate_merchant_card(v1, at + "/card", found)) return false;
    const v2 = data["e-wallet"];
    if (v2 !== undefined && !validate_merchant_e_wallet(v2, at + "/e-wallet", found)) return false;
    const v3 = data.type;
    if (typeof v3 === "string") {
      if (!known1.has(v3)) unknownValue(at + "/type", found);
    } else if (v3 !== undefined && !nullFor("string", v3, at + "/type", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "card" && key9 !== "e-wallet" && key9 !== "type") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
