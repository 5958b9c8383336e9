// @ts-nocheck
// For machines: the compiled validator of MerchantResponsePayment. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_evo_trans_info } from './evo-trans-info.ts';
import { whole as validate_failure_code } from './failure-code.ts';
import { whole as validate_failure_reason } from './failure-reason.ts';
import { whole as validate_merchant_response_psp_trans_info } from './merchant-response-psp-trans-info.ts';
import { whole as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { whole as validate_payment_status } from './payment-status.ts';

const known1 = new Set(["evoTransInfo","failureCode","failureReason","merchantTransInfo","pspTransInfo","status","transAmount"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.evoTransInfo;
    if (v1 !== undefined && !validate_evo_trans_info(v1, at + "/evoTransInfo", found)) return false;
    const v2 = data.failureCode;
    if (v2 !== undefined && !validate_failure_code(v2, at + "/failureCode", found)) return false;
    const v3 = data.failureReason;
    if (v3 !== undefined && !validate_failure_reason(v3, at + "/failureReason", found)) return false;
    const v4 = data.merchantTransInfo;
    if (v4 !== undefined && !validate_merchant_trans_info(v4, at + "/merchantTransInfo", found)) return false;
    const v5 = data.pspTransInfo;
    if (v5 !== undefined && !validate_merchant_response_psp_trans_info(v5, at + "/pspTransInfo", found)) return false;
    const v6 = data.status;
    if (v6 !== undefined && !validate_payment_status(v6, at + "/status", found)) return false;
    const v7 = data.transAmount;
    if (v7 !== undefined && !validate_amount(v7, at + "/transAmount", found)) return false;
    for (const key10 in data) {
      if (!known1.has(key10)) unknownField(key10, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
