// @ts-nocheck
// For machines: the compiled validator of OnlineRequestPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.type;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/type", found)) return false;
    const v2 = data.card;
    if (isObject(v2)) {
      const v3 = v2.cardInfo;
      if (isObject(v3)) {
        const v4 = v3.cardNumber;
        if (typeof v4 === "string") {
          if (v4.length > 19 && ucs2length(v4) > 19) unknownValue(at + "/card/cardInfo/cardNumber", found);
        } else if (v4 !== undefined && !nullFor("string", v4, at + "/card/cardInfo/cardNumber", found)) return false;
        const v5 = v3.cvc;
        if (typeof v5 === "string") {
          if (v5.length > 4 && ucs2length(v5) > 4) unknownValue(at + "/card/cardInfo/cvc", found);
        } else if (v5 !== undefined && !nullFor("string", v5, at + "/card/cardInfo/cvc", found)) return false;
        const v6 = v3.expiryDate;
        if (typeof v6 === "string") {
          if (v6.length > 4 && ucs2length(v6) > 4) unknownValue(at + "/card/cardInfo/expiryDate", found);
        } else if (v6 !== undefined && !nullFor("string", v6, at + "/card/cardInfo/expiryDate", found)) return false;
        for (const key9 in v3) {
          if (key9 !== "cardNumber" && key9 !== "cvc" && key9 !== "expiryDate") unknownField(key9, at + "/card/cardInfo", found);
        }
      } else if (v3 !== undefined && !nullFor("object", v3, at + "/card/cardInfo", found)) return false;
      const v10 = v2.cardInfoEncryptMethod;
      if (typeof v10 !== "string" && v10 !== undefined && !nullFor("string", v10, at + "/card/cardInfoEncryptMethod", found)) return false;
      const v11 = v2.encryptedCardInfo;
      if (typeof v11 !== "string" && v11 !== undefined && !nullFor("string", v11, at + "/card/encryptedCardInfo", found)) return false;
      for (const key14 in v2) {
        if (key14 !== "cardInfo" && key14 !== "cardInfoEncryptMethod" && key14 !== "encryptedCardInfo") unknownField(key14, at + "/card", found);
      }
    } else if (v2 !== undefined && !nullFor("object", v2, at + "/card", found)) return false;
    const v15 = data.token;
    if (isObject(v15)) {
      const v16 = v15.value;
      if (typeof v16 === "string") {
        if (v16.length > 64 && ucs2length(v16) > 64) unknownValue(at + "/token/value", found);
      } else if (v16 !== undefined && !nullFor("string", v16, at + "/token/value", found)) return false;
      for (const key19 in v15) {
        if (key19 !== "value") unknownField(key19, at + "/token", found);
      }
    } else if (v15 !== undefined && !nullFor("object", v15, at + "/token", found)) return false;
    for (const key22 in data) {
      if (key22 !== "card" && key22 !== "token" && key22 !== "type") unknownField(key22, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
