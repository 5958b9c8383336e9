// @ts-nocheck
// For machines: the compiled validator of CreditLimitRequest. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_credit_limit_query } from './credit-limit-query.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.type;
    if (v1 === undefined) return missing("type", at, found);
    if (v1 !== "GET_DEFAULT_ACCOUNT_CREDIT_LIMIT") return violation("const", "must be equal to constant", at + "/type", found);
    const v2 = data.data;
    if (v2 === undefined) return missing("data", at, found);
    if (!validate_credit_limit_query(v2, at + "/data", found)) return false;
    for (const key5 in data) {
      if (key5 !== "data" && key5 !== "type") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
