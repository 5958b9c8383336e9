// @ts-nocheck
// For machines: the compiled validator of OnlineUpdatePaymentMethodRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_online_request_authentication } from './online-request-authentication.ts';
import { whole as validate_online_request_payment_method } from './online-request-payment-method.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.authentication;
    if (v1 !== undefined && !validate_online_request_authentication(v1, at + "/authentication", found)) return false;
    const v2 = data.metadata;
    if (v2 !== undefined && !validate_request_metadata(v2, at + "/metadata", found)) return false;
    const v3 = data.paymentMethod;
    if (v3 !== undefined && !validate_online_request_payment_method(v3, at + "/paymentMethod", found)) return false;
    for (const key6 in data) {
      if (key6 !== "authentication" && key6 !== "metadata" && key6 !== "paymentMethod") unknownField(key6, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
