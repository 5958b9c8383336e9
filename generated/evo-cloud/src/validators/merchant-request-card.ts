// @ts-nocheck
// For machines: the compiled validator of MerchantRequestCard. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_card_info } from './merchant-card-info.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.cardInfo;
    if (v1 !== undefined && !validate_merchant_card_info(v1, at + "/cardInfo", found)) return false;
    const v2 = data.encryptedCardInfo;
    if (typeof v2 === "string") {
      if (v2.length > 2048 && ucs2length(v2) > 2048) unknownValue(at + "/encryptedCardInfo", found);
    } else if (v2 !== undefined && !nullFor("string", v2, at + "/encryptedCardInfo", found)) return false;
    const v3 = data.tokenize;
    if (typeof v3 !== "boolean" && v3 !== undefined && !nullFor("boolean", v3, at + "/tokenize", found)) return false;
    const v4 = data.vaultID;
    if (typeof v4 === "string") {
      if (v4.length > 36 && ucs2length(v4) > 36) unknownValue(at + "/vaultID", found);
    } else if (v4 !== undefined && !nullFor("string", v4, at + "/vaultID", found)) return false;
    for (const key7 in data) {
      if (key7 !== "cardInfo" && key7 !== "encryptedCardInfo" && key7 !== "tokenize" && key7 !== "vaultID") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
