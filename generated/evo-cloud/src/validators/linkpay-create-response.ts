// @ts-nocheck
// For machines: the compiled validator of LinkpayCreateResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_linkpay_order_info } from './linkpay-order-info.ts';
import { whole as validate_linkpay_result } from './linkpay-result.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.result;
    if (v1 !== undefined && !validate_linkpay_result(v1, at + "/result", found)) return false;
    const v2 = data.linkUrl;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/linkUrl", found)) return false;
    const v3 = data.expiryTime;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/expiryTime", found)) return false;
    const v4 = data.merchantOrderInfo;
    if (v4 !== undefined && !validate_linkpay_order_info(v4, at + "/merchantOrderInfo", found)) return false;
    const v5 = data.transAmount;
    if (v5 !== undefined && !validate_amount(v5, at + "/transAmount", found)) return false;
    for (const key8 in data) {
      if (key8 !== "expiryTime" && key8 !== "linkUrl" && key8 !== "merchantOrderInfo" && key8 !== "result" && key8 !== "transAmount") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
