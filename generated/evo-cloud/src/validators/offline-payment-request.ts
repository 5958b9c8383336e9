// @ts-nocheck
// For machines: the compiled validator of OfflinePaymentRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_gateway_psp_info } from './gateway-psp-info.ts';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_offline_request_payment_method } from './offline-request-payment-method.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';
import { whole as validate_trans_amount } from './trans-amount.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

const known1 = new Set(["DCCBillingAmount","autoCapture","instalment","merchantTransInfo","metadata","origMerchantTransInfo","paymentMethod","pspInfo","transAmount","transInitiator","webhook"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantTransInfo;
    if (v1 === undefined) return missing("merchantTransInfo", at, found);
    if (!validate_new_merchant_trans_info(v1, at + "/merchantTransInfo", found)) return false;
    const v2 = data.paymentMethod;
    if (v2 === undefined) return missing("paymentMethod", at, found);
    if (!validate_offline_request_payment_method(v2, at + "/paymentMethod", found)) return false;
    const v3 = data.transAmount;
    if (v3 === undefined) return missing("transAmount", at, found);
    if (!validate_trans_amount(v3, at + "/transAmount", found)) return false;
    const v4 = data.autoCapture;
    if (v4 === undefined) return missing("autoCapture", at, found);
    if (typeof v4 !== "boolean" && !nullFor("boolean", v4, at + "/autoCapture", found)) return false;
    const v5 = data.pspInfo;
    if (v5 === undefined) return missing("pspInfo", at, found);
    if (!validate_gateway_psp_info(v5, at + "/pspInfo", found)) return false;
    const v6 = data.DCCBillingAmount;
    if (v6 !== undefined && !validate_amount(v6, at + "/DCCBillingAmount", found)) return false;
    const v12 = data.metadata;
    if (v12 !== undefined && !validate_request_metadata(v12, at + "/metadata", found)) return false;
    const v13 = data.origMerchantTransInfo;
    if (!isObject(v13) && v13 !== undefined && !nullFor("object", v13, at + "/origMerchantTransInfo", found)) return false;
    const v16 = data.transInitiator;
    if (!isObject(v16) && v16 !== undefined && !nullFor("object", v16, at + "/transInitiator", found)) return false;
    const v19 = data.webhook;
    if (v19 !== undefined && !validate_webhook_url(v19, at + "/webhook", found)) return false;
    for (const key22 in data) {
      if (!known1.has(key22)) unknownField(key22, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
