// @ts-nocheck
// For machines: the compiled validator of LinkpayFailure. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_linkpay_result } from './linkpay-result.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.result;
    if (v1 !== undefined && !validate_linkpay_result(v1, at + "/result", found)) return false;
    for (const key4 in data) {
      if (key4 !== "result") unknownField(key4, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
