// @ts-nocheck
// For machines: the compiled validator of MerchantUpdatePaymentRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_request_action } from './merchant-request-action.ts';
import { whole as validate_merchant_request_authentication } from './merchant-request-authentication.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.action;
    if (v1 !== undefined && !validate_merchant_request_action(v1, at + "/action", found)) return false;
    const v2 = data.authentication;
    if (v2 !== undefined && !validate_merchant_request_authentication(v2, at + "/authentication", found)) return false;
    const v3 = data.metadata;
    if (v3 !== undefined && !validate_request_metadata(v3, at + "/metadata", found)) return false;
    for (const key6 in data) {
      if (key6 !== "action" && key6 !== "authentication" && key6 !== "metadata") unknownField(key6, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
