// @ts-nocheck
// For machines: the compiled validator of DirectInteractionResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_direct_order_info } from './direct-order-info.ts';
import { whole as validate_evn_result } from './evn-result.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.result;
    if (v1 !== undefined && !validate_evn_result(v1, at + "/result", found)) return false;
    const v2 = data.linkUrl;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/linkUrl", found)) return false;
    const v3 = data.sessionID;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/sessionID", found)) return false;
    const v4 = data.expiryTime;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/expiryTime", found)) return false;
    const v5 = data.merchantOrderInfo;
    if (v5 !== undefined && !validate_direct_order_info(v5, at + "/merchantOrderInfo", found)) return false;
    const v6 = data.transAmount;
    if (v6 !== undefined && !validate_amount(v6, at + "/transAmount", found)) return false;
    for (const key9 in data) {
      if (key9 !== "expiryTime" && key9 !== "linkUrl" && key9 !== "merchantOrderInfo" && key9 !== "result" && key9 !== "sessionID" && key9 !== "transAmount") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
