// @ts-nocheck
// For machines: the compiled validator of LinkpayRefundNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_linkpay_order_info } from './linkpay-order-info.ts';
import { whole as validate_linkpay_refund } from './linkpay-refund.ts';
import { whole as validate_linkpay_result } from './linkpay-result.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.eventCode;
    if (typeof v1 === "string") {
      if (v1 !== "LinkPay Refund" && v1 !== "Refund") unknownValue(at + "/eventCode", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/eventCode", found)) return false;
    const v2 = data.merchantOrderInfo;
    if (v2 !== undefined && !validate_linkpay_order_info(v2, at + "/merchantOrderInfo", found)) return false;
    const v3 = data.refund;
    if (v3 !== undefined && !validate_linkpay_refund(v3, at + "/refund", found)) return false;
    const v4 = data.result;
    if (v4 !== undefined && !validate_linkpay_result(v4, at + "/result", found)) return false;
    for (const key7 in data) {
      if (key7 !== "eventCode" && key7 !== "merchantOrderInfo" && key7 !== "refund" && key7 !== "result") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
