// @ts-nocheck
// For machines: the compiled validator of MerchantV0CustomsClearanceResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_clearance_amount } from './clearance-amount.ts';
import { whole as validate_merchant_v0_result } from './merchant-v0-result.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.buyerInfo;
    if (isObject(v1)) {
      const v2 = v1.identityCheck;
      if (typeof v2 !== "boolean" && v2 !== undefined && !nullFor("boolean", v2, at + "/buyerInfo/identityCheck", found)) return false;
      for (const key5 in v1) {
        if (key5 !== "identityCheck") unknownField(key5, at + "/buyerInfo", found);
      }
    } else if (v1 !== undefined && !nullFor("object", v1, at + "/buyerInfo", found)) return false;
    const v6 = data.customsClearance;
    if (isObject(v6)) {
      const v7 = v6.customsClearanceAmount;
      if (v7 !== undefined && !validate_clearance_amount(v7, at + "/customsClearance/customsClearanceAmount", found)) return false;
      const v8 = v6.merchantClearanceInfo;
      if (isObject(v8)) {
        const v9 = v8.ClearanceID;
        if (typeof v9 !== "string" && v9 !== undefined && !nullFor("string", v9, at + "/customsClearance/merchantClearanceInfo/ClearanceID", found)) return false;
        const v10 = v8.isSplit;
        if (typeof v10 !== "boolean" && v10 !== undefined && !nullFor("boolean", v10, at + "/customsClearance/merchantClearanceInfo/isSplit", found)) return false;
        const v11 = v8.subClearanceID;
        if (typeof v11 !== "string" && v11 !== undefined && !nullFor("string", v11, at + "/customsClearance/merchantClearanceInfo/subClearanceID", found)) return false;
        for (const key14 in v8) {
          if (key14 !== "ClearanceID" && key14 !== "isSplit" && key14 !== "subClearanceID") unknownField(key14, at + "/customsClearance/merchantClearanceInfo", found);
        }
      } else if (v8 !== undefined && !nullFor("object", v8, at + "/customsClearance/merchantClearanceInfo", found)) return false;
      const v15 = v6.pspClearanceInfo;
      if (isObject(v15)) {
        const v16 = v15.pspClearanceID;
        if (typeof v16 !== "string" && v16 !== undefined && !nullFor("string", v16, at + "/customsClearance/pspClearanceInfo/pspClearanceID", found)) return false;
        for (const key19 in v15) {
          if (key19 !== "pspClearanceID") unknownField(key19, at + "/customsClearance/pspClearanceInfo", found);
        }
      } else if (v15 !== undefined && !nullFor("object", v15, at + "/customsClearance/pspClearanceInfo", found)) return false;
      const v20 = v6.status;
      if (typeof v20 !== "string" && v20 !== undefined && !nullFor("string", v20, at + "/customsClearance/status", found)) return false;
      for (const key23 in v6) {
        if (key23 !== "customsClearanceAmount" && key23 !== "merchantClearanceInfo" && key23 !== "pspClearanceInfo" && key23 !== "status") unknownField(key23, at + "/customsClearance", found);
      }
    } else if (v6 !== undefined && !nullFor("object", v6, at + "/customsClearance", found)) return false;
    const v24 = data.customsData;
    if (isObject(v24)) {
      const v25 = v24.customsID;
      if (typeof v25 !== "string" && v25 !== undefined && !nullFor("string", v25, at + "/customsData/customsID", found)) return false;
      const v26 = v24.customsReturnMessage;
      if (typeof v26 !== "string" && v26 !== undefined && !nullFor("string", v26, at + "/customsData/customsReturnMessage", found)) return false;
      for (const key29 in v24) {
        if (key29 !== "customsID" && key29 !== "customsReturnMessage") unknownField(key29, at + "/customsData", found);
      }
    } else if (v24 !== undefined && !nullFor("object", v24, at + "/customsData", found)) return false;
    const v30 = data.result;
    if (v30 !== undefined && !validate_merchant_v0_result(v30, at + "/result", found)) return false;
    for (const key33 in data) {
      if (key33 !== "buyerInfo" && key33 !== "customsClearance" && key33 !== "customsData" && key33 !== "result") unknownField(key33, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
