// @ts-nocheck
// For machines: the compiled validator of OnlinePaymentInstrument. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_gateway_token } from './gateway-token.ts';
import { whole as validate_online_instrument_card } from './online-instrument-card.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.card;
    if (v1 !== undefined && !validate_online_instrument_card(v1, at + "/card", found)) return false;
    const v2 = data.merchantToken;
    if (isObject(v2)) {
      const v3 = v2.value;
      if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/merchantToken/value", found)) return false;
      for (const key6 in v2) {
        if (key6 !== "value") unknownField(key6, at + "/merchantToken", found);
      }
    } else if (v2 !== undefined && !nullFor("object", v2, at + "/merchantToken", found)) return false;
    const v7 = data.token;
    if (v7 !== undefined && !validate_gateway_token(v7, at + "/token", found)) return false;
    for (const key10 in data) {
      if (key10 !== "card" && key10 !== "merchantToken" && key10 !== "token") unknownField(key10, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
