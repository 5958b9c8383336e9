// @ts-nocheck
// For machines: the compiled validator of MerchantRequestToken. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, unknownValue, violation, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["eci","expiryDate","paymentBrand","tokenCryptogram","type","value","vaultID","walletIdentifiers"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.value;
    if (v1 === undefined) return missing("value", at, found);
    if (typeof v1 === "string") {
      if (v1.length > 64 && ucs2length(v1) > 64) return violation("maxLength", "must NOT have more than 64 characters", at + "/value", found);
    } else if (!nullFor("string", v1, at + "/value", found)) return false;
    const v2 = data.vaultID;
    if (typeof v2 === "string") {
      if (v2.length > 36 && ucs2length(v2) > 36) return violation("maxLength", "must NOT have more than 36 characters", at + "/vaultID", found);
    } else if (v2 !== undefined && !nullFor("string", v2, at + "/vaultID", found)) return false;
    const v3 = data.type;
    if (typeof v3 === "string") {
      if (v3 !== "networkToken") unknownValue(at + "/type", found);
    } else if (v3 !== undefined && !nullFor("string", v3, at + "/type", found)) return false;
    const v4 = data.expiryDate;
    if (typeof v4 === "string") {
      if (v4.length > 4 && ucs2length(v4) > 4) return violation("maxLength", "must NOT have more than 4 characters", at + "/expiryDate", found);
    } else if (v4 !== undefined && !nullFor("string", v4, at + "/expiryDate", found)) return false;
    const v5 = data.tokenCryptogram;
    if (typeof v5 === "string") {
      if (v5.length > 64 && ucs2length(v5) > 64) return violation("maxLength", "must NOT have more than 64 characters", at + "/tokenCryptogram", found);
    } else if (v5 !== undefined && !nullFor("string", v5, at + "/tokenCryptogram", found)) return false;
    const v6 = data.eci;
    if (typeof v6 === "string") {
      if (v6.length > 2 && ucs2length(v6) > 2) return violation("maxLength", "must NOT have more than 2 characters", at + "/eci", found);
    } else if (v6 !== undefined && !nullFor("string", v6, at + "/eci", found)) return false;
    const v7 = data.paymentBrand;
    if (typeof v7 === "string") {
      if (v7.length > 32 && ucs2length(v7) > 32) return violation("maxLength", "must NOT have more than 32 characters", at + "/paymentBrand", found);
    } else if (v7 !== undefined && !nullFor("string", v7, at + "/paymentBrand", found)) return false;
    const v8 = data.walletIdentifiers;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/walletIdentifiers", found)) return false;
    for (const key11 in data) {
      if (!known1.has(key11)) unknownField(key11, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
