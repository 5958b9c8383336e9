// @ts-nocheck
// For machines: the compiled validator of FxRateInquiry. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_billing_amount } from './billing-amount.ts';
import { whole as validate_dcc_fx_rate } from './dcc-fx-rate.ts';
import { whole as validate_evo_trans_reference } from './evo-trans-reference.ts';
import { whole as validate_failure_code } from './failure-code.ts';
import { whole as validate_failure_reason } from './failure-reason.ts';
import { whole as validate_merchant_trans_info } from './merchant-trans-info.ts';

const known1 = new Set(["DCCBillingAmount","DCCBillingFXRate","evoTransInfo","failureCode","failureReason","merchantTransInfo","status","transAmount"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.DCCBillingAmount;
    if (v1 !== undefined && !validate_billing_amount(v1, at + "/DCCBillingAmount", found)) return false;
    const v2 = data.DCCBillingFXRate;
    if (v2 !== undefined && !validate_dcc_fx_rate(v2, at + "/DCCBillingFXRate", found)) return false;
    const v3 = data.evoTransInfo;
    if (v3 !== undefined && !validate_evo_trans_reference(v3, at + "/evoTransInfo", found)) return false;
    const v4 = data.failureCode;
    if (v4 !== undefined && !validate_failure_code(v4, at + "/failureCode", found)) return false;
    const v5 = data.failureReason;
    if (v5 !== undefined && !validate_failure_reason(v5, at + "/failureReason", found)) return false;
    const v6 = data.merchantTransInfo;
    if (v6 !== undefined && !validate_merchant_trans_info(v6, at + "/merchantTransInfo", found)) return false;
    const v7 = data.status;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/status", found)) return false;
    const v8 = data.transAmount;
    if (v8 !== undefined && !validate_amount(v8, at + "/transAmount", found)) return false;
    for (const key11 in data) {
      if (!known1.has(key11)) unknownField(key11, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
