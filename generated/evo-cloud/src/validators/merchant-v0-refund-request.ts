// @ts-nocheck
// For machines: the compiled validator of MerchantV0RefundRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_initiating_reason } from './initiating-reason.ts';
import { whole as validate_merchant_v0_unlisted_trans_initiator } from './merchant-v0-unlisted-trans-initiator.ts';
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
    const v4 = data.transInitiator;
    if (v4 !== undefined && !validate_merchant_v0_unlisted_trans_initiator(v4, at + "/transInitiator", found)) return false;
    const v5 = data.webhook;
    if (v5 !== undefined && !validate_webhook_url(v5, at + "/webhook", found)) return false;
    const v6 = data.metadata;
    if (v6 !== undefined && !validate_request_metadata(v6, at + "/metadata", found)) return false;
    for (const key9 in data) {
      if (key9 !== "initiatingReason" && key9 !== "merchantTransInfo" && key9 !== "metadata" && key9 !== "transAmount" && key9 !== "transInitiator" && key9 !== "webhook") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
