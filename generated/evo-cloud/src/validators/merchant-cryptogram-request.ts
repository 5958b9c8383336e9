// @ts-nocheck
// For machines: the compiled validator of MerchantCryptogramRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, unknownValue, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantTransInfo;
    if (v1 === undefined) return missing("merchantTransInfo", at, found);
    if (!validate_new_merchant_trans_info(v1, at + "/merchantTransInfo", found)) return false;
    const v2 = data.paymentMethod;
    if (v2 === undefined) return missing("paymentMethod", at, found);
    if (isObject(v2)) {
      const v3 = v2.type;
      if (v3 === undefined) return missing("type", at + "/paymentMethod", found);
      if (typeof v3 === "string") {
        if (v3 !== "networkToken") unknownValue(at + "/paymentMethod/type", found);
      } else if (!nullFor("string", v3, at + "/paymentMethod/type", found)) return false;
      const v4 = v2.networkToken;
      if (v4 === undefined) return missing("networkToken", at + "/paymentMethod", found);
      if (isObject(v4)) {
        const v5 = v4.tokenID;
        if (v5 === undefined) return missing("tokenID", at + "/paymentMethod/networkToken", found);
        if (typeof v5 === "string") {
          if (v5.length > 64 && ucs2length(v5) > 64) return violation("maxLength", "must NOT have more than 64 characters", at + "/paymentMethod/networkToken/tokenID", found);
        } else if (!nullFor("string", v5, at + "/paymentMethod/networkToken/tokenID", found)) return false;
        for (const key8 in v4) {
          if (key8 !== "tokenID") unknownField(key8, at + "/paymentMethod/networkToken", found);
        }
      } else if (!nullFor("object", v4, at + "/paymentMethod/networkToken", found)) return false;
      for (const key11 in v2) {
        if (key11 !== "networkToken" && key11 !== "type") unknownField(key11, at + "/paymentMethod", found);
      }
    } else if (!nullFor("object", v2, at + "/paymentMethod", found)) return false;
    const v12 = data.metadata;
    if (v12 !== undefined && !validate_request_metadata(v12, at + "/metadata", found)) return false;
    const v13 = data.webhook;
    if (v13 !== undefined && !validate_webhook_url(v13, at + "/webhook", found)) return false;
    for (const key16 in data) {
      if (key16 !== "merchantTransInfo" && key16 !== "metadata" && key16 !== "paymentMethod" && key16 !== "webhook") unknownField(key16, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
