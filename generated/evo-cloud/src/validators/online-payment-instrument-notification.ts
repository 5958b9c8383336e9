// @ts-nocheck
// For machines: the compiled validator of OnlinePaymentInstrumentNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_metadata } from './metadata.ts';
import { whole as validate_online_merchant_trans_reference } from './online-merchant-trans-reference.ts';
import { whole as validate_online_payment_instrument } from './online-payment-instrument.ts';
import { whole as validate_online_result } from './online-result.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.eventCode;
    if (v1 === undefined) return missing("eventCode", at, found);
    if (v1 !== "PaymentInstrument") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v2 = data.merchantTransInfo;
    if (v2 === undefined) return missing("merchantTransInfo", at, found);
    if (!validate_online_merchant_trans_reference(v2, at + "/merchantTransInfo", found)) return false;
    const v3 = data.metadata;
    if (v3 !== undefined && !validate_metadata(v3, at + "/metadata", found)) return false;
    const v4 = data.paymentMethod;
    if (v4 !== undefined && !validate_online_payment_instrument(v4, at + "/paymentMethod", found)) return false;
    const v5 = data.result;
    if (v5 === undefined) return missing("result", at, found);
    if (!validate_online_result(v5, at + "/result", found)) return false;
    for (const key8 in data) {
      if (key8 !== "eventCode" && key8 !== "merchantTransInfo" && key8 !== "metadata" && key8 !== "paymentMethod" && key8 !== "result") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
