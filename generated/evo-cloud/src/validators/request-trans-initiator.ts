// @ts-nocheck
// For machines: the compiled validator of RequestTransInitiator. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.platform;
    if (v1 === undefined) return missing("platform", at, found);
    if (typeof v1 === "string") {
      if (v1 !== "WEB" && v1 !== "WAP" && v1 !== "APP" && v1 !== "MINI" && v1 !== "INWALLET" && v1 !== "POS") unknownValue(at + "/platform", found);
    } else if (!nullFor("string", v1, at + "/platform", found)) return false;
    const v2 = data.deviceType;
    if (typeof v2 === "string") {
      if (v2 !== "Android" && v2 !== "iOS") unknownValue(at + "/deviceType", found);
    } else if (v2 !== undefined && !nullFor("string", v2, at + "/deviceType", found)) return false;
    const v3 = data.spec;
    if (typeof v3 === "string") {
      if (v3.length > 30 && ucs2length(v3) > 30) unknownValue(at + "/spec", found);
    } else if (v3 !== undefined && !nullFor("string", v3, at + "/spec", found)) return false;
    const v4 = data.appVersion;
    if (typeof v4 === "string") {
      if (v4.length > 20 && ucs2length(v4) > 20) unknownValue(at + "/appVersion", found);
    } else if (v4 !== undefined && !nullFor("string", v4, at + "/appVersion", found)) return false;
    const v5 = data.osVersion;
    if (typeof v5 === "string") {
      if (v5.length > 20 && ucs2length(v5) > 20) unknownValue(at + "/osVersion", found);
    } else if (v5 !== undefined && !nullFor("string", v5, at + "/osVersion", found)) return false;
    const v6 = data.userCreateIp;
    if (typeof v6 === "string") {
      if (v6.length > 64 && ucs2length(v6) > 64) unknownValue(at + "/userCreateIp", found);
    } else if (v6 !== undefined && !nullFor("string", v6, at + "/userCreateIp", found)) return false;
    for (const key9 in data) {
      if (key9 !== "appVersion" && key9 !== "deviceType" && key9 !== "osVersion" && key9 !== "platform" && key9 !== "spec" && key9 !== "userCreateIp") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
