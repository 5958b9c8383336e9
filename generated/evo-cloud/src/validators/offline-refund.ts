// @ts-nocheck
// For machines: the compiled validator of OfflineRefund. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_gateway_refund } from './gateway-refund.ts';
import { whole as validate_failure_code } from './failure-code.ts';
import { whole as validate_failure_reason } from './failure-reason.ts';

const known1 = new Set(["evoTransInfo","failureCode","failureReason","merchantTransInfo","pspTransInfo","status","transAmount"]);

export function whole(data, at, found) {
  if (!part_gateway_refund(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.failureCode;
    if (v5 !== undefined && !validate_failure_code(v5, at + "/failureCode", found)) return false;
    const v6 = data.failureReason;
    if (v6 !== undefined && !validate_failure_reason(v6, at + "/failureReason", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (!known1.has(key9)) unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
