// @ts-nocheck
// For machines: the compiled validator of DiscountInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.currency;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/currency", found)) return false;
    const v2 = data.discountType;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/discountType", found)) return false;
    const v3 = data.subDiscountAmount;
    if (!isObject(v3) && v3 !== undefined && !nullFor("object", v3, at + "/subDiscountAmount", found)) return false;
    const v6 = data.value;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/value", found)) return false;
    for (const key9 in data) {
      if (key9 !== "currency" && key9 !== "discountType" && key9 !== "subDiscountAmount" && key9 !== "value") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
