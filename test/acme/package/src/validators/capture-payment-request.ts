// @ts-nocheck
// For machines: the compiled validator of CapturePaymentRequest. Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.amount;
    if (v1 !== undefined && !validate_amount(v1, at + "/amount", found)) return false;
    for (const key4 in data) {
      if (key4 !== "amount") unknownField(key4, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
