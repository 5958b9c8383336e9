// @ts-nocheck
// For machines: the compiled validator of GatewayPayment. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_billing_amount } from './billing-amount.ts';
import { whole as validate_evo_trans_info } from './evo-trans-info.ts';
import { whole as validate_failure_code } from './failure-code.ts';
import { whole as validate_failure_reason } from './failure-reason.ts';
import { whole as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { whole as validate_payment_psp_trans_info } from './payment-psp-trans-info.ts';
import { whole as validate_payment_status } from './payment-status.ts';
import { whole as validate_psp_failure_code } from './psp-failure-code.ts';
import { whole as validate_psp_failure_reason } from './psp-failure-reason.ts';

const known1 = new Set(["billingAmount","evoTransInfo","failureCode","failureReason","merchantTransInfo","pspFailureCode","pspFailureReason","pspTransInfo","status","transAmount"]);

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.billingAmount;
    if (v1 !== undefined && !validate_billing_amount(v1, at + "/billingAmount", found)) return false;
    const v2 = data.evoTransInfo;
    if (v2 !== undefined && !validate_evo_trans_info(v2, at + "/evoTransInfo", found)) return false;
    const v3 = data.failureCode;
    if (v3 !== undefined && !validate_failure_code(v3, at + "/failureCode", found)) return false;
    const v4 = data.failureReason;
    if (v4 !== undefined && !validate_failure_reason(v4, at + "/failureReason", found)) return false;
    const v5 = data.merchantTransInfo;
    if (v5 !== undefined && !validate_merchant_trans_info(v5, at + "/merchantTransInfo", found)) return false;
    const v6 = data.pspFailureCode;
    if (v6 !== undefined && !validate_psp_failure_code(v6, at + "/pspFailureCode", found)) return false;
    const v7 = data.pspFailureReason;
    if (v7 !== undefined && !validate_psp_failure_reason(v7, at + "/pspFailureReason", found)) return false;
    const v8 = data.pspTransInfo;
    if (v8 !== undefined && !validate_payment_psp_trans_info(v8, at + "/pspTransInfo", found)) return false;
    const v9 = data.status;
    if (v9 !== undefined && !validate_payment_status(v9, at + "/status", found)) return false;
    const v10 = data.transAmount;
    if (v10 !== undefined && !validate_amount(v10, at + "/transAmount", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (!known1.has(key9)) unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
