// @ts-nocheck
// For machines: the compiled validator of TokenRenewal. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_user_token } from './user-token.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.token;
    if (v1 !== undefined && !validate_user_token(v1, at + "/token", found)) return false;
    const v2 = data.timestamp;
    if (!Number.isSafeInteger(v2) && v2 !== undefined && !nullFor("integer", v2, at + "/timestamp", found)) return false;
    for (const key5 in data) {
      if (key5 !== "timestamp" && key5 !== "token") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
