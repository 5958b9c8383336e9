// @ts-nocheck
// For machines: the compiled validator of DirectInteractionNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_direct_order_info } from './direct-order-info.ts';
import { whole as validate_direct_transaction } from './direct-transaction.ts';
import { whole as validate_evn_result } from './evn-result.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.eventCode;
    if (v1 === undefined) return missing("eventCode", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/eventCode", found)) return false;
    const v2 = data.merchantOrderInfo;
    if (v2 === undefined) return missing("merchantOrderInfo", at, found);
    if (!validate_direct_order_info(v2, at + "/merchantOrderInfo", found)) return false;
    const v3 = data.paymentMethod;
    if (!isObject(v3) && v3 !== undefined && !nullFor("object", v3, at + "/paymentMethod", found)) return false;
    const v6 = data.result;
    if (v6 === undefined) return missing("result", at, found);
    if (!validate_evn_result(v6, at + "/result", found)) return false;
    const v7 = data.transactionInfo;
    if (v7 === undefined) return missing("transactionInfo", at, found);
    if (!validate_direct_transaction(v7, at + "/transactionInfo", found)) return false;
    const v8 = data.transInitiator;
    if (!isObject(v8) && v8 !== undefined && !nullFor("object", v8, at + "/transInitiator", found)) return false;
    for (const key13 in data) {
      if (key13 !== "eventCode" && key13 !== "merchantOrderInfo" && key13 !== "paymentMethod" && key13 !== "result" && key13 !== "transInitiator" && key13 !== "transactionInfo") unknownField(key13, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
