// @ts-nocheck
// For machines: the compiled validator of MerchantRequestPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_request_card } from './merchant-request-card.ts';
import { whole as validate_merchant_request_token } from './merchant-request-token.ts';
import { whole as validate_request_e_wallet } from './request-e-wallet.ts';

const known1 = new Set(["card","e-wallet","token","onlineBanking","bankTransfer","points","buyNowPayLater","carrierBilling","prepaidCard","cash","networkToken"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.type;
    if (typeof v1 === "string") {
      if (!known1.has(v1)) unknownValue(at + "/type", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/type", found)) return false;
    const v2 = data.card;
    if (v2 !== undefined && !validate_merchant_request_card(v2, at + "/card", found)) return false;
    const v3 = data["e-wallet"];
    if (v3 !== undefined && !validate_request_e_wallet(v3, at + "/e-wallet", found)) return false;
    const v4 = data.token;
    if (v4 !== undefined && !validate_merchant_request_token(v4, at + "/token", found)) return false;
    const v5 = data.networkToken;
    if (isObject(v5)) {
      const v6 = v5.tokenID;
      if (typeof v6 === "string") {
        if (v6.length > 64 && ucs2length(v6) > 64) return violation("maxLength", "must NOT have more than 64 characters", at + "/networkToken/tokenID", found);
      } else if (v6 !== undefined && !nullFor("string", v6, at + "/networkToken/tokenID", found)) return false;
      for (const key9 in v5) {
        if (key9 !== "tokenID") unknownField(key9, at + "/networkToken", found);
      }
    } else if (v5 !== undefined && !nullFor("object", v5, at + "/networkToken", found)) return false;
    for (const key12 in data) {
      if (key12 !== "card" && key12 !== "e-wallet" && key12 !== "networkToken" && key12 !== "token" && key12 !== "type") unknownField(key12, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
