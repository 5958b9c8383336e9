// @ts-nocheck
// For machines: the compiled validator of MerchantV0PaymentMethodRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_v0_request_authentication } from './merchant-v0-request-authentication.ts';
import { whole as validate_merchant_v0_request_payment_method } from './merchant-v0-request-payment-method.ts';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';
import { whole as validate_request_trans_initiator } from './request-trans-initiator.ts';
import { whole as validate_return_url } from './return-url.ts';
import { whole as validate_store_info_mcc } from './store-info-mcc.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

const known1 = new Set(["authentication","merchantTransInfo","metadata","paymentMethod","returnUrl","storeInfo","transInitiator","webhook"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.authentication;
    if (v1 !== undefined && !validate_merchant_v0_request_authentication(v1, at + "/authentication", found)) return false;
    const v2 = data.merchantTransInfo;
    if (v2 !== undefined && !validate_new_merchant_trans_info(v2, at + "/merchantTransInfo", found)) return false;
    const v3 = data.storeInfo;
    if (v3 !== undefined && !validate_store_info_mcc(v3, at + "/storeInfo", found)) return false;
    const v4 = data.paymentMethod;
    if (v4 !== undefined && !validate_merchant_v0_request_payment_method(v4, at + "/paymentMethod", found)) return false;
    const v5 = data.transInitiator;
    if (v5 !== undefined && !validate_request_trans_initiator(v5, at + "/transInitiator", found)) return false;
    const v6 = data.webhook;
    if (v6 !== undefined && !validate_webhook_url(v6, at + "/webhook", found)) return false;
    const v7 = data.metadata;
    if (v7 !== undefined && !validate_request_metadata(v7, at + "/metadata", found)) return false;
    const v8 = data.returnUrl;
    if (v8 !== undefined && !validate_return_url(v8, at + "/returnUrl", found)) return false;
    for (const key11 in data) {
      if (!known1.has(key11)) unknownField(key11, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
