// @ts-nocheck
// For machines: the compiled validator of MerchantV0RequestPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, unknownValue, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_v0_request_card } from './merchant-v0-request-card.ts';
import { whole as validate_request_e_wallet } from './request-e-wallet.ts';

const known1 = new Set(["authCode","card","e-wallet","payerReference","paymentBrand","planID","subOpenID","token","tokenValidDays","type","vaultID"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.type;
    if (typeof v1 === "string") {
      if (v1 !== "card" && v1 !== "e-wallet" && v1 !== "token") unknownValue(at + "/type", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/type", found)) return false;
    const v2 = data.card;
    if (v2 !== undefined && !validate_merchant_v0_request_card(v2, at + "/card", found)) return false;
    const v3 = data.token;
    if (isObject(v3)) {
      const v4 = v3.value;
      if (v4 === undefined) return missing("value", at + "/token", found);
      if (typeof v4 === "string") {
        if (v4.length > 64 && ucs2length(v4) > 64) return violation("maxLength", "must NOT have more than 64 characters", at + "/token/value", found);
      } else if (!nullFor("string", v4, at + "/token/value", found)) return false;
      const v5 = v3.vaultID;
      if (typeof v5 === "string") {
        if (v5.length > 36 && ucs2length(v5) > 36) return violation("maxLength", "must NOT have more than 36 characters", at + "/token/vaultID", found);
      } else if (v5 !== undefined && !nullFor("string", v5, at + "/token/vaultID", found)) return false;
      for (const key8 in v3) {
        if (key8 !== "value" && key8 !== "vaultID") unknownField(key8, at + "/token", found);
      }
    } else if (v3 !== undefined && !nullFor("object", v3, at + "/token", found)) return false;
    const v9 = data["e-wallet"];
    if (v9 !== undefined && !validate_request_e_wallet(v9, at + "/e-wallet", found)) return false;
    const v10 = data.tokenValidDays;
    if (typeof v10 === "string") {
      if (v10.length > 3 && ucs2length(v10) > 3) return violation("maxLength", "must NOT have more than 3 characters", at + "/tokenValidDays", found);
    } else if (v10 !== undefined && !nullFor("string", v10, at + "/tokenValidDays", found)) return false;
    const v11 = data.payerReference;
    if (typeof v11 === "string") {
      if (v11.length > 64 && ucs2length(v11) > 64) return violation("maxLength", "must NOT have more than 64 characters", at + "/payerReference", found);
    } else if (v11 !== undefined && !nullFor("string", v11, at + "/payerReference", found)) return false;
    const v12 = data.vaultID;
    if (typeof v12 === "string") {
      if (v12.length > 36 && ucs2length(v12) > 36) return violation("maxLength", "must NOT have more than 36 characters", at + "/vaultID", found);
    } else if (v12 !== undefined && !nullFor("string", v12, at + "/vaultID", found)) return false;
    const v13 = data.paymentBrand;
    if (typeof v13 !== "string" && v13 !== undefined && !nullFor("string", v13, at + "/paymentBrand", found)) return false;
    const v14 = data.planID;
    if (typeof v14 !== "string" && v14 !== undefined && !nullFor("string", v14, at + "/planID", found)) return false;
    const v15 = data.subOpenID;
    if (typeof v15 !== "string" && v15 !== undefined && !nullFor("string", v15, at + "/subOpenID", found)) return false;
    const v16 = data.authCode;
    if (typeof v16 === "string") {
      if (v16.length > 64 && ucs2length(v16) > 64) return violation("maxLength", "must NOT have more than 64 characters", at + "/authCode", found);
    } else if (v16 !== undefined && !nullFor("string", v16, at + "/authCode", found)) return false;
    for (const key19 in data) {
      if (!known1.has(key19)) unknownField(key19, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
