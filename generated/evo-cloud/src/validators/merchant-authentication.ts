// @ts-nocheck
// For machines: the compiled validator of MerchantAuthentication. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_three_ds } from './merchant-three-ds.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.type;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/type", found)) return false;
    const v2 = data.threeDS;
    if (v2 !== undefined && !validate_merchant_three_ds(v2, at + "/threeDS", found)) return false;
    for (const key5 in data) {
      if (key5 !== "threeDS" && key5 !== "type") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
