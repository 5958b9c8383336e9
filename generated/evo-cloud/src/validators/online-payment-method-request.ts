// @ts-nocheck
// For machines: the compiled validator of OnlinePaymentMethodRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_online_psp_info } from './online-psp-info.ts';
import { whole as validate_online_request_authentication } from './online-request-authentication.ts';
import { whole as validate_online_request_payment_method } from './online-request-payment-method.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

const known1 = new Set(["allowNWTokenAuthentication","authentication","merchantTransInfo","metadata","networkTokenOnly","paymentMethod","pspInfo","transInitiator","userInfo","webhook"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantTransInfo;
    if (v1 === undefined) return missing("merchantTransInfo", at, found);
    if (!validate_new_merchant_trans_info(v1, at + "/merchantTransInfo", found)) return false;
    const v2 = data.paymentMethod;
    if (v2 === undefined) return missing("paymentMethod", at, found);
    if (!validate_online_request_payment_method(v2, at + "/paymentMethod", found)) return false;
    const v3 = data.pspInfo;
    if (v3 === undefined) return missing("pspInfo", at, found);
    if (!validate_online_psp_info(v3, at + "/pspInfo", found)) return false;
    const v4 = data.allowNWTokenAuthentication;
    if (typeof v4 !== "boolean" && v4 !== undefined && !nullFor("boolean", v4, at + "/allowNWTokenAuthentication", found)) return false;
    const v5 = data.authentication;
    if (v5 !== undefined && !validate_online_request_authentication(v5, at + "/authentication", found)) return false;
    const v6 = data.metadata;
    if (v6 !== undefined && !validate_request_metadata(v6, at + "/metadata", found)) return false;
    const v7 = data.networkTokenOnly;
    if (typeof v7 !== "boolean" && v7 !== undefined && !nullFor("boolean", v7, at + "/networkTokenOnly", found)) return false;
    const v8 = data.transInitiator;
    if (!isObject(v8) && v8 !== undefined && !nullFor("object", v8, at + "/transInitiator", found)) return false;
    const v11 = data.userInfo;
    if (!isObject(v11) && v11 !== undefined && !nullFor("object", v11, at + "/userInfo", found)) return false;
    const v14 = data.webhook;
    if (v14 !== undefined && !validate_webhook_url(v14, at + "/webhook", found)) return false;
    for (const key17 in data) {
      if (!known1.has(key17)) unknownField(key17, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
