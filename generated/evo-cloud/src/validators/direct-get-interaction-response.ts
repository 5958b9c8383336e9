// @ts-nocheck
// For machines: the compiled validator of DirectGetInteractionResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_direct_order_info } from './direct-order-info.ts';
import { whole as validate_direct_transaction } from './direct-transaction.ts';
import { whole as validate_evn_result } from './evn-result.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantOrderInfo;
    if (v1 !== undefined && !validate_direct_order_info(v1, at + "/merchantOrderInfo", found)) return false;
    const v2 = data.result;
    if (v2 !== undefined && !validate_evn_result(v2, at + "/result", found)) return false;
    const v3 = data.transactionInfo;
    if (v3 !== undefined && !validate_direct_transaction(v3, at + "/transactionInfo", found)) return false;
    for (const key6 in data) {
      if (key6 !== "merchantOrderInfo" && key6 !== "result" && key6 !== "transactionInfo") unknownField(key6, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
