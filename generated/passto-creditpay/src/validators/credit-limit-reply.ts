// @ts-nocheck
// For machines: the compiled validator of CreditLimitReply. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_credit_limit } from './credit-limit.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.data;
    if (v1 === undefined) return missing("data", at, found);
    if (!validate_credit_limit(v1, at + "/data", found)) return false;
    for (const key4 in data) {
      if (key4 !== "data") unknownField(key4, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
