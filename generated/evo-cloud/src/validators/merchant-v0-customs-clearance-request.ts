// @ts-nocheck
// For machines: the compiled validator of MerchantV0CustomsClearanceRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, unknownValue, violation, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["IdCard","MilitaryId","Passport","HongKongAndMacaoPass","TaiwanPass","PoliceIdCard","SoldiersCard","Others"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.customsClearance;
    if (v1 === undefined) return missing("customsClearance", at, found);
    if (isObject(v1)) {
      const v2 = v1.merchantClearanceInfo;
      if (isObject(v2)) {
        const v3 = v2.clearanceID;
        if (v3 === undefined) return missing("clearanceID", at + "/customsClearance/merchantClearanceInfo", found);
        if (typeof v3 === "string") {
          if (v3.length > 32 && ucs2length(v3) > 32) return violation("maxLength", "must NOT have more than 32 characters", at + "/customsClearance/merchantClearanceInfo/clearanceID", found);
        } else if (!nullFor("string", v3, at + "/customsClearance/merchantClearanceInfo/clearanceID", found)) return false;
        const v4 = v2.isSplit;
        if (typeof v4 !== "boolean" && v4 !== undefined && !nullFor("boolean", v4, at + "/customsClearance/merchantClearanceInfo/isSplit", found)) return false;
        const v5 = v2.subClearanceID;
        if (typeof v5 === "string") {
          if (v5.length > 32 && ucs2length(v5) > 32) return violation("maxLength", "must NOT have more than 32 characters", at + "/customsClearance/merchantClearanceInfo/subClearanceID", found);
        } else if (v5 !== undefined && !nullFor("string", v5, at + "/customsClearance/merchantClearanceInfo/subClearanceID", found)) return false;
        for (const key8 in v2) {
          if (key8 !== "clearanceID" && key8 !== "isSplit" && key8 !== "subClearanceID") unknownField(key8, at + "/customsClearance/merchantClearanceInfo", found);
        }
      } else if (v2 !== undefined && !nullFor("object", v2, at + "/customsClearance/merchantClearanceInfo", found)) return false;
      const v9 = v1.customsClearanceAmount;
      if (isObject(v9)) {
        const v10 = v9.currency;
        if (v10 === undefined) return missing("currency", at + "/customsClearance/customsClearanceAmount", found);
        if (typeof v10 === "string") {
          if (v10.length > 3 && ucs2length(v10) > 3) unknownValue(at + "/customsClearance/customsClearanceAmount/currency", found);
        } else if (!nullFor("string", v10, at + "/customsClearance/customsClearanceAmount/currency", found)) return false;
        const v11 = v9.value;
        if (v11 === undefined) return missing("value", at + "/customsClearance/customsClearanceAmount", found);
        if (typeof v11 === "string") {
          if (v11.length > 12 && ucs2length(v11) > 12) unknownValue(at + "/customsClearance/customsClearanceAmount/value", found);
        } else if (!nullFor("string", v11, at + "/customsClearance/customsClearanceAmount/value", found)) return false;
        const v12 = v9.transportValue;
        if (typeof v12 !== "string" && v12 !== undefined && !nullFor("string", v12, at + "/customsClearance/customsClearanceAmount/transportValue", found)) return false;
        const v13 = v9.productValue;
        if (typeof v13 !== "string" && v13 !== undefined && !nullFor("string", v13, at + "/customsClearance/customsClearanceAmount/productValue", found)) return false;
        for (const key16 in v9) {
          if (key16 !== "currency" && key16 !== "productValue" && key16 !== "transportValue" && key16 !== "value") unknownField(key16, at + "/customsClearance/customsClearanceAmount", found);
        }
      } else if (v9 !== undefined && !nullFor("object", v9, at + "/customsClearance/customsClearanceAmount", found)) return false;
      const v17 = v1.actionType;
      if (typeof v17 === "string") {
        if (v17 !== "ADD" && v17 !== "MODIFY") unknownValue(at + "/customsClearance/actionType", found);
      } else if (v17 !== undefined && !nullFor("string", v17, at + "/customsClearance/actionType", found)) return false;
      for (const key20 in v1) {
        if (key20 !== "actionType" && key20 !== "customsClearanceAmount" && key20 !== "merchantClearanceInfo") unknownField(key20, at + "/customsClearance", found);
      }
    } else if (!nullFor("object", v1, at + "/customsClearance", found)) return false;
    const v21 = data.customsData;
    if (v21 === undefined) return missing("customsData", at, found);
    if (isObject(v21)) {
      const v22 = v21.customsID;
      if (v22 === undefined) return missing("customsID", at + "/customsData", found);
      if (typeof v22 === "string") {
        if (v22.length > 20 && ucs2length(v22) > 20) return violation("maxLength", "must NOT have more than 20 characters", at + "/customsData/customsID", found);
      } else if (!nullFor("string", v22, at + "/customsData/customsID", found)) return false;
      const v23 = v21.merchantCustomsID;
      if (typeof v23 === "string") {
        if (v23.length > 64 && ucs2length(v23) > 64) return violation("maxLength", "must NOT have more than 64 characters", at + "/customsData/merchantCustomsID", found);
      } else if (v23 !== undefined && !nullFor("string", v23, at + "/customsData/merchantCustomsID", found)) return false;
      const v24 = v21.merchantCustomsName;
      if (typeof v24 === "string") {
        if (v24.length > 64 && ucs2length(v24) > 64) return violation("maxLength", "must NOT have more than 64 characters", at + "/customsData/merchantCustomsName", found);
      } else if (v24 !== undefined && !nullFor("string", v24, at + "/customsData/merchantCustomsName", found)) return false;
      for (const key27 in v21) {
        if (key27 !== "customsID" && key27 !== "merchantCustomsID" && key27 !== "merchantCustomsName") unknownField(key27, at + "/customsData", found);
      }
    } else if (!nullFor("object", v21, at + "/customsData", found)) return false;
    const v28 = data.buyerInfo;
    if (isObject(v28)) {
      const v29 = v28.name;
      if (typeof v29 === "string") {
        if (v29.length > 64 && ucs2length(v29) > 64) return violation("maxLength", "must NOT have more than 64 characters", at + "/buyerInfo/name", found);
      } else if (v29 !== undefined && !nullFor("string", v29, at + "/buyerInfo/name", found)) return false;
      const v30 = v28.certificateType;
      if (typeof v30 === "string") {
        if (!known1.has(v30)) unknownValue(at + "/buyerInfo/certificateType", found);
      } else if (v30 !== undefined && !nullFor("string", v30, at + "/buyerInfo/certificateType", found)) return false;
      const v31 = v28.number;
      if (typeof v31 === "string") {
        if (v31.length > 64 && ucs2length(v31) > 64) return violation("maxLength", "must NOT have more than 64 characters", at + "/buyerInfo/number", found);
      } else if (v31 !== undefined && !nullFor("string", v31, at + "/buyerInfo/number", found)) return false;
      for (const key34 in v28) {
        if (key34 !== "certificateType" && key34 !== "name" && key34 !== "number") unknownField(key34, at + "/buyerInfo", found);
      }
    } else if (v28 !== undefined && !nullFor("object", v28, at + "/buyerInfo", found)) return false;
    for (const key37 in data) {
      if (key37 !== "buyerInfo" && key37 !== "customsClearance" && key37 !== "customsData") unknownField(key37, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
