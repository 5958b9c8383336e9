// @ts-nocheck
// For machines: the compiled validator of MerchantCaptureNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_capture } from './merchant-capture.ts';
import { whole as validate_merchant_payment } from './merchant-payment.ts';
import { whole as validate_merchant_payment_method } from './merchant-payment-method.ts';
import { whole as validate_merchant_store_info } from './merchant-store-info.ts';
import { whole as validate_merchant_trans_initiator } from './merchant-trans-initiator.ts';
import { whole as validate_metadata } from './metadata.ts';
import { whole as validate_psp_data } from './psp-data.ts';

const known1 = new Set(["capture","eventCode","metadata","payment","paymentMethod","pspData","storeInfo","transInitiator"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.capture;
    if (v1 === undefined) return missing("capture", at, found);
    if (!validate_merchant_capture(v1, at + "/capture", found)) return false;
    const v2 = data.eventCode;
    if (v2 === undefined) return missing("eventCode", at, found);
    if (v2 !== "Capture") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v3 = data.metadata;
    if (v3 !== undefined && !validate_metadata(v3, at + "/metadata", found)) return false;
    const v4 = data.payment;
    if (v4 === undefined) return missing("payment", at, found);
    if (!validate_merchant_payment(v4, at + "/payment", found)) return false;
    const v5 = data.paymentMethod;
    if (v5 === undefined) return missing("paymentMethod", at, found);
    if (!validate_merchant_payment_method(v5, at + "/paymentMethod", found)) return false;
    const v6 = data.pspData;
    if (v6 !== undefined && !validate_psp_data(v6, at + "/pspData", found)) return false;
    const v7 = data.storeInfo;
    if (v7 !== undefined && !validate_merchant_store_info(v7, at + "/storeInfo", found)) return false;
    const v8 = data.transInitiator;
    if (v8 !== undefined && !validate_merchant_trans_initiator(v8, at + "/transInitiator", found)) return false;
    for (const key11 in data) {
      if (!known1.has(key11)) unknownField(key11, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
