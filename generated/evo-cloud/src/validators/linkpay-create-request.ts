// @ts-nocheck
// For machines: the compiled validator of LinkpayCreateRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_linkpay_request_order_info } from './linkpay-request-order-info.ts';
import { whole as validate_request_trans_initiator } from './request-trans-initiator.ts';
import { whole as validate_return_url } from './return-url.ts';
import { whole as validate_store_info_mcc } from './store-info-mcc.ts';
import { whole as validate_trade_info } from './trade-info.ts';
import { whole as validate_trans_amount } from './trans-amount.ts';
import { whole as validate_user_info } from './user-info.ts';
import { whole as validate_webhook_url } from './webhook-url.ts';

const known1 = new Set(["merchantOrderInfo","recipientInfo","returnUrl","senderInfo","storeInfo","tradeInfo","transAmount","transInitiator","userInfo","validTime","webhook"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.merchantOrderInfo;
    if (v1 === undefined) return missing("merchantOrderInfo", at, found);
    if (!validate_linkpay_request_order_info(v1, at + "/merchantOrderInfo", found)) return false;
    const v2 = data.transAmount;
    if (v2 === undefined) return missing("transAmount", at, found);
    if (!validate_trans_amount(v2, at + "/transAmount", found)) return false;
    const v3 = data.recipientInfo;
    if (!isObject(v3) && v3 !== undefined && !nullFor("object", v3, at + "/recipientInfo", found)) return false;
    const v6 = data.returnUrl;
    if (v6 !== undefined && !validate_return_url(v6, at + "/returnUrl", found)) return false;
    const v7 = data.senderInfo;
    if (!isObject(v7) && v7 !== undefined && !nullFor("object", v7, at + "/senderInfo", found)) return false;
    const v10 = data.storeInfo;
    if (v10 !== undefined && !validate_store_info_mcc(v10, at + "/storeInfo", found)) return false;
    const v11 = data.tradeInfo;
    if (v11 !== undefined && !validate_trade_info(v11, at + "/tradeInfo", found)) return false;
    const v12 = data.transInitiator;
    if (v12 !== undefined && !validate_request_trans_initiator(v12, at + "/transInitiator", found)) return false;
    const v13 = data.userInfo;
    if (v13 !== undefined && !validate_user_info(v13, at + "/userInfo", found)) return false;
    const v14 = data.validTime;
    if (typeof v14 === "number") {
      if (v14 > 43200) unknownValue(at + "/validTime", found);
      if (v14 < 5) unknownValue(at + "/validTime", found);
    } else if (v14 !== undefined && !nullFor("number", v14, at + "/validTime", found)) return false;
    const v15 = data.webhook;
    if (v15 !== undefined && !validate_webhook_url(v15, at + "/webhook", found)) return false;
    for (const key18 in data) {
      if (!known1.has(key18)) unknownField(key18, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
