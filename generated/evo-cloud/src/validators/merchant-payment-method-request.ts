// @ts-nocheck
// For machines: the compiled validator of MerchantPaymentMethodRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_request_authentication } from './merchant-request-authentication.ts';
import { whole as validate_merchant_request_payment_method } from './merchant-request-payment-method.ts';
import { whole as validate_merchant_request_store_info } from './merchant-request-store-info.ts';
import { whole as validate_merchant_sub_merchant_info } from './merchant-sub-merchant-info.ts';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';
import { whole as validate_request_trans_initiator } from './request-trans-initiator.ts';
import { whole as validate_return_url } from './return-url.ts';
import { whole as validate_trans_amount } from './trans-amount.ts';
import { whole as validate_user_info } from './user-info.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

const known1 = new Set(["allowAuthentication","authentication","merchantTransInfo","metadata","networkTokenOnly","paymentMethod","returnURL","storeInfo","subMerchantInfo","transAmount","transInitiator","userInfo","webhook"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantTransInfo;
    if (v1 === undefined) return missing("merchantTransInfo", at, found);
    if (!validate_new_merchant_trans_info(v1, at + "/merchantTransInfo", found)) return false;
    const v2 = data.paymentMethod;
    if (v2 === undefined) return missing("paymentMethod", at, found);
    if (!validate_merchant_request_payment_method(v2, at + "/paymentMethod", found)) return false;
    const v3 = data.subMerchantInfo;
    if (v3 !== undefined && !validate_merchant_sub_merchant_info(v3, at + "/subMerchantInfo", found)) return false;
    const v4 = data.transInitiator;
    if (v4 === undefined) return missing("transInitiator", at, found);
    if (!validate_request_trans_initiator(v4, at + "/transInitiator", found)) return false;
    const v5 = data.allowAuthentication;
    if (typeof v5 !== "boolean" && v5 !== undefined && !nullFor("boolean", v5, at + "/allowAuthentication", found)) return false;
    const v6 = data.authentication;
    if (v6 !== undefined && !validate_merchant_request_authentication(v6, at + "/authentication", found)) return false;
    const v7 = data.metadata;
    if (v7 !== undefined && !validate_request_metadata(v7, at + "/metadata", found)) return false;
    const v8 = data.networkTokenOnly;
    if (typeof v8 !== "boolean" && v8 !== undefined && !nullFor("boolean", v8, at + "/networkTokenOnly", found)) return false;
    const v9 = data.returnURL;
    if (v9 !== undefined && !validate_return_url(v9, at + "/returnURL", found)) return false;
    const v10 = data.storeInfo;
    if (v10 !== undefined && !validate_merchant_request_store_info(v10, at + "/storeInfo", found)) return false;
    const v11 = data.transAmount;
    if (v11 !== undefined && !validate_trans_amount(v11, at + "/transAmount", found)) return false;
    const v12 = data.userInfo;
    if (v12 !== undefined && !validate_user_info(v12, at + "/userInfo", found)) return false;
    const v13 = data.webhook;
    if (v13 !== undefined && !validate_webhook_url(v13, at + "/webhook", found)) return false;
    for (const key16 in data) {
      if (!known1.has(key16)) unknownField(key16, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
