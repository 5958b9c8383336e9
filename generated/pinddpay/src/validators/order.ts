// @ts-nocheck
// For machines: the compiled validator of Order. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_transaction_error } from './transaction-error.ts';

const known1 = new Set(["amount","country","createdAt","currency","email","id","merchantOrderNo","paidAt","paymentMethod","quantity","status","statusEn","tradeNo","transaction"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.transaction;
    if (isObject(v1)) {
      const v2 = v1.tradeNo;
      if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/transaction/tradeNo", found)) return false;
      const v3 = v1.capturedAmount;
      if (typeof v3 !== "number" && v3 !== undefined && !nullFor("number", v3, at + "/transaction/capturedAmount", found)) return false;
      const v4 = v1.currency;
      if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/transaction/currency", found)) return false;
      const v5 = v1.error;
      if (v5 !== undefined && v5 !== null && !validate_transaction_error(v5, at + "/transaction/error", found)) return false;
      for (const key12 in v1) {
        if (key12 !== "capturedAmount" && key12 !== "currency" && key12 !== "error" && key12 !== "tradeNo") unknownField(key12, at + "/transaction", found);
      }
    } else if (v1 !== undefined && !nullFor("object", v1, at + "/transaction", found)) return false;
    const v13 = data.id;
    if (typeof v13 !== "string" && v13 !== undefined && !nullFor("string", v13, at + "/id", found)) return false;
    const v14 = data.merchantOrderNo;
    if (typeof v14 !== "string" && v14 !== undefined && !nullFor("string", v14, at + "/merchantOrderNo", found)) return false;
    const v15 = data.email;
    if (typeof v15 !== "string" && v15 !== undefined && !nullFor("string", v15, at + "/email", found)) return false;
    const v16 = data.amount;
    if (typeof v16 !== "number" && v16 !== undefined && !nullFor("number", v16, at + "/amount", found)) return false;
    const v17 = data.quantity;
    if (typeof v17 !== "number" && v17 !== undefined && !nullFor("number", v17, at + "/quantity", found)) return false;
    const v18 = data.tradeNo;
    if (typeof v18 !== "string" && v18 !== undefined && !nullFor("string", v18, at + "/tradeNo", found)) return false;
    const v19 = data.country;
    if (typeof v19 !== "string" && v19 !== undefined && !nullFor("string", v19, at + "/country", found)) return false;
    const v20 = data.currency;
    if (typeof v20 !== "string" && v20 !== undefined && !nullFor("string", v20, at + "/currency", found)) return false;
    const v21 = data.status;
    if (typeof v21 !== "string" && v21 !== undefined && !nullFor("string", v21, at + "/status", found)) return false;
    const v22 = data.statusEn;
    if (typeof v22 !== "string" && v22 !== undefined && !nullFor("string", v22, at + "/statusEn", found)) return false;
    const v23 = data.paymentMethod;
    if (typeof v23 !== "string" && v23 !== undefined && !nullFor("string", v23, at + "/paymentMethod", found)) return false;
    const v24 = data.createdAt;
    if (typeof v24 !== "string" && v24 !== undefined && !nullFor("string", v24, at + "/createdAt", found)) return false;
    const v25 = data.paidAt;
    if (typeof v25 !== "string" && v25 !== undefined && !nullFor("string", v25, at + "/paidAt", found)) return false;
    for (const key28 in data) {
      if (!known1.has(key28)) unknownField(key28, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
