// @ts-nocheck
// For machines: the compiled validator of MerchantFxRateInquiryRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.localAmount;
    if (v1 === undefined) return missing("localAmount", at, found);
    if (!validate_amount(v1, at + "/localAmount", found)) return false;
    const v2 = data.merchantTransInfo;
    if (v2 === undefined) return missing("merchantTransInfo", at, found);
    if (!validate_new_merchant_trans_info(v2, at + "/merchantTransInfo", found)) return false;
    const v3 = data.transAmount;
    if (v3 === undefined) return missing("transAmount", at, found);
    if (!validate_amount(v3, at + "/transAmount", found)) return false;
    const v4 = data.metadata;
    if (v4 !== undefined && !validate_request_metadata(v4, at + "/metadata", found)) return false;
    for (const key7 in data) {
      if (key7 !== "localAmount" && key7 !== "merchantTransInfo" && key7 !== "metadata" && key7 !== "transAmount") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
