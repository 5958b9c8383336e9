// @ts-nocheck
// For machines: the compiled validator of Payout. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["account","amount","currency","ip","orderNo","payoutAccount","userName"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.payoutAccount;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/payoutAccount", found)) return false;
    const v2 = data.currency;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/currency", found)) return false;
    const v3 = data.amount;
    if (typeof v3 !== "number" && v3 !== undefined && !nullFor("number", v3, at + "/amount", found)) return false;
    const v4 = data.account;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/account", found)) return false;
    const v5 = data.userName;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/userName", found)) return false;
    const v6 = data.ip;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/ip", found)) return false;
    const v7 = data.orderNo;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/orderNo", found)) return false;
    for (const key10 in data) {
      if (!known1.has(key10)) unknownField(key10, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
