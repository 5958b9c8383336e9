// @ts-nocheck
// For machines: the compiled validator of MerchantV0ResponsePaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_first6_no } from './first6-no.ts';
import { whole as validate_funding_type } from './funding-type.ts';
import { whole as validate_last4_no } from './last4-no.ts';
import { whole as validate_payment_brand } from './payment-brand.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.card;
    if (isObject(v1)) {
      const v2 = v1.first6No;
      if (v2 !== undefined && !validate_first6_no(v2, at + "/card/first6No", found)) return false;
      const v3 = v1.fundingType;
      if (v3 !== undefined && !validate_funding_type(v3, at + "/card/fundingType", found)) return false;
      const v4 = v1.last4No;
      if (v4 !== undefined && !validate_last4_no(v4, at + "/card/last4No", found)) return false;
      const v5 = v1.paymentBrand;
      if (v5 !== undefined && !validate_payment_brand(v5, at + "/card/paymentBrand", found)) return false;
      for (const key8 in v1) {
        if (key8 !== "first6No" && key8 !== "fundingType" && key8 !== "last4No" && key8 !== "paymentBrand") unknownField(key8, at + "/card", found);
      }
    } else if (v1 !== undefined && !nullFor("object", v1, at + "/card", found)) return false;
    const v9 = data["e-wallet"];
    if (isObject(v9)) {
      const v10 = v9.paymentBrand;
      if (typeof v10 !== "string" && v10 !== undefined && !nullFor("string", v10, at + "/e-wallet/paymentBrand", found)) return false;
      for (const key13 in v9) {
        if (key13 !== "paymentBrand") unknownField(key13, at + "/e-wallet", found);
      }
    } else if (v9 !== undefined && !nullFor("object", v9, at + "/e-wallet", found)) return false;
    const v14 = data.token;
    if (isObject(v14)) {
      const v15 = v14.createTime;
      if (typeof v15 !== "string" && v15 !== undefined && !nullFor("string", v15, at + "/token/createTime", found)) return false;
      const v16 = v14.fingerprint;
      if (typeof v16 !== "string" && v16 !== undefined && !nullFor("string", v16, at + "/token/fingerprint", found)) return false;
      const v17 = v14.status;
      if (typeof v17 === "string") {
        if (v17 !== "enable" && v17 !== "disable") unknownValue(at + "/token/status", found);
      } else if (v17 !== undefined && !nullFor("string", v17, at + "/token/status", found)) return false;
      const v18 = v14.updateTime;
      if (typeof v18 !== "string" && v18 !== undefined && !nullFor("string", v18, at + "/token/updateTime", found)) return false;
      const v19 = v14.value;
      if (typeof v19 === "string") {
        if (v19.length > 64 && ucs2length(v19) > 64) unknownValue(at + "/token/value", found);
      } else if (v19 !== undefined && !nullFor("string", v19, at + "/token/value", found)) return false;
      const v20 = v14.vaultID;
      if (typeof v20 === "string") {
        if (v20.length > 36 && ucs2length(v20) > 36) unknownValue(at + "/token/vaultID", found);
      } else if (v20 !== undefined && !nullFor("string", v20, at + "/token/vaultID", found)) return false;
      for (const key23 in v14) {
        if (key23 !== "createTime" && key23 !== "fingerprint" && key23 !== "status" && key23 !== "updateTime" && key23 !== "value" && key23 !== "vaultID") unknownField(key23, at + "/token", found);
      }
    } else if (v14 !== undefined && !nullFor("object", v14, at + "/token", found)) return false;
    const v24 = data.type;
    if (typeof v24 !== "string" && v24 !== undefined && !nullFor("string", v24, at + "/type", found)) return false;
    for (const key27 in data) {
      if (key27 !== "card" && key27 !== "e-wallet" && key27 !== "token" && key27 !== "type") unknownField(key27, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
