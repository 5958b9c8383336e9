// @ts-nocheck
// For machines: the compiled validator of MerchantResponseNetworkToken. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_payment_account_reference } from './payment-account-reference.ts';

const known1 = new Set(["eci","expiryDate","first6No","last4No","paymentAccountReference","paymentBrand","status","supportDeviceBinding","tokenCryptogram","tokenID","value"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.eci;
    if (typeof v1 === "string") {
      if (v1.length > 2 && ucs2length(v1) > 2) unknownValue(at + "/eci", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/eci", found)) return false;
    const v2 = data.expiryDate;
    if (typeof v2 === "string") {
      if (v2.length > 4 && ucs2length(v2) > 4) unknownValue(at + "/expiryDate", found);
    } else if (v2 !== undefined && !nullFor("string", v2, at + "/expiryDate", found)) return false;
    const v3 = data.first6No;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/first6No", found)) return false;
    const v4 = data.last4No;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/last4No", found)) return false;
    const v5 = data.paymentAccountReference;
    if (v5 !== undefined && !validate_payment_account_reference(v5, at + "/paymentAccountReference", found)) return false;
    const v6 = data.paymentBrand;
    if (typeof v6 === "string") {
      if (v6.length > 32 && ucs2length(v6) > 32) unknownValue(at + "/paymentBrand", found);
    } else if (v6 !== undefined && !nullFor("string", v6, at + "/paymentBrand", found)) return false;
    const v7 = data.status;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/status", found)) return false;
    const v8 = data.supportDeviceBinding;
    if (typeof v8 !== "boolean" && v8 !== undefined && !nullFor("boolean", v8, at + "/supportDeviceBinding", found)) return false;
    const v9 = data.tokenCryptogram;
    if (typeof v9 === "string") {
      if (v9.length > 64 && ucs2length(v9) > 64) unknownValue(at + "/tokenCryptogram", found);
    } else if (v9 !== undefined && !nullFor("string", v9, at + "/tokenCryptogram", found)) return false;
    const v10 = data.tokenID;
    if (typeof v10 === "string") {
      if (v10.length > 64 && ucs2length(v10) > 64) unknownValue(at + "/tokenID", found);
    } else if (v10 !== undefined && !nullFor("string", v10, at + "/tokenID", found)) return false;
    const v11 = data.value;
    if (typeof v11 === "string") {
      if (v11.length > 64 && ucs2length(v11) > 64) unknownValue(at + "/value", found);
    } else if (v11 !== undefined && !nullFor("string", v11, at + "/value", found)) return false;
    for (const key14 in data) {
      if (!known1.has(key14)) unknownField(key14, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
