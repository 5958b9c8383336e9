// @ts-nocheck
// For machines: the compiled validator of EventPayout. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["amount","currency","error","id","orderNo","payAt","status","targetAccount"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.id;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/id", found)) return false;
    const v2 = data.amount;
    if (typeof v2 !== "number" && v2 !== undefined && !nullFor("number", v2, at + "/amount", found)) return false;
    const v3 = data.payAt;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/payAt", found)) return false;
    const v4 = data.targetAccount;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/targetAccount", found)) return false;
    const v5 = data.currency;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/currency", found)) return false;
    const v6 = data.status;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/status", found)) return false;
    const v7 = data.error;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/error", found)) return false;
    const v8 = data.orderNo;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/orderNo", found)) return false;
    for (const key11 in data) {
      if (!known1.has(key11)) unknownField(key11, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
