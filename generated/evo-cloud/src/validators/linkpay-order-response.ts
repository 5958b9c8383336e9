// @ts-nocheck
// For machines: the compiled validator of LinkpayOrderResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_linkpay_order_info } from './linkpay-order-info.ts';
import { whole as validate_linkpay_payment_method } from './linkpay-payment-method.ts';
import { whole as validate_linkpay_result } from './linkpay-result.ts';
import { whole as validate_linkpay_transaction } from './linkpay-transaction.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantOrderInfo;
    if (v1 !== undefined && !validate_linkpay_order_info(v1, at + "/merchantOrderInfo", found)) return false;
    const v2 = data.paymentMethod;
    if (v2 !== undefined && !validate_linkpay_payment_method(v2, at + "/paymentMethod", found)) return false;
    const v3 = data.result;
    if (v3 !== undefined && !validate_linkpay_result(v3, at + "/result", found)) return false;
    const v4 = data.transactionInfo;
    if (v4 !== undefined && !validate_linkpay_transaction(v4, at + "/transactionInfo", found)) return false;
    for (const key7 in data) {
      if (key7 !== "merchantOrderInfo" && key7 !== "paymentMethod" && key7 !== "result" && key7 !== "transactionInfo") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
