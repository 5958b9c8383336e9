// @ts-nocheck
// For machines: the compiled validator of MerchantFxRateResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_fx_rate } from './fx-rate.ts';
import { whole as validate_merchant_result } from './merchant-result.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.FXRateInquiry;
    if (v1 !== undefined && !validate_fx_rate(v1, at + "/FXRateInquiry", found)) return false;
    const v2 = data.result;
    if (v2 !== undefined && !validate_merchant_result(v2, at + "/result", found)) return false;
    for (const key5 in data) {
      if (key5 !== "FXRateInquiry" && key5 !== "result") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
