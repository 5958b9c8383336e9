// @ts-nocheck
// For machines: the compiled validator of MerchantResponseToken. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["createTime","eci","expiryDate","first6No","last4No","status","updateTime","userReference","value","vaultID"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.value;
    if (typeof v1 === "string") {
      if (v1.length > 64 && ucs2length(v1) > 64) unknownValue(at + "/value", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/value", found)) return false;
    const v2 = data.expiryDate;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/expiryDate", found)) return false;
    const v3 = data.userReference;
    if (typeof v3 === "string") {
      if (v3.length > 64 && ucs2length(v3) > 64) unknownValue(at + "/userReference", found);
    } else if (v3 !== undefined && !nullFor("string", v3, at + "/userReference", found)) return false;
    const v4 = data.vaultID;
    if (typeof v4 === "string") {
      if (v4.length > 36 && ucs2length(v4) > 36) unknownValue(at + "/vaultID", found);
    } else if (v4 !== undefined && !nullFor("string", v4, at + "/vaultID", found)) return false;
    const v5 = data.createTime;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/createTime", found)) return false;
    const v6 = data.updateTime;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/updateTime", found)) return false;
    const v7 = data.status;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/status", found)) return false;
    const v8 = data.eci;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/eci", found)) return false;
    const v9 = data.first6No;
    if (typeof v9 !== "string" && v9 !== undefined && !nullFor("string", v9, at + "/first6No", found)) return false;
    const v10 = data.last4No;
    if (typeof v10 !== "string" && v10 !== undefined && !nullFor("string", v10, at + "/last4No", found)) return false;
    for (const key13 in data) {
      if (!known1.has(key13)) unknownField(key13, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
