// @ts-nocheck
// For machines: the compiled validator of Capture. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.userId;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/userId", found)) return false;
    const v2 = data.currency;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/currency", found)) return false;
    const v3 = data.amount;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/amount", found)) return false;
    const v4 = data.id;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/id", found)) return false;
    const v5 = data.contractId;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/contractId", found)) return false;
    const v6 = data.tradeNo;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/tradeNo", found)) return false;
    for (const key9 in data) {
      if (key9 !== "amount" && key9 !== "contractId" && key9 !== "currency" && key9 !== "id" && key9 !== "tradeNo" && key9 !== "userId") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
