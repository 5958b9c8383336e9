// @ts-nocheck
// For machines: the compiled validator of MerchantCapture. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_billing_amount } from './billing-amount.ts';
import { whole as validate_evo_trans_info } from './evo-trans-info.ts';
import { whole as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { whole as validate_operation_status } from './operation-status.ts';
import { whole as validate_psp_trans_info } from './psp-trans-info.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.billingAmount;
    if (v1 !== undefined && !validate_billing_amount(v1, at + "/billingAmount", found)) return false;
    const v2 = data.evoTransInfo;
    if (v2 !== undefined && !validate_evo_trans_info(v2, at + "/evoTransInfo", found)) return false;
    const v3 = data.merchantTransInfo;
    if (v3 !== undefined && !validate_merchant_trans_info(v3, at + "/merchantTransInfo", found)) return false;
    const v4 = data.pspTransInfo;
    if (v4 !== undefined && !validate_psp_trans_info(v4, at + "/pspTransInfo", found)) return false;
    const v5 = data.status;
    if (v5 !== undefined && !validate_operation_status(v5, at + "/status", found)) return false;
    const v6 = data.transAmount;
    if (v6 !== undefined && !validate_amount(v6, at + "/transAmount", found)) return false;
    for (const key9 in data) {
      if (key9 !== "billingAmount" && key9 !== "evoTransInfo" && key9 !== "merchantTransInfo" && key9 !== "pspTransInfo" && key9 !== "status" && key9 !== "transAmount") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
