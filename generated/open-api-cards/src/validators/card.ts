// @ts-nocheck
// For machines: the compiled validator of Card. Generated from specs/open-api-cards/asyncapi.yaml and specs/open-api-cards/openapi.yaml.
import { isObject, missing, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

const pattern1 = new RegExp("^([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})?$", "u");
const known2 = new Set(["app_id","balance","bin_id","card_id","card_no","close_at","cvv","end_at","expiry","holder_id","limit","mark","order_id","out_order_id","pin","status","use_at"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.card_id;
    if (v1 === undefined) return missing("card_id", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/card_id", found)) return false;
    const v2 = data.order_id;
    if (v2 === undefined) return missing("order_id", at, found);
    if (typeof v2 !== "string" && !nullFor("string", v2, at + "/order_id", found)) return false;
    const v3 = data.out_order_id;
    if (v3 === undefined) return missing("out_order_id", at, found);
    if (typeof v3 !== "string" && !nullFor("string", v3, at + "/out_order_id", found)) return false;
    const v4 = data.app_id;
    if (v4 === undefined) return missing("app_id", at, found);
    if (!Number.isSafeInteger(v4) && !nullFor("integer", v4, at + "/app_id", found)) return false;
    const v5 = data.bin_id;
    if (v5 === undefined) return missing("bin_id", at, found);
    if (typeof v5 !== "string" && !nullFor("string", v5, at + "/bin_id", found)) return false;
    const v6 = data.holder_id;
    if (v6 === undefined) return missing("holder_id", at, found);
    if (typeof v6 !== "string" && !nullFor("string", v6, at + "/holder_id", found)) return false;
    const v7 = data.card_no;
    if (v7 === undefined) return missing("card_no", at, found);
    if (typeof v7 !== "string" && !nullFor("string", v7, at + "/card_no", found)) return false;
    const v8 = data.balance;
    if (v8 === undefined) return missing("balance", at, found);
    if (typeof v8 !== "number" && !nullFor("number", v8, at + "/balance", found)) return false;
    const v9 = data.limit;
    if (v9 === undefined) return missing("limit", at, found);
    if (typeof v9 !== "number" && !nullFor("number", v9, at + "/limit", found)) return false;
    const v10 = data.expiry;
    if (v10 === undefined) return missing("expiry", at, found);
    if (typeof v10 !== "string" && !nullFor("string", v10, at + "/expiry", found)) return false;
    const v11 = data.cvv;
    if (v11 === undefined) return missing("cvv", at, found);
    if (typeof v11 !== "string" && !nullFor("string", v11, at + "/cvv", found)) return false;
    const v12 = data.pin;
    if (v12 === undefined) return missing("pin", at, found);
    if (typeof v12 !== "string" && !nullFor("string", v12, at + "/pin", found)) return false;
    const v13 = data.status;
    if (v13 === undefined) return missing("status", at, found);
    if (!Number.isSafeInteger(v13) && !nullFor("integer", v13, at + "/status", found)) return false;
    const v14 = data.use_at;
    if (v14 === undefined) return missing("use_at", at, found);
    if (typeof v14 === "string") {
      if (!pattern1.test(v14)) unknownValue(at + "/use_at", found);
    } else if (!nullFor("string", v14, at + "/use_at", found)) return false;
    const v15 = data.close_at;
    if (v15 === undefined) return missing("close_at", at, found);
    if (typeof v15 === "string") {
      if (!pattern1.test(v15)) unknownValue(at + "/close_at", found);
    } else if (!nullFor("string", v15, at + "/close_at", found)) return false;
    const v16 = data.end_at;
    if (v16 === undefined) return missing("end_at", at, found);
    if (typeof v16 === "string") {
      if (!pattern1.test(v16)) unknownValue(at + "/end_at", found);
    } else if (!nullFor("string", v16, at + "/end_at", found)) return false;
    const v17 = data.mark;
    if (v17 === undefined) return missing("mark", at, found);
    if (typeof v17 !== "string" && !nullFor("string", v17, at + "/mark", found)) return false;
    for (const key20 in data) {
      if (!known2.has(key20)) unknownField(key20, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
