// @ts-nocheck
// For machines: the compiled validator of MerchantCryptogram. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_failure_code } from './failure-code.ts';
import { whole as validate_failure_reason } from './failure-reason.ts';
import { whole as validate_merchant_trans_info } from './merchant-trans-info.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.failureCode;
    if (v1 !== undefined && !validate_failure_code(v1, at + "/failureCode", found)) return false;
    const v2 = data.failureReason;
    if (v2 !== undefined && !validate_failure_reason(v2, at + "/failureReason", found)) return false;
    const v3 = data.merchantTransInfo;
    if (v3 !== undefined && !validate_merchant_trans_info(v3, at + "/merchantTransInfo", found)) return false;
    const v4 = data.status;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/status", found)) return false;
    for (const key7 in data) {
      if (key7 !== "failureCode" && key7 !== "failureReason" && key7 !== "merchantTransInfo" && key7 !== "status") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
