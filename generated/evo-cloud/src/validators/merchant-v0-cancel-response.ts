// @ts-nocheck
// For machines: the compiled validator of MerchantV0CancelResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_cancel } from './merchant-cancel.ts';
import { whole as validate_merchant_response_payment } from './merchant-response-payment.ts';
import { whole as validate_merchant_v0_result } from './merchant-v0-result.ts';
import { whole as validate_metadata } from './metadata.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.cancel;
    if (v1 !== undefined && !validate_merchant_cancel(v1, at + "/cancel", found)) return false;
    const v2 = data.metadata;
    if (v2 !== undefined && !validate_metadata(v2, at + "/metadata", found)) return false;
    const v3 = data.payment;
    if (v3 !== undefined && !validate_merchant_response_payment(v3, at + "/payment", found)) return false;
    const v4 = data.result;
    if (v4 !== undefined && !validate_merchant_v0_result(v4, at + "/result", found)) return false;
    for (const key7 in data) {
      if (key7 !== "cancel" && key7 !== "metadata" && key7 !== "payment" && key7 !== "result") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
