// @ts-nocheck
// For machines: the compiled validator of EventOrder. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["amount","country","currency","email","id","merchantOrderNo","paymentMethod","quantity","rate","status","statusEn","tradeNo"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.id;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/id", found)) return false;
    const v2 = data.merchantOrderNo;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/merchantOrderNo", found)) return false;
    const v3 = data.email;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/email", found)) return false;
    const v4 = data.amount;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/amount", found)) return false;
    const v5 = data.quantity;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/quantity", found)) return false;
    const v6 = data.tradeNo;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/tradeNo", found)) return false;
    const v7 = data.currency;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/currency", found)) return false;
    const v8 = data.country;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/country", found)) return false;
    const v9 = data.status;
    if (typeof v9 !== "string" && v9 !== undefined && !nullFor("string", v9, at + "/status", found)) return false;
    const v10 = data.statusEn;
    if (typeof v10 !== "string" && v10 !== undefined && !nullFor("string", v10, at + "/statusEn", found)) return false;
    const v11 = data.paymentMethod;
    if (typeof v11 !== "string" && v11 !== undefined && !nullFor("string", v11, at + "/paymentMethod", found)) return false;
    const v12 = data.rate;
    if (typeof v12 !== "number" && v12 !== undefined && !nullFor("number", v12, at + "/rate", found)) return false;
    for (const key15 in data) {
      if (!known1.has(key15)) unknownField(key15, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
