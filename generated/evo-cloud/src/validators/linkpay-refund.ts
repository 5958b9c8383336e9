// @ts-nocheck
// For machines: the compiled validator of LinkpayRefund. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_linkpay_evo_trans_info } from './linkpay-evo-trans-info.ts';
import { whole as validate_linkpay_refund_trans_reference } from './linkpay-refund-trans-reference.ts';
import { whole as validate_operation_status } from './operation-status.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.evoTransInfo;
    if (v1 !== undefined && !validate_linkpay_evo_trans_info(v1, at + "/evoTransInfo", found)) return false;
    const v2 = data.merchantTransInfo;
    if (v2 !== undefined && !validate_linkpay_refund_trans_reference(v2, at + "/merchantTransInfo", found)) return false;
    const v3 = data.status;
    if (v3 !== undefined && !validate_operation_status(v3, at + "/status", found)) return false;
    const v4 = data.transAmount;
    if (v4 !== undefined && !validate_amount(v4, at + "/transAmount", found)) return false;
    for (const key7 in data) {
      if (key7 !== "evoTransInfo" && key7 !== "merchantTransInfo" && key7 !== "status" && key7 !== "transAmount") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
