// @ts-nocheck
// For machines: the compiled validator of OnlinePaymentNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, unknownValue, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_metadata } from './metadata.ts';
import { whole as validate_online_authentication } from './online-authentication.ts';
import { whole as validate_online_payment } from './online-payment.ts';
import { whole as validate_online_payment_method } from './online-payment-method.ts';
import { whole as validate_psp_data } from './psp-data.ts';

const known1 = new Set(["authentication","eventCode","extendAuthorizationDateIndicator","metadata","payment","paymentMethod","pspData"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.authentication;
    if (v1 !== undefined && !validate_online_authentication(v1, at + "/authentication", found)) return false;
    const v2 = data.eventCode;
    if (v2 === undefined) return missing("eventCode", at, found);
    if (v2 !== "Payment") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v3 = data.extendAuthorizationDateIndicator;
    if (typeof v3 === "string") {
      if (v3.length > 1 && ucs2length(v3) > 1) return violation("maxLength", "must NOT have more than 1 characters", at + "/extendAuthorizationDateIndicator", found);
      if (v3 !== "Y" && v3 !== "N") unknownValue(at + "/extendAuthorizationDateIndicator", found);
    } else if (v3 !== undefined && !nullFor("string", v3, at + "/extendAuthorizationDateIndicator", found)) return false;
    const v4 = data.metadata;
    if (v4 !== undefined && !validate_metadata(v4, at + "/metadata", found)) return false;
    const v5 = data.payment;
    if (v5 !== undefined && !validate_online_payment(v5, at + "/payment", found)) return false;
    const v6 = data.paymentMethod;
    if (v6 === undefined) return missing("paymentMethod", at, found);
    if (!validate_online_payment_method(v6, at + "/paymentMethod", found)) return false;
    const v7 = data.pspData;
    if (v7 !== undefined && !validate_psp_data(v7, at + "/pspData", found)) return false;
    for (const key10 in data) {
      if (!known1.has(key10)) unknownField(key10, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
