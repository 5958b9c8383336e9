// @ts-nocheck
// For machines: the compiled validator of CustomsClearance. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_clearance_amount } from './clearance-amount.ts';
import { whole as validate_customs_data } from './customs-data.ts';
import { whole as validate_failure_code } from './failure-code.ts';
import { whole as validate_failure_reason } from './failure-reason.ts';
import { whole as validate_psp_clearance_info } from './psp-clearance-info.ts';

const known1 = new Set(["clearanceAmount","clearanceID","customsData","failureCode","failureReason","isSplit","pspClearanceInfo","status","subClearanceID"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.clearanceAmount;
    if (v1 !== undefined && !validate_clearance_amount(v1, at + "/clearanceAmount", found)) return false;
    const v2 = data.clearanceID;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/clearanceID", found)) return false;
    const v3 = data.customsData;
    if (v3 !== undefined && !validate_customs_data(v3, at + "/customsData", found)) return false;
    const v4 = data.failureCode;
    if (v4 !== undefined && !validate_failure_code(v4, at + "/failureCode", found)) return false;
    const v5 = data.failureReason;
    if (v5 !== undefined && !validate_failure_reason(v5, at + "/failureReason", found)) return false;
    const v6 = data.isSplit;
    if (typeof v6 !== "boolean" && v6 !== undefined && !nullFor("boolean", v6, at + "/isSplit", found)) return false;
    const v7 = data.pspClearanceInfo;
    if (v7 !== undefined && !validate_psp_clearance_info(v7, at + "/pspClearanceInfo", found)) return false;
    const v8 = data.status;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/status", found)) return false;
    const v9 = data.subClearanceID;
    if (typeof v9 !== "string" && v9 !== undefined && !nullFor("string", v9, at + "/subClearanceID", found)) return false;
    for (const key12 in data) {
      if (!known1.has(key12)) unknownField(key12, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
