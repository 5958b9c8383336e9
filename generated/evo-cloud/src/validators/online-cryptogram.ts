// @ts-nocheck
// For machines: the compiled validator of OnlineCryptogram. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_failure_code } from './failure-code.ts';
import { whole as validate_failure_reason } from './failure-reason.ts';
import { whole as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { whole as validate_psp_failure_code } from './psp-failure-code.ts';
import { whole as validate_psp_failure_reason } from './psp-failure-reason.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.failureCode;
    if (v1 !== undefined && !validate_failure_code(v1, at + "/failureCode", found)) return false;
    const v2 = data.failureReason;
    if (v2 !== undefined && !validate_failure_reason(v2, at + "/failureReason", found)) return false;
    const v3 = data.merchantTransInfo;
    if (v3 !== undefined && !validate_merchant_trans_info(v3, at + "/merchantTransInfo", found)) return false;
    const v4 = data.pspFailureCode;
    if (v4 !== undefined && !validate_psp_failure_code(v4, at + "/pspFailureCode", found)) return false;
    const v5 = data.pspFailureReason;
    if (v5 !== undefined && !validate_psp_failure_reason(v5, at + "/pspFailureReason", found)) return false;
    const v6 = data.status;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/status", found)) return false;
    for (const key9 in data) {
      if (key9 !== "failureCode" && key9 !== "failureReason" && key9 !== "merchantTransInfo" && key9 !== "pspFailureCode" && key9 !== "pspFailureReason" && key9 !== "status") unknownField(key9, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
