// @ts-nocheck
// For machines: the compiled validator of MerchantV0CancelRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_initiating_reason } from './initiating-reason.ts';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.initiatingReason;
    if (v1 !== undefined && !validate_initiating_reason(v1, at + "/initiatingReason", found)) return false;
    const v2 = data.merchantTransInfo;
    if (v2 !== undefined && !validate_new_merchant_trans_info(v2, at + "/merchantTransInfo", found)) return false;
    const v3 = data.webhook;
    if (v3 !== undefined && !validate_webhook_url(v3, at + "/webhook", found)) return false;
    const v4 = data.metadata;
    if (v4 !== undefined && !validate_request_metadata(v4, at + "/metadata", found)) return false;
    for (const key7 in data) {
      if (key7 !== "initiatingReason" && key7 !== "merchantTransInfo" && key7 !== "metadata" && key7 !== "webhook") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
