// @ts-nocheck
// For machines: the compiled validator of LinkpayNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { part as part_linkpay_order_notification } from './linkpay-order-notification.ts';

export function whole(data, at, found) {
  if (!part_linkpay_order_notification(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.eventCode;
    if (v5 === undefined) return missing("eventCode", at, found);
    if (v5 !== "LinkPay") return violation("const", "must be equal to constant", at + "/eventCode", found);
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key8 in data) {
      if (key8 !== "eventCode" && key8 !== "merchantOrderInfo" && key8 !== "paymentMethod" && key8 !== "result" && key8 !== "transInitiator" && key8 !== "transactionInfo") unknownField(key8, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
