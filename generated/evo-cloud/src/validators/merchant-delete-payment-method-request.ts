// @ts-nocheck
// For machines: the compiled validator of MerchantDeletePaymentMethodRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_initiating_reason } from './initiating-reason.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.initiatingReason;
    if (v1 !== undefined && !validate_initiating_reason(v1, at + "/initiatingReason", found)) return false;
    const v2 = data.metadata;
    if (v2 !== undefined && !validate_request_metadata(v2, at + "/metadata", found)) return false;
    for (const key5 in data) {
      if (key5 !== "initiatingReason" && key5 !== "metadata") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
