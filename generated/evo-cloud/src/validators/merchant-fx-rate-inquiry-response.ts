// @ts-nocheck
// For machines: the compiled validator of MerchantFxRateInquiryResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_fx_rate_inquiry } from './fx-rate-inquiry.ts';
import { whole as validate_merchant_result } from './merchant-result.ts';
import { whole as validate_metadata } from './metadata.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.FXRateInquiry;
    if (v1 !== undefined && !validate_fx_rate_inquiry(v1, at + "/FXRateInquiry", found)) return false;
    const v2 = data.result;
    if (v2 !== undefined && !validate_merchant_result(v2, at + "/result", found)) return false;
    const v3 = data.metadata;
    if (v3 !== undefined && !validate_metadata(v3, at + "/metadata", found)) return false;
    for (const key6 in data) {
      if (key6 !== "FXRateInquiry" && key6 !== "metadata" && key6 !== "result") unknownField(key6, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
