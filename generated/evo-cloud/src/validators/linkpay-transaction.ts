// @ts-nocheck
// For machines: the compiled validator of LinkpayTransaction. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_linkpay_evo_trans_info } from './linkpay-evo-trans-info.ts';
import { whole as validate_linkpay_psp_trans_info } from './linkpay-psp-trans-info.ts';
import { whole as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { whole as validate_payment_status } from './payment-status.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.evoTransInfo;
    if (v1 !== undefined && !validate_linkpay_evo_trans_info(v1, at + "/evoTransInfo", found)) return false;
    const v2 = data.merchantTransInfo;
    if (v2 !== undefined && !validate_merchant_trans_info(v2, at + "/merchantTransInfo", found)) return false;
    const v3 = data.pspTransInfo;
    if (v3 !== undefined && !validate_linkpay_psp_trans_info(v3, at + "/pspTransInfo", found)) return false;
    const v4 = data.status;
    if (v4 !== undefined && !validate_payment_status(v4, at + "/status", found)) return false;
    const v5 = data.transAmount;
    if (v5 !== undefined && !validate_amount(v5, at + "/transAmount", found)) return false;
    for (const key8 in data) {
      if (key8 !== "evoTransInfo" && key8 !== "merchantTransInfo" && key8 !== "pspTransInfo" && key8 !== "status" && key8 !== "transAmount") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
