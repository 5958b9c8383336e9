// @ts-nocheck
// For machines: the compiled validator of MerchantV0ResponseAuthentication. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.authenticationType;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/authenticationType", found)) return false;
    const v2 = data.threeDS;
    if (isObject(v2)) {
      const v3 = v2.deviceType;
      if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/threeDS/deviceType", found)) return false;
      const v4 = v2.redirectData;
      if (isObject(v4)) {
        const v5 = v4.method;
        if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/threeDS/redirectData/method", found)) return false;
        for (const key8 in v4) {
          if (key8 !== "method") unknownField(key8, at + "/threeDS/redirectData", found);
        }
      } else if (v4 !== undefined && !nullFor("object", v4, at + "/threeDS/redirectData", found)) return false;
      const v9 = v2.redirectUrl;
      if (typeof v9 !== "string" && v9 !== undefined && !nullFor("string", v9, at + "/threeDS/redirectUrl", found)) return false;
      for (const key12 in v2) {
        if (key12 !== "deviceType" && key12 !== "redirectData" && key12 !== "redirectUrl") unknownField(key12, at + "/threeDS", found);
      }
    } else if (v2 !== undefined && !nullFor("object", v2, at + "/threeDS", found)) return false;
    const v13 = data.securePlus;
    if (isObject(v13)) {
      const v14 = v13.securePlusData;
      if (isObject(v14)) {
        const v15 = v14.activateStatus;
        if (typeof v15 !== "string" && v15 !== undefined && !nullFor("string", v15, at + "/securePlus/securePlusData/activateStatus", found)) return false;
        const v16 = v14.authenticationResultCode;
        if (typeof v16 !== "string" && v16 !== undefined && !nullFor("string", v16, at + "/securePlus/securePlusData/authenticationResultCode", found)) return false;
        const v17 = v14.vcode;
        if (typeof v17 !== "string" && v17 !== undefined && !nullFor("string", v17, at + "/securePlus/securePlusData/vcode", found)) return false;
        for (const key20 in v14) {
          if (key20 !== "activateStatus" && key20 !== "authenticationResultCode" && key20 !== "vcode") unknownField(key20, at + "/securePlus/securePlusData", found);
        }
      } else if (v14 !== undefined && !nullFor("object", v14, at + "/securePlus/securePlusData", found)) return false;
      for (const key23 in v13) {
        if (key23 !== "securePlusData") unknownField(key23, at + "/securePlus", found);
      }
    } else if (v13 !== undefined && !nullFor("object", v13, at + "/securePlus", found)) return false;
    for (const key26 in data) {
      if (key26 !== "authenticationType" && key26 !== "securePlus" && key26 !== "threeDS") unknownField(key26, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
