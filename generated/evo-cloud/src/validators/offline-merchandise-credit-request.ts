// @ts-nocheck
// For machines: the compiled validator of OfflineMerchandiseCreditRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_gateway_psp_info } from './gateway-psp-info.ts';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_offline_request_payment_method } from './offline-request-payment-method.ts';
import { whole as validate_trans_amount } from './trans-amount.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantTransInfo;
    if (v1 !== undefined && !validate_new_merchant_trans_info(v1, at + "/merchantTransInfo", found)) return false;
    const v2 = data.paymentMethod;
    if (v2 !== undefined && !validate_offline_request_payment_method(v2, at + "/paymentMethod", found)) return false;
    const v3 = data.transAmount;
    if (v3 !== undefined && !validate_trans_amount(v3, at + "/transAmount", found)) return false;
    const v4 = data.pspInfo;
    if (v4 !== undefined && !validate_gateway_psp_info(v4, at + "/pspInfo", found)) return false;
    const v5 = data.webhook;
    if (v5 !== undefined && !validate_webhook_url(v5, at + "/webhook", found)) return false;
    for (const key8 in data) {
      if (key8 !== "merchantTransInfo" && key8 !== "paymentMethod" && key8 !== "pspInfo" && key8 !== "transAmount" && key8 !== "webhook") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
