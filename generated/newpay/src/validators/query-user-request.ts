// @ts-nocheck
// For machines: the compiled validator of QueryUserRequest. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_request_sign } from './request-sign.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.appId;
    if (v1 === undefined) return missing("appId", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/appId", found)) return false;
    const v2 = data.timestamp;
    if (v2 === undefined) return missing("timestamp", at, found);
    if (!Number.isSafeInteger(v2) && !nullFor("integer", v2, at + "/timestamp", found)) return false;
    const v3 = data.token;
    if (v3 === undefined) return missing("token", at, found);
    if (typeof v3 !== "string" && !nullFor("string", v3, at + "/token", found)) return false;
    const v4 = data.sign;
    if (v4 === undefined) return missing("sign", at, found);
    if (!validate_request_sign(v4, at + "/sign", found)) return false;
    for (const key7 in data) {
      if (key7 !== "appId" && key7 !== "sign" && key7 !== "timestamp" && key7 !== "token") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
