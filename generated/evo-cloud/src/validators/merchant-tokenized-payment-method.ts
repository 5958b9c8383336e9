// @ts-nocheck
// For machines: the compiled validator of MerchantTokenizedPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_merchant_payment_method } from './merchant-payment-method.ts';
import { whole as validate_failure_code } from './failure-code.ts';
import { whole as validate_failure_reason } from './failure-reason.ts';
import { whole as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { whole as validate_network_token } from './network-token.ts';

const known1 = new Set(["accountUpdateIndicator","card","e-wallet","failureCode","failureReason","merchantTransInfo","networkToken","type"]);

export function whole(data, at, found) {
  if (!part_merchant_payment_method(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.accountUpdateIndicator;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/accountUpdateIndicator", found)) return false;
    const v6 = data.failureCode;
    if (v6 !== undefined && !validate_failure_code(v6, at + "/failureCode", found)) return false;
    const v7 = data.failureReason;
    if (v7 !== undefined && !validate_failure_reason(v7, at + "/failureReason", found)) return false;
    const v8 = data.merchantTransInfo;
    if (v8 !== undefined && !validate_merchant_trans_info(v8, at + "/merchantTransInfo", found)) return false;
    const v9 = data.networkToken;
    if (v9 !== undefined && !validate_network_token(v9, at + "/networkToken", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key12 in data) {
      if (!known1.has(key12)) unknownField(key12, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
