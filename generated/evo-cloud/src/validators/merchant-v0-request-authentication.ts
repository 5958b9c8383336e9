// @ts-nocheck
// For machines: the compiled validator of MerchantV0RequestAuthentication. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, unknownValue, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_v0_account_info } from './merchant-v0-account-info.ts';
import { whole as validate_merchant_v0_address } from './merchant-v0-address.ts';
import { whole as validate_merchant_v0_browser_info } from './merchant-v0-browser-info.ts';
import { whole as validate_merchant_v0_request_three_ds } from './merchant-v0-request-three-ds.ts';
import { whole as validate_merchant_v0_risk_indicator } from './merchant-v0-risk-indicator.ts';

const known1 = new Set(["accountInfo","action","authenticationType","billingAddress","browserInfo","deliveryAddress","lss","merchantRiskIndicator","mobilePhone","returnUrl","securePlus","threeDS"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.action;
    if (typeof v1 === "string") {
      if (v1.length > 50 && ucs2length(v1) > 50) return violation("maxLength", "must NOT have more than 50 characters", at + "/action", found);
      if (v1 !== "ResendSMS") unknownValue(at + "/action", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/action", found)) return false;
    const v2 = data.authenticationType;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/authenticationType", found)) return false;
    const v3 = data.mobilePhone;
    if (typeof v3 === "string") {
      if (v3.length > 16 && ucs2length(v3) > 16) unknownValue(at + "/mobilePhone", found);
    } else if (v3 !== undefined && !nullFor("string", v3, at + "/mobilePhone", found)) return false;
    const v4 = data.returnUrl;
    if (typeof v4 === "string") {
      if (v4.length > 300 && ucs2length(v4) > 300) return violation("maxLength", "must NOT have more than 300 characters", at + "/returnUrl", found);
    } else if (v4 !== undefined && !nullFor("string", v4, at + "/returnUrl", found)) return false;
    const v5 = data.lss;
    if (isObject(v5)) {
      const v6 = v5.lssData;
      if (isObject(v6)) {
        const v7 = v6.eci;
        if (v7 === undefined) return missing("eci", at + "/lss/lssData", found);
        if (typeof v7 === "string") {
          if (v7.length > 2 && ucs2length(v7) > 2) return violation("maxLength", "must NOT have more than 2 characters", at + "/lss/lssData/eci", found);
        } else if (!nullFor("string", v7, at + "/lss/lssData/eci", found)) return false;
        const v8 = v6.xid;
        if (typeof v8 === "string") {
          if (v8.length > 32 && ucs2length(v8) > 32) return violation("maxLength", "must NOT have more than 32 characters", at + "/lss/lssData/xid", found);
        } else if (v8 !== undefined && !nullFor("string", v8, at + "/lss/lssData/xid", found)) return false;
        const v9 = v6.lsav;
        if (typeof v9 === "string") {
          if (v9.length > 32 && ucs2length(v9) > 32) return violation("maxLength", "must NOT have more than 32 characters", at + "/lss/lssData/lsav", found);
        } else if (v9 !== undefined && !nullFor("string", v9, at + "/lss/lssData/lsav", found)) return false;
        for (const key12 in v6) {
          if (key12 !== "eci" && key12 !== "lsav" && key12 !== "xid") unknownField(key12, at + "/lss/lssData", found);
        }
      } else if (v6 !== undefined && !nullFor("object", v6, at + "/lss/lssData", found)) return false;
      const v13 = v5.encryptedAuthResponse;
      if (typeof v13 === "string") {
        if (v13.length > 2048 && ucs2length(v13) > 2048) return violation("maxLength", "must NOT have more than 2048 characters", at + "/lss/encryptedAuthResponse", found);
      } else if (v13 !== undefined && !nullFor("string", v13, at + "/lss/encryptedAuthResponse", found)) return false;
      for (const key16 in v5) {
        if (key16 !== "encryptedAuthResponse" && key16 !== "lssData") unknownField(key16, at + "/lss", found);
      }
    } else if (v5 !== undefined && !nullFor("object", v5, at + "/lss", found)) return false;
    const v17 = data.securePlus;
    if (isObject(v17)) {
      const v18 = v17.securePlusData;
      if (isObject(v18)) {
        const v19 = v18.authenticationResultCode;
        if (v19 === undefined) return missing("authenticationResultCode", at + "/securePlus/securePlusData", found);
        if (typeof v19 === "string") {
          if (v19.length > 2 && ucs2length(v19) > 2) return violation("maxLength", "must NOT have more than 2 characters", at + "/securePlus/securePlusData/authenticationResultCode", found);
        } else if (!nullFor("string", v19, at + "/securePlus/securePlusData/authenticationResultCode", found)) return false;
        const v20 = v18.vcode;
        if (v20 === undefined) return missing("vcode", at + "/securePlus/securePlusData", found);
        if (typeof v20 === "string") {
          if (v20.length > 2048 && ucs2length(v20) > 2048) return violation("maxLength", "must NOT have more than 2048 characters", at + "/securePlus/securePlusData/vcode", found);
        } else if (!nullFor("string", v20, at + "/securePlus/securePlusData/vcode", found)) return false;
        for (const key23 in v18) {
          if (key23 !== "authenticationResultCode" && key23 !== "vcode") unknownField(key23, at + "/securePlus/securePlusData", found);
        }
      } else if (v18 !== undefined && !nullFor("object", v18, at + "/securePlus/securePlusData", found)) return false;
      const v24 = v17.smsCode;
      if (typeof v24 === "string") {
        if (v24.length > 6 && ucs2length(v24) > 6) return violation("maxLength", "must NOT have more than 6 characters", at + "/securePlus/smsCode", found);
      } else if (v24 !== undefined && !nullFor("string", v24, at + "/securePlus/smsCode", found)) return false;
      for (const key27 in v17) {
        if (key27 !== "securePlusData" && key27 !== "smsCode") unknownField(key27, at + "/securePlus", found);
      }
    } else if (v17 !== undefined && !nullFor("object", v17, at + "/securePlus", found)) return false;
    const v28 = data.threeDS;
    if (v28 !== undefined && !validate_merchant_v0_request_three_ds(v28, at + "/threeDS", found)) return false;
    const v29 = data.browserInfo;
    if (v29 !== undefined && !validate_merchant_v0_browser_info(v29, at + "/browserInfo", found)) return false;
    const v30 = data.accountInfo;
    if (v30 !== undefined && !validate_merchant_v0_account_info(v30, at + "/accountInfo", found)) return false;
    const v31 = data.deliveryAddress;
    if (v31 !== undefined && !validate_merchant_v0_address(v31, at + "/deliveryAddress", found)) return false;
    const v32 = data.merchantRiskIndicator;
    if (v32 !== undefined && !validate_merchant_v0_risk_indicator(v32, at + "/merchantRiskIndicator", found)) return false;
    const v33 = data.billingAddress;
    if (v33 !== undefined && !validate_merchant_v0_address(v33, at + "/billingAddress", found)) return false;
    for (const key36 in data) {
      if (!known1.has(key36)) unknownField(key36, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
