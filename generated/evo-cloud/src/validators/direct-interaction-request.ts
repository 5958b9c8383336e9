// @ts-nocheck
// For machines: the compiled validator of DirectInteractionRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_linkpay_request_order_info } from './linkpay-request-order-info.ts';
import { whole as validate_return_url } from './return-url.ts';
import { whole as validate_trans_amount } from './trans-amount.ts';
import { whole as validate_user_info } from './user-info.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantOrderInfo;
    if (v1 === undefined) return missing("merchantOrderInfo", at, found);
    if (!validate_linkpay_request_order_info(v1, at + "/merchantOrderInfo", found)) return false;
    const v2 = data.transAmount;
    if (v2 === undefined) return missing("transAmount", at, found);
    if (!validate_trans_amount(v2, at + "/transAmount", found)) return false;
    const v3 = data.userInfo;
    if (v3 === undefined) return missing("userInfo", at, found);
    if (!validate_user_info(v3, at + "/userInfo", found)) return false;
    const v4 = data.validTime;
    if (typeof v4 === "number") {
      if (v4 > 43200) unknownValue(at + "/validTime", found);
      if (v4 < 5) unknownValue(at + "/validTime", found);
    } else if (v4 !== undefined && !nullFor("number", v4, at + "/validTime", found)) return false;
    const v5 = data.returnURL;
    if (v5 !== undefined && !validate_return_url(v5, at + "/returnURL", found)) return false;
    const v6 = data.webhook;
    if (v6 !== undefined && !validate_webhook_url(v6, at + "/webhook", found)) return false;
    for (const key9 in data) {
      if (key9 !== "merchantOrderInfo" && key9 !== "returnURL" && key9 !== "transAmount" && key9 !== "userInfo" && key9 !== "validTime" && key9 !== "webhook") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
