// @ts-nocheck
// For machines: the compiled validator of MerchantAction. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["threeDSRedirect","threeDSIdentify","threeDSChallenge","inputMobilePhone","inputSMSCode","redirectUser","redirectInIframe","presentQRCode","invokeWallet","presentEcontext","promptUser"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.type;
    if (typeof v1 === "string") {
      if (!known1.has(v1)) unknownValue(at + "/type", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/type", found)) return false;
    const v2 = data.redirectData;
    if (isObject(v2)) {
      const v3 = v2.url;
      if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/redirectData/url", found)) return false;
      const v4 = v2.method;
      if (typeof v4 === "string") {
        if (v4 !== "GET" && v4 !== "POST") unknownValue(at + "/redirectData/method", found);
      } else if (v4 !== undefined && !nullFor("string", v4, at + "/redirectData/method", found)) return false;
      const v5 = v2.parameter;
      if (isObject(v5)) {
        for (const key6 in v5) {
          const v7 = v5[key6];
          if (typeof v7 !== "string" && !nullFor("string", v7, at + "/redirectData/parameter/*", found)) return false;
        }
      } else if (v5 !== undefined && !nullFor("object", v5, at + "/redirectData/parameter", found)) return false;
      for (const key10 in v2) {
        if (key10 !== "method" && key10 !== "parameter" && key10 !== "url") unknownField(key10, at + "/redirectData", found);
      }
    } else if (v2 !== undefined && !nullFor("object", v2, at + "/redirectData", found)) return false;
    const v11 = data.threeDSData;
    if (!isObject(v11) && v11 !== undefined && !nullFor("object", v11, at + "/threeDSData", found)) return false;
    const v14 = data.qrData;
    if (isObject(v14)) {
      const v15 = v14.qrCode;
      if (typeof v15 !== "string" && v15 !== undefined && !nullFor("string", v15, at + "/qrData/qrCode", found)) return false;
      const v16 = v14.qrDownloadURL;
      if (typeof v16 !== "string" && v16 !== undefined && !nullFor("string", v16, at + "/qrData/qrDownloadURL", found)) return false;
      const v17 = v14.expiredAt;
      if (typeof v17 !== "string" && v17 !== undefined && !nullFor("string", v17, at + "/qrData/expiredAt", found)) return false;
      for (const key20 in v14) {
        if (key20 !== "expiredAt" && key20 !== "qrCode" && key20 !== "qrDownloadURL") unknownField(key20, at + "/qrData", found);
      }
    } else if (v14 !== undefined && !nullFor("object", v14, at + "/qrData", found)) return false;
    const v21 = data.walletData;
    if (isObject(v21)) {
      const v22 = v21.paymentString;
      if (typeof v22 !== "string" && v22 !== undefined && !nullFor("string", v22, at + "/walletData/paymentString", found)) return false;
      for (const key25 in v21) {
        if (key25 !== "paymentString") unknownField(key25, at + "/walletData", found);
      }
    } else if (v21 !== undefined && !nullFor("object", v21, at + "/walletData", found)) return false;
    const v26 = data.econtext;
    if (isObject(v26)) {
      const v27 = v26.instructionURL;
      if (typeof v27 !== "string" && v27 !== undefined && !nullFor("string", v27, at + "/econtext/instructionURL", found)) return false;
      for (const key30 in v26) {
        if (key30 !== "instructionURL") unknownField(key30, at + "/econtext", found);
      }
    } else if (v26 !== undefined && !nullFor("object", v26, at + "/econtext", found)) return false;
    for (const key33 in data) {
      if (key33 !== "econtext" && key33 !== "qrData" && key33 !== "redirectData" && key33 !== "threeDSData" && key33 !== "type" && key33 !== "walletData") unknownField(key33, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
