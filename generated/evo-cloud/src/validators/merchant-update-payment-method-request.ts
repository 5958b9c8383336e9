// @ts-nocheck
// For machines: the compiled validator of MerchantUpdatePaymentMethodRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_request_action } from './merchant-request-action.ts';
import { whole as validate_merchant_request_authentication } from './merchant-request-authentication.ts';
import { whole as validate_merchant_request_payment_method } from './merchant-request-payment-method.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';
import { whole as validate_user_info } from './user-info.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.action;
    if (v1 !== undefined && !validate_merchant_request_action(v1, at + "/action", found)) return false;
    const v2 = data.authentication;
    if (v2 !== undefined && !validate_merchant_request_authentication(v2, at + "/authentication", found)) return false;
    const v3 = data.metadata;
    if (v3 !== undefined && !validate_request_metadata(v3, at + "/metadata", found)) return false;
    const v4 = data.paymentMethod;
    if (v4 !== undefined && !validate_merchant_request_payment_method(v4, at + "/paymentMethod", found)) return false;
    const v5 = data.userInfo;
    if (v5 !== undefined && !validate_user_info(v5, at + "/userInfo", found)) return false;
    for (const key8 in data) {
      if (key8 !== "action" && key8 !== "authentication" && key8 !== "metadata" && key8 !== "paymentMethod" && key8 !== "userInfo") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
