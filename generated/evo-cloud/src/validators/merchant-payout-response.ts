// @ts-nocheck
// For machines: the compiled validator of MerchantPayoutResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_evo_trans_info } from './evo-trans-info.ts';
import { whole as validate_failure_code } from './failure-code.ts';
import { whole as validate_failure_reason } from './failure-reason.ts';
import { whole as validate_merchant_response_payment_method } from './merchant-response-payment-method.ts';
import { whole as validate_merchant_result } from './merchant-result.ts';
import { whole as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { whole as validate_metadata } from './metadata.ts';
import { whole as validate_psp_data } from './psp-data.ts';
import { whole as validate_psp_trans_info } from './psp-trans-info.ts';

const known1 = new Set(["evoTransInfo","failureCode","failureReason","merchantTransInfo","pspTransInfo","status","transAmount"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.payout;
    if (isObject(v1)) {
      const v2 = v1.evoTransInfo;
      if (v2 !== undefined && !validate_evo_trans_info(v2, at + "/payout/evoTransInfo", found)) return false;
      const v3 = v1.failureCode;
      if (v3 !== undefined && !validate_failure_code(v3, at + "/payout/failureCode", found)) return false;
      const v4 = v1.failureReason;
      if (v4 !== undefined && !validate_failure_reason(v4, at + "/payout/failureReason", found)) return false;
      const v5 = v1.merchantTransInfo;
      if (v5 !== undefined && !validate_merchant_trans_info(v5, at + "/payout/merchantTransInfo", found)) return false;
      const v6 = v1.pspTransInfo;
      if (v6 !== undefined && !validate_psp_trans_info(v6, at + "/payout/pspTransInfo", found)) return false;
      const v7 = v1.status;
      if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/payout/status", found)) return false;
      const v8 = v1.transAmount;
      if (v8 !== undefined && !validate_amount(v8, at + "/payout/transAmount", found)) return false;
      for (const key11 in v1) {
        if (!known1.has(key11)) unknownField(key11, at + "/payout", found);
      }
    } else if (v1 !== undefined && !nullFor("object", v1, at + "/payout", found)) return false;
    const v12 = data.paymentMethod;
    if (v12 !== undefined && !validate_merchant_response_payment_method(v12, at + "/paymentMethod", found)) return false;
    const v13 = data.pspData;
    if (v13 !== undefined && !validate_psp_data(v13, at + "/pspData", found)) return false;
    const v14 = data.result;
    if (v14 !== undefined && !validate_merchant_result(v14, at + "/result", found)) return false;
    const v15 = data.metadata;
    if (v15 !== undefined && !validate_metadata(v15, at + "/metadata", found)) return false;
    for (const key18 in data) {
      if (key18 !== "metadata" && key18 !== "paymentMethod" && key18 !== "payout" && key18 !== "pspData" && key18 !== "result") unknownField(key18, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
