// @ts-nocheck
// For machines: the compiled validator of MerchantV0RequestThreeDs. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, unknownValue, violation, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["authenticationType","deviceType","mpiData","origin","redirectData","shopperEmail","shopperIP"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.authenticationType;
    if (typeof v1 === "string") {
      if (v1 !== "threeDSPage" && v1 !== "threeDSIntegrator") unknownValue(at + "/authenticationType", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/authenticationType", found)) return false;
    const v2 = data.deviceType;
    if (v2 === undefined) return missing("deviceType", at, found);
    if (typeof v2 === "string") {
      if (v2 !== "Web" && v2 !== "iOS" && v2 !== "Android") unknownValue(at + "/deviceType", found);
    } else if (!nullFor("string", v2, at + "/deviceType", found)) return false;
    const v3 = data.shopperIP;
    if (typeof v3 === "string") {
      if (v3.length > 64 && ucs2length(v3) > 64) return violation("maxLength", "must NOT have more than 64 characters", at + "/shopperIP", found);
    } else if (v3 !== undefined && !nullFor("string", v3, at + "/shopperIP", found)) return false;
    const v4 = data.shopperEmail;
    if (typeof v4 === "string") {
      if (v4.length > 254 && ucs2length(v4) > 254) return violation("maxLength", "must NOT have more than 254 characters", at + "/shopperEmail", found);
    } else if (v4 !== undefined && !nullFor("string", v4, at + "/shopperEmail", found)) return false;
    const v5 = data.origin;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/origin", found)) return false;
    const v6 = data.mpiData;
    if (isObject(v6)) {
      const v7 = v6.cavv;
      if (v7 === undefined) return missing("cavv", at + "/mpiData", found);
      if (typeof v7 === "string") {
        if (v7.length > 28 && ucs2length(v7) > 28) return violation("maxLength", "must NOT have more than 28 characters", at + "/mpiData/cavv", found);
      } else if (!nullFor("string", v7, at + "/mpiData/cavv", found)) return false;
      const v8 = v6.cavvAlgorithm;
      if (typeof v8 === "string") {
        if (v8.length > 1 && ucs2length(v8) > 1) return violation("maxLength", "must NOT have more than 1 characters", at + "/mpiData/cavvAlgorithm", found);
      } else if (v8 !== undefined && !nullFor("string", v8, at + "/mpiData/cavvAlgorithm", found)) return false;
      const v9 = v6.eci;
      if (v9 === undefined) return missing("eci", at + "/mpiData", found);
      if (typeof v9 === "string") {
        if (v9.length > 2 && ucs2length(v9) > 2) return violation("maxLength", "must NOT have more than 2 characters", at + "/mpiData/eci", found);
      } else if (!nullFor("string", v9, at + "/mpiData/eci", found)) return false;
      const v10 = v6.xid;
      if (typeof v10 === "string") {
        if (v10.length > 20 && ucs2length(v10) > 20) return violation("maxLength", "must NOT have more than 20 characters", at + "/mpiData/xid", found);
      } else if (v10 !== undefined && !nullFor("string", v10, at + "/mpiData/xid", found)) return false;
      const v11 = v6.dsTransID;
      if (typeof v11 === "string") {
        if (v11.length > 36 && ucs2length(v11) > 36) return violation("maxLength", "must NOT have more than 36 characters", at + "/mpiData/dsTransID", found);
      } else if (v11 !== undefined && !nullFor("string", v11, at + "/mpiData/dsTransID", found)) return false;
      const v12 = v6.threeDSVersion;
      if (typeof v12 === "string") {
        if (v12.length > 10 && ucs2length(v12) > 10) return violation("maxLength", "must NOT have more than 10 characters", at + "/mpiData/threeDSVersion", found);
      } else if (v12 !== undefined && !nullFor("string", v12, at + "/mpiData/threeDSVersion", found)) return false;
      for (const key15 in v6) {
        if (key15 !== "cavv" && key15 !== "cavvAlgorithm" && key15 !== "dsTransID" && key15 !== "eci" && key15 !== "threeDSVersion" && key15 !== "xid") unknownField(key15, at + "/mpiData", found);
      }
    } else if (v6 !== undefined && !nullFor("object", v6, at + "/mpiData", found)) return false;
    const v16 = data.redirectData;
    if (isObject(v16)) {
      const v17 = v16.pAres;
      if (typeof v17 === "string") {
        if (v17.length > 300 && ucs2length(v17) > 300) return violation("maxLength", "must NOT have more than 300 characters", at + "/redirectData/pAres", found);
      } else if (v17 !== undefined && !nullFor("string", v17, at + "/redirectData/pAres", found)) return false;
      const v18 = v16.threeDSComplnd;
      if (typeof v18 === "string") {
        if (v18 !== "Y" && v18 !== "N") unknownValue(at + "/redirectData/threeDSComplnd", found);
      } else if (v18 !== undefined && !nullFor("string", v18, at + "/redirectData/threeDSComplnd", found)) return false;
      const v19 = v16.threeDSFinished;
      if (typeof v19 === "string") {
        if (v19 !== "Y" && v19 !== "N") unknownValue(at + "/redirectData/threeDSFinished", found);
      } else if (v19 !== undefined && !nullFor("string", v19, at + "/redirectData/threeDSFinished", found)) return false;
      for (const key22 in v16) {
        if (key22 !== "pAres" && key22 !== "threeDSComplnd" && key22 !== "threeDSFinished") unknownField(key22, at + "/redirectData", found);
      }
    } else if (v16 !== undefined && !nullFor("object", v16, at + "/redirectData", found)) return false;
    for (const key25 in data) {
      if (!known1.has(key25)) unknownField(key25, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
