// @ts-nocheck
// For machines: the compiled validator of GatewayPspInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["city","mcc","merchantID","merchantName","nation","postCode","sponsorCode","storeID","storeName","street","terminalID"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.mcc;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/mcc", found)) return false;
    const v2 = data.sponsorCode;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/sponsorCode", found)) return false;
    const v3 = data.merchantID;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/merchantID", found)) return false;
    const v4 = data.terminalID;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/terminalID", found)) return false;
    const v5 = data.merchantName;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/merchantName", found)) return false;
    const v6 = data.storeID;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/storeID", found)) return false;
    const v7 = data.storeName;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/storeName", found)) return false;
    const v8 = data.street;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/street", found)) return false;
    const v9 = data.city;
    if (typeof v9 !== "string" && v9 !== undefined && !nullFor("string", v9, at + "/city", found)) return false;
    const v10 = data.postCode;
    if (typeof v10 !== "string" && v10 !== undefined && !nullFor("string", v10, at + "/postCode", found)) return false;
    const v11 = data.nation;
    if (typeof v11 !== "string" && v11 !== undefined && !nullFor("string", v11, at + "/nation", found)) return false;
    for (const key14 in data) {
      if (!known1.has(key14)) unknownField(key14, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
