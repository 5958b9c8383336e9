// @ts-nocheck
// For machines: the compiled validator of ThreeDsData. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["cardholderInfo","cavv","dsTransID","eci","status","threeDSVersion","transStatusReason"]);

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.cardholderInfo;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/cardholderInfo", found)) return false;
    const v2 = data.cavv;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/cavv", found)) return false;
    const v3 = data.dsTransID;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/dsTransID", found)) return false;
    const v4 = data.eci;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/eci", found)) return false;
    const v5 = data.status;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/status", found)) return false;
    const v6 = data.threeDSVersion;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/threeDSVersion", found)) return false;
    const v7 = data.transStatusReason;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/transStatusReason", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (!known1.has(key9)) unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
