// @ts-nocheck
// For machines: the compiled validator of OfflineFxRateInquiryRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';
import { whole as validate_trans_amount } from './trans-amount.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantTransInfo;
    if (v1 === undefined) return missing("merchantTransInfo", at, found);
    if (!validate_new_merchant_trans_info(v1, at + "/merchantTransInfo", found)) return false;
    const v2 = data.paymentMethod;
    if (v2 === undefined) return missing("paymentMethod", at, found);
    if (isObject(v2)) {
      const v3 = v2.card;
      if (isObject(v3)) {
        const v4 = v3.cardInfo;
        if (isObject(v4)) {
          const v5 = v4.cardNumber;
          if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/paymentMethod/card/cardInfo/cardNumber", found)) return false;
          for (const key8 in v4) {
            if (key8 !== "cardNumber") unknownField(key8, at + "/paymentMethod/card/cardInfo", found);
          }
        } else if (v4 !== undefined && !nullFor("object", v4, at + "/paymentMethod/card/cardInfo", found)) return false;
        const v9 = v3.cardInfoEncryptMethod;
        if (typeof v9 !== "string" && v9 !== undefined && !nullFor("string", v9, at + "/paymentMethod/card/cardInfoEncryptMethod", found)) return false;
        const v10 = v3.encryptedCardInfo;
        if (typeof v10 !== "string" && v10 !== undefined && !nullFor("string", v10, at + "/paymentMethod/card/encryptedCardInfo", found)) return false;
        for (const key13 in v3) {
          if (key13 !== "cardInfo" && key13 !== "cardInfoEncryptMethod" && key13 !== "encryptedCardInfo") unknownField(key13, at + "/paymentMethod/card", found);
        }
      } else if (v3 !== undefined && !nullFor("object", v3, at + "/paymentMethod/card", found)) return false;
      const v14 = v2.type;
      if (typeof v14 !== "string" && v14 !== undefined && !nullFor("string", v14, at + "/paymentMethod/type", found)) return false;
      for (const key17 in v2) {
        if (key17 !== "card" && key17 !== "type") unknownField(key17, at + "/paymentMethod", found);
      }
    } else if (!nullFor("object", v2, at + "/paymentMethod", found)) return false;
    const v18 = data.transAmount;
    if (v18 === undefined) return missing("transAmount", at, found);
    if (!validate_trans_amount(v18, at + "/transAmount", found)) return false;
    const v19 = data.metadata;
    if (v19 !== undefined && !validate_request_metadata(v19, at + "/metadata", found)) return false;
    for (const key22 in data) {
      if (key22 !== "merchantTransInfo" && key22 !== "metadata" && key22 !== "paymentMethod" && key22 !== "transAmount") unknownField(key22, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
