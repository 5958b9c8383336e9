// @ts-nocheck
// For machines: the compiled validator of MerchantEWallet. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["consumerAccount","consumerId","contractID","paymentBrand","planID","subOpenID","walletName"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.consumerAccount;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/consumerAccount", found)) return false;
    const v2 = data.consumerId;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/consumerId", found)) return false;
    const v3 = data.contractID;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/contractID", found)) return false;
    const v4 = data.paymentBrand;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/paymentBrand", found)) return false;
    const v5 = data.planID;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/planID", found)) return false;
    const v6 = data.subOpenID;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/subOpenID", found)) return false;
    const v7 = data.walletName;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/walletName", found)) return false;
    for (const key10 in data) {
      if (!known1.has(key10)) unknownField(key10, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
