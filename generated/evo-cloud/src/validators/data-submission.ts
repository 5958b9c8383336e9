// @ts-nocheck
// For machines: the compiled validator of DataSubmission. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_customs_clearance } from './customs-clearance.ts';
import { whole as validate_evo_trans_reference } from './evo-trans-reference.ts';
import { whole as validate_merchant_trans_info } from './merchant-trans-info.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.customsClearance;
    if (v1 !== undefined && !validate_customs_clearance(v1, at + "/customsClearance", found)) return false;
    const v2 = data.evoTransInfo;
    if (v2 !== undefined && !validate_evo_trans_reference(v2, at + "/evoTransInfo", found)) return false;
    const v3 = data.merchantTransInfo;
    if (v3 !== undefined && !validate_merchant_trans_info(v3, at + "/merchantTransInfo", found)) return false;
    for (const key6 in data) {
      if (key6 !== "customsClearance" && key6 !== "evoTransInfo" && key6 !== "merchantTransInfo") unknownField(key6, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
