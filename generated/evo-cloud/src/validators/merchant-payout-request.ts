// @ts-nocheck
// For machines: the compiled validator of MerchantPayoutRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_recipient_info } from './merchant-recipient-info.ts';
import { whole as validate_merchant_request_payment_method } from './merchant-request-payment-method.ts';
import { whole as validate_merchant_sender_info } from './merchant-sender-info.ts';
import { whole as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { whole as validate_request_metadata } from './request-metadata.ts';
import { whole as validate_request_trans_initiator } from './request-trans-initiator.ts';
import { whole as validate_trade_info } from './trade-info.ts';
import { whole as validate_trans_amount } from './trans-amount.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

const known1 = new Set(["merchantTransInfo","metadata","paymentMethod","recipientInfo","senderInfo","tradeInfo","transAmount","transInitiator","webhook"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantTransInfo;
    if (v1 === undefined) return missing("merchantTransInfo", at, found);
    if (!validate_new_merchant_trans_info(v1, at + "/merchantTransInfo", found)) return false;
    const v2 = data.paymentMethod;
    if (v2 === undefined) return missing("paymentMethod", at, found);
    if (!validate_merchant_request_payment_method(v2, at + "/paymentMethod", found)) return false;
    const v3 = data.tradeInfo;
    if (v3 === undefined) return missing("tradeInfo", at, found);
    if (!validate_trade_info(v3, at + "/tradeInfo", found)) return false;
    const v4 = data.transAmount;
    if (v4 === undefined) return missing("transAmount", at, found);
    if (!validate_trans_amount(v4, at + "/transAmount", found)) return false;
    const v5 = data.transInitiator;
    if (v5 === undefined) return missing("transInitiator", at, found);
    if (!validate_request_trans_initiator(v5, at + "/transInitiator", found)) return false;
    const v6 = data.metadata;
    if (v6 !== undefined && !validate_request_metadata(v6, at + "/metadata", found)) return false;
    const v7 = data.recipientInfo;
    if (v7 !== undefined && !validate_merchant_recipient_info(v7, at + "/recipientInfo", found)) return false;
    const v8 = data.senderInfo;
    if (v8 !== undefined && !validate_merchant_sender_info(v8, at + "/senderInfo", found)) return false;
    const v9 = data.webhook;
    if (v9 !== undefined && !validate_webhook_url(v9, at + "/webhook", found)) return false;
    for (const key12 in data) {
      if (!known1.has(key12)) unknownField(key12, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
