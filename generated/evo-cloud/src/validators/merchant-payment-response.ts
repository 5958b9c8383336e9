// @ts-nocheck
// For machines: the compiled validator of MerchantPaymentResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_action } from './merchant-action.ts';
import { whole as validate_merchant_authentication } from './merchant-authentication.ts';
import { whole as validate_merchant_response_payment } from './merchant-response-payment.ts';
import { whole as validate_merchant_response_payment_method } from './merchant-response-payment-method.ts';
import { whole as validate_merchant_result } from './merchant-result.ts';
import { whole as validate_metadata } from './metadata.ts';
import { whole as validate_psp_data } from './psp-data.ts';

const known1 = new Set(["action","authentication","metadata","payment","paymentMethod","pspData","result"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.action;
    if (v1 !== undefined && !validate_merchant_action(v1, at + "/action", found)) return false;
    const v2 = data.authentication;
    if (v2 !== undefined && !validate_merchant_authentication(v2, at + "/authentication", found)) return false;
    const v3 = data.payment;
    if (v3 !== undefined && !validate_merchant_response_payment(v3, at + "/payment", found)) return false;
    const v4 = data.paymentMethod;
    if (v4 !== undefined && !validate_merchant_response_payment_method(v4, at + "/paymentMethod", found)) return false;
    const v5 = data.pspData;
    if (v5 !== undefined && !validate_psp_data(v5, at + "/pspData", found)) return false;
    const v6 = data.result;
    if (v6 !== undefined && !validate_merchant_result(v6, at + "/result", found)) return false;
    const v7 = data.metadata;
    if (v7 !== undefined && !validate_metadata(v7, at + "/metadata", found)) return false;
    for (const key10 in data) {
      if (!known1.has(key10)) unknownField(key10, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
