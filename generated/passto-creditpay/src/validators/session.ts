// @ts-nocheck
// For machines: the compiled validator of Session. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_tag } from './tag.ts';
import { whole as validate_user_token } from './user-token.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.tag;
    if (v1 !== undefined && !validate_tag(v1, at + "/tag", found)) return false;
    const v2 = data.token;
    if (v2 !== undefined && !validate_user_token(v2, at + "/token", found)) return false;
    const v3 = data.session_sign;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/session_sign", found)) return false;
    const v4 = data.real_ip;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/real_ip", found)) return false;
    for (const key7 in data) {
      if (key7 !== "real_ip" && key7 !== "session_sign" && key7 !== "tag" && key7 !== "token") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
