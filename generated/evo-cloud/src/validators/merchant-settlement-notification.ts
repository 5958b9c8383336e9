// @ts-nocheck
// For machines: the compiled validator of MerchantSettlementNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_payment } from './merchant-payment.ts';
import { whole as validate_merchant_payment_method } from './merchant-payment-method.ts';
import { whole as validate_merchant_refund } from './merchant-refund.ts';
import { whole as validate_merchant_store_info } from './merchant-store-info.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.eventCode;
    if (v1 === undefined) return missing("eventCode", at, found);
    if (v1 !== "Settlement") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v2 = data.payment;
    if (v2 !== undefined && !validate_merchant_payment(v2, at + "/payment", found)) return false;
    const v3 = data.paymentMethod;
    if (v3 === undefined) return missing("paymentMethod", at, found);
    if (!validate_merchant_payment_method(v3, at + "/paymentMethod", found)) return false;
    const v4 = data.refund;
    if (v4 === undefined) return missing("refund", at, found);
    if (!validate_merchant_refund(v4, at + "/refund", found)) return false;
    const v5 = data.settlement;
    if (v5 === undefined) return missing("settlement", at, found);
    if (!isObject(v5) && !nullFor("object", v5, at + "/settlement", found)) return false;
    const v8 = data.storeInfo;
    if (v8 === undefined) return missing("storeInfo", at, found);
    if (!validate_merchant_store_info(v8, at + "/storeInfo", found)) return false;
    for (const key11 in data) {
      if (key11 !== "eventCode" && key11 !== "payment" && key11 !== "paymentMethod" && key11 !== "refund" && key11 !== "settlement" && key11 !== "storeInfo") unknownField(key11, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
