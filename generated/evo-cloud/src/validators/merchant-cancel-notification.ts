// @ts-nocheck
// For machines: the compiled validator of MerchantCancelNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_cancel } from './merchant-cancel.ts';
import { whole as validate_merchant_capture } from './merchant-capture.ts';
import { whole as validate_merchant_payment } from './merchant-payment.ts';
import { whole as validate_merchant_payment_method } from './merchant-payment-method.ts';
import { whole as validate_merchant_refund } from './merchant-refund.ts';
import { whole as validate_merchant_store_info } from './merchant-store-info.ts';
import { whole as validate_merchant_trans_initiator } from './merchant-trans-initiator.ts';
import { whole as validate_metadata } from './metadata.ts';

const known1 = new Set(["cancel","capture","eventCode","metadata","payment","paymentMethod","refund","storeInfo","transInitiator"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.cancel;
    if (v1 === undefined) return missing("cancel", at, found);
    if (!validate_merchant_cancel(v1, at + "/cancel", found)) return false;
    const v2 = data.capture;
    if (v2 !== undefined && !validate_merchant_capture(v2, at + "/capture", found)) return false;
    const v3 = data.eventCode;
    if (v3 === undefined) return missing("eventCode", at, found);
    if (v3 !== "Cancel") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v4 = data.metadata;
    if (v4 !== undefined && !validate_metadata(v4, at + "/metadata", found)) return false;
    const v5 = data.payment;
    if (v5 !== undefined && !validate_merchant_payment(v5, at + "/payment", found)) return false;
    const v6 = data.paymentMethod;
    if (v6 !== undefined && !validate_merchant_payment_method(v6, at + "/paymentMethod", found)) return false;
    const v7 = data.refund;
    if (v7 !== undefined && !validate_merchant_refund(v7, at + "/refund", found)) return false;
    const v8 = data.storeInfo;
    if (v8 !== undefined && !validate_merchant_store_info(v8, at + "/storeInfo", found)) return false;
    const v9 = data.transInitiator;
    if (v9 !== undefined && !validate_merchant_trans_initiator(v9, at + "/transInitiator", found)) return false;
    for (const key12 in data) {
      if (!known1.has(key12)) unknownField(key12, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
