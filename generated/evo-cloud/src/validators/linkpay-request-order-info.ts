// @ts-nocheck
// For machines: the compiled validator of LinkpayRequestOrderInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["enabledPaymentMethod","isCollectBillingAddress","isCollectEmail","isCollectFullName","isCollectPhoneNumber","isCollectShippingAddress","merchantOrderID","merchantOrderTime","orderType"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantOrderID;
    if (typeof v1 === "string") {
      if (v1.length > 32 && ucs2length(v1) > 32) unknownValue(at + "/merchantOrderID", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/merchantOrderID", found)) return false;
    const v2 = data.merchantOrderTime;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/merchantOrderTime", found)) return false;
    const v3 = data.orderType;
    if (typeof v3 === "string") {
      if (v3 !== "Single" && v3 !== "Multiple") unknownValue(at + "/orderType", found);
    } else if (v3 !== undefined && !nullFor("string", v3, at + "/orderType", found)) return false;
    const v4 = data.enabledPaymentMethod;
    if (!Array.isArray(v4) && v4 !== undefined && !nullFor("array", v4, at + "/enabledPaymentMethod", found)) return false;
    const v11 = data.isCollectBillingAddress;
    if (typeof v11 !== "boolean" && v11 !== undefined && !nullFor("boolean", v11, at + "/isCollectBillingAddress", found)) return false;
    const v12 = data.isCollectEmail;
    if (typeof v12 !== "boolean" && v12 !== undefined && !nullFor("boolean", v12, at + "/isCollectEmail", found)) return false;
    const v13 = data.isCollectFullName;
    if (typeof v13 !== "boolean" && v13 !== undefined && !nullFor("boolean", v13, at + "/isCollectFullName", found)) return false;
    const v14 = data.isCollectPhoneNumber;
    if (typeof v14 !== "boolean" && v14 !== undefined && !nullFor("boolean", v14, at + "/isCollectPhoneNumber", found)) return false;
    const v15 = data.isCollectShippingAddress;
    if (typeof v15 !== "boolean" && v15 !== undefined && !nullFor("boolean", v15, at + "/isCollectShippingAddress", found)) return false;
    for (const key18 in data) {
      if (!known1.has(key18)) unknownField(key18, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
