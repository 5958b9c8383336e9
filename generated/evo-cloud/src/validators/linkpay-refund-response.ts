// @ts-nocheck
// For machines: the compiled validator of LinkpayRefundResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_linkpay_order_info } from './linkpay-order-info.ts';
import { whole as validate_linkpay_refund } from './linkpay-refund.ts';
import { whole as validate_linkpay_result } from './linkpay-result.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantOrderInfo;
    if (v1 !== undefined && !validate_linkpay_order_info(v1, at + "/merchantOrderInfo", found)) return false;
    const v2 = data.refund;
    if (v2 !== undefined && !validate_linkpay_refund(v2, at + "/refund", found)) return false;
    const v3 = data.result;
    if (v3 !== undefined && !validate_linkpay_result(v3, at + "/result", found)) return false;
    for (const key6 in data) {
      if (key6 !== "merchantOrderInfo" && key6 !== "refund" && key6 !== "result") unknownField(key6, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
