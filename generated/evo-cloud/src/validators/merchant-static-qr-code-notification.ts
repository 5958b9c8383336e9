// @ts-nocheck
// For machines: the compiled validator of MerchantStaticQrCodeNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_payment_method } from './merchant-payment-method.ts';
import { whole as validate_psp_data } from './psp-data.ts';
import { whole as validate_static_qr_payment } from './static-qr-payment.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.eventCode;
    if (v1 === undefined) return missing("eventCode", at, found);
    if (v1 !== "StaticQRCode") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v2 = data.payment;
    if (v2 === undefined) return missing("payment", at, found);
    if (!validate_static_qr_payment(v2, at + "/payment", found)) return false;
    const v3 = data.paymentMethod;
    if (v3 === undefined) return missing("paymentMethod", at, found);
    if (!validate_merchant_payment_method(v3, at + "/paymentMethod", found)) return false;
    const v4 = data.pspData;
    if (v4 !== undefined && !validate_psp_data(v4, at + "/pspData", found)) return false;
    for (const key7 in data) {
      if (key7 !== "eventCode" && key7 !== "payment" && key7 !== "paymentMethod" && key7 !== "pspData") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
