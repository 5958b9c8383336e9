// @ts-nocheck
// For machines: the compiled validator of Discount. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_discount_info } from './discount-info.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.discountAmount;
    if (v1 !== undefined && !validate_amount(v1, at + "/discountAmount", found)) return false;
    const v2 = data.discountInfo;
    if (Array.isArray(v2)) {
      for (let i3 = 0; i3 < v2.length; i3++) {
        const v4 = v2[i3];
        if (!validate_discount_info(v4, at + "/discountInfo/" + i3, found)) return false;
      }
    } else if (v2 !== undefined && !nullFor("array", v2, at + "/discountInfo", found)) return false;
    const v5 = data.payAmount;
    if (v5 !== undefined && !validate_amount(v5, at + "/payAmount", found)) return false;
    for (const key8 in data) {
      if (key8 !== "discountAmount" && key8 !== "discountInfo" && key8 !== "payAmount") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
