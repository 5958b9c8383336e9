// @ts-nocheck
// For machines: the compiled validator of MerchantCryptogramResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_failure_code } from './failure-code.ts';
import { whole as validate_failure_reason } from './failure-reason.ts';
import { whole as validate_merchant_response_payment_method } from './merchant-response-payment-method.ts';
import { whole as validate_merchant_result } from './merchant-result.ts';
import { whole as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { whole as validate_metadata } from './metadata.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.cryptogram;
    if (isObject(v1)) {
      const v2 = v1.failureCode;
      if (v2 !== undefined && !validate_failure_code(v2, at + "/cryptogram/failureCode", found)) return false;
      const v3 = v1.failureReason;
      if (v3 !== undefined && !validate_failure_reason(v3, at + "/cryptogram/failureReason", found)) return false;
      const v4 = v1.merchantTransInfo;
      if (v4 !== undefined && !validate_merchant_trans_info(v4, at + "/cryptogram/merchantTransInfo", found)) return false;
      const v5 = v1.status;
      if (typeof v5 === "string") {
        if (v5 !== "Success" && v5 !== "Failed" && v5 !== "Received") unknownValue(at + "/cryptogram/status", found);
      } else if (v5 !== undefined && !nullFor("string", v5, at + "/cryptogram/status", found)) return false;
      for (const key8 in v1) {
        if (key8 !== "failureCode" && key8 !== "failureReason" && key8 !== "merchantTransInfo" && key8 !== "status") unknownField(key8, at + "/cryptogram", found);
      }
    } else if (v1 !== undefined && !nullFor("object", v1, at + "/cryptogram", found)) return false;
    const v9 = data.paymentMethod;
    if (v9 !== undefined && !validate_merchant_response_payment_method(v9, at + "/paymentMethod", found)) return false;
    const v10 = data.result;
    if (v10 !== undefined && !validate_merchant_result(v10, at + "/result", found)) return false;
    const v11 = data.metadata;
    if (v11 !== undefined && !validate_metadata(v11, at + "/metadata", found)) return false;
    for (const key14 in data) {
      if (key14 !== "cryptogram" && key14 !== "metadata" && key14 !== "paymentMethod" && key14 !== "result") unknownField(key14, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
