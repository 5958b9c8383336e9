// @ts-nocheck
// For machines: the compiled validator of MerchantV0RequestCard. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, violation, type Validator } from '@hookwright/runtime/validation';
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
    const v4 = data.tokenValidDays;
    if (typeof v4 === "string") {
      if (v4.length > 3 && ucs2length(v4) > 3) return violation("maxLength", "must NOT have more than 3 characters", at + "/tokenValidDays", found);
    } else if (v4 !== undefined && !nullFor("string", v4, at + "/tokenValidDays", found)) return false;
    const v5 = data.payerReference;
    if (typeof v5 === "string") {
      if (v5.length > 64 && ucs2length(v5) > 64) return violation("maxLength", "must NOT have more than 64 characters", at + "/payerReference", found);
    } else if (v5 !== undefined && !nullFor("string", v5, at + "/payerReference", found)) return false;
    const v6 = data.vaultID;
    if (typeof v6 === "string") {
      if (v6.length > 36 && ucs2length(v6) > 36) return violation("maxLength", "must NOT have more than 36 characters", at + "/vaultID", found);
    } else if (v6 !== undefined && !nullFor("string", v6, at + "/vaultID", found)) return false;
    for (const key9 in data) {
      if (key9 !== "cardInfo" && key9 !== "encryptedCardInfo" && key9 !== "payerReference" && key9 !== "tokenValidDays" && key9 !== "tokenize" && key9 !== "vaultID") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
