// @ts-nocheck
// For machines: the compiled validator of MerchantResponsePaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_e_wallet } from './merchant-e-wallet.ts';
import { whole as validate_merchant_response_card } from './merchant-response-card.ts';
import { whole as validate_merchant_response_network_token } from './merchant-response-network-token.ts';
import { whole as validate_merchant_response_token } from './merchant-response-token.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.card;
    if (v1 !== undefined && !validate_merchant_response_card(v1, at + "/card", found)) return false;
    const v2 = data["e-wallet"];
    if (v2 !== undefined && !validate_merchant_e_wallet(v2, at + "/e-wallet", found)) return false;
    const v3 = data.isNetworkToken;
    if (typeof v3 !== "boolean" && v3 !== undefined && !nullFor("boolean", v3, at + "/isNetworkToken", found)) return false;
    const v4 = data.networkToken;
    if (v4 !== undefined && !validate_merchant_response_network_token(v4, at + "/networkToken", found)) return false;
    const v5 = data.token;
    if (v5 !== undefined && !validate_merchant_response_token(v5, at + "/token", found)) return false;
    const v6 = data.type;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/type", found)) return false;
    for (const key9 in data) {
      if (key9 !== "card" && key9 !== "e-wallet" && key9 !== "isNetworkToken" && key9 !== "networkToken" && key9 !== "token" && key9 !== "type") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
