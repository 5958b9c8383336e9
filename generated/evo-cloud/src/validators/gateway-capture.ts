// @ts-nocheck
// For machines: the compiled validator of GatewayCapture. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_evo_trans_info } from './evo-trans-info.ts';
import { whole as validate_failure_code } from './failure-code.ts';
import { whole as validate_failure_reason } from './failure-reason.ts';
import { whole as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { whole as validate_operation_status } from './operation-status.ts';
import { whole as validate_psp_failure_code } from './psp-failure-code.ts';
import { whole as validate_psp_failure_reason } from './psp-failure-reason.ts';
import { whole as validate_psp_trans_info } from './psp-trans-info.ts';

const known1 = new Set(["evoTransInfo","failureCode","failureReason","merchantTransInfo","pspFailureCode","pspFailureReason","pspTransInfo","status","transAmount"]);

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
    const v5 = data.pspFailureCode;
    if (v5 !== undefined && !validate_psp_failure_code(v5, at + "/pspFailureCode", found)) return false;
    const v6 = data.pspFailureReason;
    if (v6 !== undefined && !validate_psp_failure_reason(v6, at + "/pspFailureReason", found)) return false;
    const v7 = data.pspTransInfo;
    if (v7 !== undefined && !validate_psp_trans_info(v7, at + "/pspTransInfo", found)) return false;
    const v8 = data.status;
    if (v8 !== undefined && !validate_operation_status(v8, at + "/status", found)) return false;
    const v9 = data.transAmount;
    if (v9 !== undefined && !validate_amount(v9, at + "/transAmount", found)) return false;
    for (const key12 in data) {
      if (!known1.has(key12)) unknownField(key12, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
