// @ts-nocheck
// For machines: the compiled validator of DirectCaptureRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_initiating_reason } from './initiating-reason.ts';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';
import { whole as validate_trans_amount } from './trans-amount.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantTransInfo;
    if (v1 === undefined) return missing("merchantTransInfo", at, found);
    if (!validate_new_merchant_trans_info(v1, at + "/merchantTransInfo", found)) return false;
    const v2 = data.transAmount;
    if (v2 === undefined) return missing("transAmount", at, found);
    if (!validate_trans_amount(v2, at + "/transAmount", found)) return false;
    const v3 = data.initiatingReason;
    if (v3 !== undefined && !validate_initiating_reason(v3, at + "/initiatingReason", found)) return false;
    const v4 = data.metadata;
    if (v4 !== undefined && !validate_request_metadata(v4, at + "/metadata", found)) return false;
    const v5 = data.webhook;
    if (v5 !== undefined && !validate_webhook_url(v5, at + "/webhook", found)) return false;
    for (const key8 in data) {
      if (key8 !== "initiatingReason" && key8 !== "merchantTransInfo" && key8 !== "metadata" && key8 !== "transAmount" && key8 !== "webhook") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
