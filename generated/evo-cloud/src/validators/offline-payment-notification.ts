// @ts-nocheck
// For machines: the compiled validator of OfflinePaymentNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_fx_rate_inquiry } from './fx-rate-inquiry.ts';
import { whole as validate_gateway_payment } from './gateway-payment.ts';
import { whole as validate_gateway_result } from './gateway-result.ts';
import { whole as validate_metadata } from './metadata.ts';
import { whole as validate_offline_payment_method } from './offline-payment-method.ts';
import { whole as validate_psp_data } from './psp-data.ts';

const known1 = new Set(["FXRateInquiry","eventCode","metadata","payment","paymentMethod","pspData","result"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.FXRateInquiry;
    if (v1 !== undefined && !validate_fx_rate_inquiry(v1, at + "/FXRateInquiry", found)) return false;
    const v2 = data.eventCode;
    if (v2 === undefined) return missing("eventCode", at, found);
    if (v2 !== "Payment") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v3 = data.metadata;
    if (v3 !== undefined && !validate_metadata(v3, at + "/metadata", found)) return false;
    const v4 = data.payment;
    if (v4 === undefined) return missing("payment", at, found);
    if (!validate_gateway_payment(v4, at + "/payment", found)) return false;
    const v5 = data.paymentMethod;
    if (v5 === undefined) return missing("paymentMethod", at, found);
    if (!validate_offline_payment_method(v5, at + "/paymentMethod", found)) return false;
    const v6 = data.pspData;
    if (v6 !== undefined && !validate_psp_data(v6, at + "/pspData", found)) return false;
    const v7 = data.result;
    if (v7 === undefined) return missing("result", at, found);
    if (!validate_gateway_result(v7, at + "/result", found)) return false;
    for (const key10 in data) {
      if (!known1.has(key10)) unknownField(key10, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
