// @ts-nocheck
// For machines: the compiled validator of LinkpayRefundRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
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
    const v3 = data.webhook;
    if (v3 !== undefined && !validate_webhook_url(v3, at + "/webhook", found)) return false;
    for (const key6 in data) {
      if (key6 !== "merchantTransInfo" && key6 !== "transAmount" && key6 !== "webhook") unknownField(key6, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
