// @ts-nocheck
// For machines: the compiled validator of GatewayStandaloneCapture. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_evo_trans_info } from './evo-trans-info.ts';
import { whole as validate_failure_code } from './failure-code.ts';
import { whole as validate_failure_reason } from './failure-reason.ts';
import { whole as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { whole as validate_psp_trans_info } from './psp-trans-info.ts';

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
    if (v5 !== undefined && !validate_psp_trans_info(v5, at + "/pspTransInfo", found)) return false;
    for (const key8 in data) {
      if (key8 !== "evoTransInfo" && key8 !== "failureCode" && key8 !== "failureReason" && key8 !== "merchantTransInfo" && key8 !== "pspTransInfo") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
