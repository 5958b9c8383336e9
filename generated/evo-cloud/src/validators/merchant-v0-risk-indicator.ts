// @ts-nocheck
// For machines: the compiled validator of MerchantV0RiskIndicator. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, violation, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["shipToBillingAddress","shipToVerifiedAddress","shipToNewAddress","shipToStore","digitalGoods","goodsNotShipped","other"]);
const known2 = new Set(["addressMatch","deliveryAddressIndicator","deliveryEmail","deliveryTimeframe","giftCardAmount","giftCardCount","preOrderDate","preOrderPurchase","reorderItems"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.addressMatch;
    if (typeof v1 !== "boolean" && v1 !== undefined && !nullFor("boolean", v1, at + "/addressMatch", found)) return false;
    const v2 = data.deliveryEmail;
    if (typeof v2 === "string") {
      if (v2.length > 256 && ucs2length(v2) > 256) return violation("maxLength", "must NOT have more than 256 characters", at + "/deliveryEmail", found);
    } else if (v2 !== undefined && !nullFor("string", v2, at + "/deliveryEmail", found)) return false;
    const v3 = data.deliveryTimeframe;
    if (typeof v3 === "string") {
      if (v3 !== "electronicDelivery" && v3 !== "sameDayShipping" && v3 !== "overnightShipping" && v3 !== "twoOrMoreDaysShipping") unknownValue(at + "/deliveryTimeframe", found);
    } else if (v3 !== undefined && !nullFor("string", v3, at + "/deliveryTimeframe", found)) return false;
    const v4 = data.giftCardAmount;
    if (typeof v4 === "string") {
      if (v4.length > 12 && ucs2length(v4) > 12) return violation("maxLength", "must NOT have more than 12 characters", at + "/giftCardAmount", found);
    } else if (v4 !== undefined && !nullFor("string", v4, at + "/giftCardAmount", found)) return false;
    const v5 = data.giftCardCount;
    if (typeof v5 === "string") {
      if (v5.length > 12 && ucs2length(v5) > 12) return violation("maxLength", "must NOT have more than 12 characters", at + "/giftCardCount", found);
    } else if (v5 !== undefined && !nullFor("string", v5, at + "/giftCardCount", found)) return false;
    const v6 = data.preOrderDate;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/preOrderDate", found)) return false;
    const v7 = data.preOrderPurchase;
    if (typeof v7 !== "boolean" && v7 !== undefined && !nullFor("boolean", v7, at + "/preOrderPurchase", found)) return false;
    const v8 = data.reorderItems;
    if (typeof v8 !== "boolean" && v8 !== undefined && !nullFor("boolean", v8, at + "/reorderItems", found)) return false;
    const v9 = data.deliveryAddressIndicator;
    if (typeof v9 === "string") {
      if (!known1.has(v9)) unknownValue(at + "/deliveryAddressIndicator", found);
    } else if (v9 !== undefined && !nullFor("string", v9, at + "/deliveryAddressIndicator", found)) return false;
    for (const key12 in data) {
      if (!known2.has(key12)) unknownField(key12, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
