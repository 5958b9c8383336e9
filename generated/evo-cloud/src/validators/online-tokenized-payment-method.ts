// @ts-nocheck
// For machines: the compiled validator of OnlineTokenizedPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_online_payment_method } from './online-payment-method.ts';
import { whole as validate_failure_code } from './failure-code.ts';
import { whole as validate_failure_reason } from './failure-reason.ts';
import { whole as validate_gateway_token } from './gateway-token.ts';
import { whole as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { whole as validate_online_network_token } from './online-network-token.ts';
import { whole as validate_payment_account_reference } from './payment-account-reference.ts';
import { whole as validate_psp_failure_code } from './psp-failure-code.ts';
import { whole as validate_psp_failure_reason } from './psp-failure-reason.ts';

const known1 = new Set(["card","failureCode","failureReason","merchantTransInfo","networkToken","paymentAccountReference","pspFailureCode","pspFailureReason","status","token","type"]);

export function whole(data, at, found) {
  if (!part_online_payment_method(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.failureCode;
    if (v5 !== undefined && !validate_failure_code(v5, at + "/failureCode", found)) return false;
    const v6 = data.failureReason;
    if (v6 !== undefined && !validate_failure_reason(v6, at + "/failureReason", found)) return false;
    const v7 = data.merchantTransInfo;
    if (v7 !== undefined && !validate_merchant_trans_info(v7, at + "/merchantTransInfo", found)) return false;
    const v8 = data.networkToken;
    if (v8 !== undefined && !validate_online_network_token(v8, at + "/networkToken", found)) return false;
    const v9 = data.paymentAccountReference;
    if (v9 !== undefined && !validate_payment_account_reference(v9, at + "/paymentAccountReference", found)) return false;
    const v10 = data.pspFailureCode;
    if (v10 !== undefined && !validate_psp_failure_code(v10, at + "/pspFailureCode", found)) return false;
    const v11 = data.pspFailureReason;
    if (v11 !== undefined && !validate_psp_failure_reason(v11, at + "/pspFailureReason", found)) return false;
    const v12 = data.status;
    if (typeof v12 !== "string" && v12 !== undefined && !nullFor("string", v12, at + "/status", found)) return false;
    const v13 = data.token;
    if (v13 !== undefined && !validate_gateway_token(v13, at + "/token", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key16 in data) {
      if (!known1.has(key16)) unknownField(key16, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
