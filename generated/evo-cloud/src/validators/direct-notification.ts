// @ts-nocheck
// For machines: the compiled validator of DirectNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_direct_authentication } from './direct-authentication.ts';
import { whole as validate_direct_fx_rate_inquiry } from './direct-fx-rate-inquiry.ts';
import { whole as validate_direct_operation } from './direct-operation.ts';
import { whole as validate_direct_payment_method } from './direct-payment-method.ts';
import { whole as validate_direct_psp_data } from './direct-psp-data.ts';
import { whole as validate_metadata } from './metadata.ts';

const known1 = new Set(["authentication","cancel","capture","extendAuthorizationDateIndicator","fxRateInquiry","metadata","payment","paymentMethod","pspData","refund"]);

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.authentication;
    if (v1 !== undefined && !validate_direct_authentication(v1, at + "/authentication", found)) return false;
    const v2 = data.cancel;
    if (v2 !== undefined && !validate_direct_operation(v2, at + "/cancel", found)) return false;
    const v3 = data.capture;
    if (v3 !== undefined && !validate_direct_operation(v3, at + "/capture", found)) return false;
    const v4 = data.extendAuthorizationDateIndicator;
    if (typeof v4 === "string") {
      if (v4.length > 1 && ucs2length(v4) > 1) return violation("maxLength", "must NOT have more than 1 characters", at + "/extendAuthorizationDateIndicator", found);
    } else if (v4 !== undefined && !nullFor("string", v4, at + "/extendAuthorizationDateIndicator", found)) return false;
    const v5 = data.fxRateInquiry;
    if (v5 !== undefined && !validate_direct_fx_rate_inquiry(v5, at + "/fxRateInquiry", found)) return false;
    const v6 = data.metadata;
    if (v6 !== undefined && !validate_metadata(v6, at + "/metadata", found)) return false;
    const v7 = data.payment;
    if (v7 === undefined) return missing("payment", at, found);
    if (!validate_direct_operation(v7, at + "/payment", found)) return false;
    const v8 = data.paymentMethod;
    if (v8 !== undefined && !validate_direct_payment_method(v8, at + "/paymentMethod", found)) return false;
    const v9 = data.pspData;
    if (v9 !== undefined && !validate_direct_psp_data(v9, at + "/pspData", found)) return false;
    const v10 = data.refund;
    if (v10 !== undefined && !validate_direct_operation(v10, at + "/refund", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (!known1.has(key9)) unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
