// @ts-nocheck
// For machines: the compiled validator of EventTransaction. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_transaction_error } from './transaction-error.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.tradeNo;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/tradeNo", found)) return false;
    const v2 = data.capturedAmount;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/capturedAmount", found)) return false;
    const v3 = data.currency;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/currency", found)) return false;
    const v4 = data.error;
    if (v4 !== undefined && !validate_transaction_error(v4, at + "/error", found)) return false;
    for (const key7 in data) {
      if (key7 !== "capturedAmount" && key7 !== "currency" && key7 !== "error" && key7 !== "tradeNo") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
