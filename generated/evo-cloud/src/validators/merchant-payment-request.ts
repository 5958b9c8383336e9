// @ts-nocheck
// For machines: the compiled validator of MerchantPaymentRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_capture_after_hours } from './capture-after-hours.ts';
import { whole as validate_merchant_recipient_info } from './merchant-recipient-info.ts';
import { whole as validate_merchant_request_authentication } from './merchant-request-authentication.ts';
import { whole as validate_merchant_request_payment_method } from './merchant-request-payment-method.ts';
import { whole as validate_merchant_request_store_info } from './merchant-request-store-info.ts';
import { whole as validate_merchant_sender_info } from './merchant-sender-info.ts';
import { whole as validate_merchant_sub_merchant_info } from './merchant-sub-merchant-info.ts';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';
import { whole as validate_request_trans_initiator } from './request-trans-initiator.ts';
import { whole as validate_return_url } from './return-url.ts';
import { whole as validate_trade_info } from './trade-info.ts';
import { whole as validate_trans_amount } from './trans-amount.ts';
import { whole as validate_user_info } from './user-info.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

const known1 = new Set(["allowAuthentication","allowAvsCheck","authentication","authenticationOnly","captureAfterHours","enhanceMonitoring","extendAuthorizationDateIndicator","localAmount","merchantTransInfo","metadata","paymentMethod","recipientInfo","returnURL","senderInfo","storeInfo","subMerchantInfo","tradeInfo","transAmount","transInitiator","userInfo","validTime","webhook"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantTransInfo;
    if (v1 === undefined) return missing("merchantTransInfo", at, found);
    if (!validate_new_merchant_trans_info(v1, at + "/merchantTransInfo", found)) return false;
    const v2 = data.paymentMethod;
    if (v2 === undefined) return missing("paymentMethod", at, found);
    if (!validate_merchant_request_payment_method(v2, at + "/paymentMethod", found)) return false;
    const v3 = data.transAmount;
    if (v3 === undefined) return missing("transAmount", at, found);
    if (!validate_trans_amount(v3, at + "/transAmount", found)) return false;
    const v4 = data.transInitiator;
    if (v4 === undefined) return missing("transInitiator", at, found);
    if (!validate_request_trans_initiator(v4, at + "/transInitiator", found)) return false;
    const v5 = data.allowAuthentication;
    if (typeof v5 !== "boolean" && v5 !== undefined && !nullFor("boolean", v5, at + "/allowAuthentication", found)) return false;
    const v6 = data.allowAvsCheck;
    if (typeof v6 !== "boolean" && v6 !== undefined && !nullFor("boolean", v6, at + "/allowAvsCheck", found)) return false;
    const v7 = data.authentication;
    if (v7 !== undefined && !validate_merchant_request_authentication(v7, at + "/authentication", found)) return false;
    const v8 = data.authenticationOnly;
    if (typeof v8 !== "boolean" && v8 !== undefined && !nullFor("boolean", v8, at + "/authenticationOnly", found)) return false;
    const v9 = data.captureAfterHours;
    if (v9 !== undefined && !validate_capture_after_hours(v9, at + "/captureAfterHours", found)) return false;
    const v10 = data.enhanceMonitoring;
    if (typeof v10 !== "boolean" && v10 !== undefined && !nullFor("boolean", v10, at + "/enhanceMonitoring", found)) return false;
    const v11 = data.extendAuthorizationDateIndicator;
    if (typeof v11 === "string") {
      if (v11 !== "Y") unknownValue(at + "/extendAuthorizationDateIndicator", found);
    } else if (v11 !== undefined && !nullFor("string", v11, at + "/extendAuthorizationDateIndicator", found)) return false;
    const v12 = data.localAmount;
    if (v12 !== undefined && !validate_amount(v12, at + "/localAmount", found)) return false;
    const v13 = data.metadata;
    if (v13 !== undefined && !validate_request_metadata(v13, at + "/metadata", found)) return false;
    const v14 = data.recipientInfo;
    if (v14 !== undefined && !validate_merchant_recipient_info(v14, at + "/recipientInfo", found)) return false;
    const v15 = data.returnURL;
    if (v15 !== undefined && !validate_return_url(v15, at + "/returnURL", found)) return false;
    const v16 = data.senderInfo;
    if (v16 !== undefined && !validate_merchant_sender_info(v16, at + "/senderInfo", found)) return false;
    const v17 = data.storeInfo;
    if (v17 !== undefined && !validate_merchant_request_store_info(v17, at + "/storeInfo", found)) return false;
    const v18 = data.subMerchantInfo;
    if (v18 !== undefined && !validate_merchant_sub_merchant_info(v18, at + "/subMerchantInfo", found)) return false;
    const v19 = data.tradeInfo;
    if (v19 !== undefined && !validate_trade_info(v19, at + "/tradeInfo", found)) return false;
    const v20 = data.userInfo;
    if (v20 !== undefined && !validate_user_info(v20, at + "/userInfo", found)) return false;
    const v21 = data.validTime;
    if (typeof v21 !== "string" && v21 !== undefined && !nullFor("string", v21, at + "/validTime", found)) return false;
    const v22 = data.webhook;
    if (v22 !== undefined && !validate_webhook_url(v22, at + "/webhook", found)) return false;
    for (const key25 in data) {
      if (!known1.has(key25)) unknownField(key25, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
