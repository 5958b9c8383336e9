// @ts-nocheck
// For machines: the compiled validator of User. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_sign } from './sign.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.appId;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/appId", found)) return false;
    const v2 = data.nickName;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/nickName", found)) return false;
    const v3 = data.userMobile;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/userMobile", found)) return false;
    const v4 = data.userId;
    if (!Number.isSafeInteger(v4) && v4 !== undefined && !nullFor("integer", v4, at + "/userId", found)) return false;
    const v5 = data.sign;
    if (v5 !== undefined && !validate_sign(v5, at + "/sign", found)) return false;
    for (const key8 in data) {
      if (key8 !== "appId" && key8 !== "nickName" && key8 !== "sign" && key8 !== "userId" && key8 !== "userMobile") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
