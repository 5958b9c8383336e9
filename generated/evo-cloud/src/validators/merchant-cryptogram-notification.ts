// @ts-nocheck
// For machines: the compiled validator of MerchantCryptogramNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_cryptogram } from './merchant-cryptogram.ts';
import { whole as validate_merchant_cryptogram_payment_method } from './merchant-cryptogram-payment-method.ts';
import { whole as validate_merchant_result } from './merchant-result.ts';
import { whole as validate_metadata } from './metadata.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.cryptogram;
    if (v1 !== undefined && !validate_merchant_cryptogram(v1, at + "/cryptogram", found)) return false;
    const v2 = data.eventCode;
    if (v2 === undefined) return missing("eventCode", at, found);
    if (v2 !== "Cryptogram") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v3 = data.metadata;
    if (v3 !== undefined && !validate_metadata(v3, at + "/metadata", found)) return false;
    const v4 = data.paymentMethod;
    if (v4 !== undefined && !validate_merchant_cryptogram_payment_method(v4, at + "/paymentMethod", found)) return false;
    const v5 = data.result;
    if (v5 === undefined) return missing("result", at, found);
    if (!validate_merchant_result(v5, at + "/result", found)) return false;
    for (const key8 in data) {
      if (key8 !== "cryptogram" && key8 !== "eventCode" && key8 !== "metadata" && key8 !== "paymentMethod" && key8 !== "result") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
