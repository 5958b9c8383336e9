// @ts-nocheck
// For machines: the compiled validator of LinkpayOrderNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_linkpay_order_info } from './linkpay-order-info.ts';
import { whole as validate_linkpay_payment_method } from './linkpay-payment-method.ts';
import { whole as validate_linkpay_result } from './linkpay-result.ts';
import { whole as validate_linkpay_transaction } from './linkpay-transaction.ts';

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantOrderInfo;
    if (v1 === undefined) return missing("merchantOrderInfo", at, found);
    if (!validate_linkpay_order_info(v1, at + "/merchantOrderInfo", found)) return false;
    const v2 = data.paymentMethod;
    if (v2 !== undefined && !validate_linkpay_payment_method(v2, at + "/paymentMethod", found)) return false;
    const v3 = data.result;
    if (v3 === undefined) return missing("result", at, found);
    if (!validate_linkpay_result(v3, at + "/result", found)) return false;
    const v4 = data.transInitiator;
    if (!isObject(v4) && v4 !== undefined && !nullFor("object", v4, at + "/transInitiator", found)) return false;
    const v7 = data.transactionInfo;
    if (v7 === undefined) return missing("transactionInfo", at, found);
    if (!validate_linkpay_transaction(v7, at + "/transactionInfo", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "merchantOrderInfo" && key9 !== "paymentMethod" && key9 !== "result" && key9 !== "transInitiator" && key9 !== "transactionInfo") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
