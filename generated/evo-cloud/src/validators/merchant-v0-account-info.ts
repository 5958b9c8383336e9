// @ts-nocheck
// For machines: the compiled validator of MerchantV0AccountInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, unknownValue, violation, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["accountAgeIndicator","accountChangeDate","accountChangeIndicator","accountCreationDate","addCardAttemptsDay","city","country","deliveryAddressUsageDate","deliveryAddressUsageIndicator","homePhone","houseNumberOrName","mobilePhone","passwordChangeDate","passwordChangeDateIndicator","pastTransactionsDay","pastTransactionsYear","paymentAccountAge","paymentAccountIndicator","postalCode","purchasesLast6Months","stateOrProvince","street","suspiciousActivity","workPhone"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.accountAgeIndicator;
    if (typeof v1 === "string") {
      if (v1 !== "notApplicable" && v1 !== "thisTransaction" && v1 !== "lessThan30Days" && v1 !== "from30To60Days" && v1 !== "moreThan60Days") unknownValue(at + "/accountAgeIndicator", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/accountAgeIndicator", found)) return false;
    const v2 = data.accountChangeDate;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/accountChangeDate", found)) return false;
    const v3 = data.accountChangeIndicator;
    if (typeof v3 === "string") {
      if (v3 !== "thisTransaction" && v3 !== "lessThan30Days" && v3 !== "from30To60Days" && v3 !== "moreThan60Days") unknownValue(at + "/accountChangeIndicator", found);
    } else if (v3 !== undefined && !nullFor("string", v3, at + "/accountChangeIndicator", found)) return false;
    const v4 = data.accountCreationDate;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/accountCreationDate", found)) return false;
    const v5 = data.passwordChangeDate;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/passwordChangeDate", found)) return false;
    const v6 = data.passwordChangeDateIndicator;
    if (typeof v6 === "string") {
      if (v6 !== "thisTransaction" && v6 !== "lessThan30Days" && v6 !== "from30To60Days" && v6 !== "moreThan60Days") unknownValue(at + "/passwordChangeDateIndicator", found);
    } else if (v6 !== undefined && !nullFor("string", v6, at + "/passwordChangeDateIndicator", found)) return false;
    const v7 = data.purchasesLast6Months;
    if (typeof v7 === "string") {
      if (v7.length > 12 && ucs2length(v7) > 12) return violation("maxLength", "must NOT have more than 12 characters", at + "/purchasesLast6Months", found);
    } else if (v7 !== undefined && !nullFor("string", v7, at + "/purchasesLast6Months", found)) return false;
    const v8 = data.addCardAttemptsDay;
    if (typeof v8 === "string") {
      if (v8.length > 12 && ucs2length(v8) > 12) return violation("maxLength", "must NOT have more than 12 characters", at + "/addCardAttemptsDay", found);
    } else if (v8 !== undefined && !nullFor("string", v8, at + "/addCardAttemptsDay", found)) return false;
    const v9 = data.pastTransactionsDay;
    if (typeof v9 === "string") {
      if (v9.length > 12 && ucs2length(v9) > 12) return violation("maxLength", "must NOT have more than 12 characters", at + "/pastTransactionsDay", found);
    } else if (v9 !== undefined && !nullFor("string", v9, at + "/pastTransactionsDay", found)) return false;
    const v10 = data.pastTransactionsYear;
    if (typeof v10 === "string") {
      if (v10.length > 12 && ucs2length(v10) > 12) return violation("maxLength", "must NOT have more than 12 characters", at + "/pastTransactionsYear", found);
    } else if (v10 !== undefined && !nullFor("string", v10, at + "/pastTransactionsYear", found)) return false;
    const v11 = data.paymentAccountAge;
    if (typeof v11 !== "string" && v11 !== undefined && !nullFor("string", v11, at + "/paymentAccountAge", found)) return false;
    const v12 = data.paymentAccountIndicator;
    if (typeof v12 === "string") {
      if (v12 !== "notApplicable" && v12 !== "thisTransaction" && v12 !== "lessThan30Days" && v12 !== "from30To60Days" && v12 !== "moreThan60Days") unknownValue(at + "/paymentAccountIndicator", found);
    } else if (v12 !== undefined && !nullFor("string", v12, at + "/paymentAccountIndicator", found)) return false;
    const v13 = data.deliveryAddressUsageDate;
    if (typeof v13 !== "string" && v13 !== undefined && !nullFor("string", v13, at + "/deliveryAddressUsageDate", found)) return false;
    const v14 = data.deliveryAddressUsageIndicator;
    if (typeof v14 === "string") {
      if (v14 !== "thisTransaction" && v14 !== "lessThan30Days" && v14 !== "from30To60Days" && v14 !== "moreThan60Days") unknownValue(at + "/deliveryAddressUsageIndicator", found);
    } else if (v14 !== undefined && !nullFor("string", v14, at + "/deliveryAddressUsageIndicator", found)) return false;
    const v15 = data.suspiciousActivity;
    if (typeof v15 !== "boolean" && v15 !== undefined && !nullFor("boolean", v15, at + "/suspiciousActivity", found)) return false;
    const v16 = data.homePhone;
    if (typeof v16 === "string") {
      if (v16.length > 16 && ucs2length(v16) > 16) return violation("maxLength", "must NOT have more than 16 characters", at + "/homePhone", found);
    } else if (v16 !== undefined && !nullFor("string", v16, at + "/homePhone", found)) return false;
    const v17 = data.mobilePhone;
    if (typeof v17 === "string") {
      if (v17.length > 16 && ucs2length(v17) > 16) return violation("maxLength", "must NOT have more than 16 characters", at + "/mobilePhone", found);
    } else if (v17 !== undefined && !nullFor("string", v17, at + "/mobilePhone", found)) return false;
    const v18 = data.workPhone;
    if (typeof v18 === "string") {
      if (v18.length > 16 && ucs2length(v18) > 16) return violation("maxLength", "must NOT have more than 16 characters", at + "/workPhone", found);
    } else if (v18 !== undefined && !nullFor("string", v18, at + "/workPhone", found)) return false;
    const v19 = data.city;
    if (typeof v19 === "string") {
      if (v19.length > 50 && ucs2length(v19) > 50) return violation("maxLength", "must NOT have more than 50 characters", at + "/city", found);
    } else if (v19 !== undefined && !nullFor("string", v19, at + "/city", found)) return false;
    const v20 = data.country;
    if (v20 === undefined) return missing("country", at, found);
    if (typeof v20 !== "string" && !nullFor("string", v20, at + "/country", found)) return false;
    const v21 = data.houseNumberOrName;
    if (v21 === undefined) return missing("houseNumberOrName", at, found);
    if (typeof v21 === "string") {
      if (v21.length > 50 && ucs2length(v21) > 50) return violation("maxLength", "must NOT have more than 50 characters", at + "/houseNumberOrName", found);
    } else if (!nullFor("string", v21, at + "/houseNumberOrName", found)) return false;
    const v22 = data.postalCode;
    if (v22 === undefined) return missing("postalCode", at, found);
    if (typeof v22 === "string") {
      if (v22.length > 16 && ucs2length(v22) > 16) return violation("maxLength", "must NOT have more than 16 characters", at + "/postalCode", found);
    } else if (!nullFor("string", v22, at + "/postalCode", found)) return false;
    const v23 = data.stateOrProvince;
    if (v23 === undefined) return missing("stateOrProvince", at, found);
    if (typeof v23 === "string") {
      if (v23.length > 3 && ucs2length(v23) > 3) return violation("maxLength", "must NOT have more than 3 characters", at + "/stateOrProvince", found);
    } else if (!nullFor("string", v23, at + "/stateOrProvince", found)) return false;
    const v24 = data.street;
    if (typeof v24 === "string") {
      if (v24.length > 50 && ucs2length(v24) > 50) return violation("maxLength", "must NOT have more than 50 characters", at + "/street", found);
    } else if (v24 !== undefined && !nullFor("string", v24, at + "/street", found)) return false;
    for (const key27 in data) {
      if (!known1.has(key27)) unknownField(key27, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
