// @ts-nocheck
// For machines: the compiled validator of UnifiedOrderRequest. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_currency } from './currency.ts';
import { whole as validate_extra_param } from './extra-param.ts';
import { whole as validate_request_sign } from './request-sign.ts';

const known1 = new Set(["WECHAT_ONLINE","WECHAT_APP","WECHAT_MINI_APP","ALIPAY_ONLINE","LAP_NET_ONLINE","WECHAT_DYNAMIC","ALIPAY_DYNAMIC","NEWPAY_ONLINE"]);
const known2 = new Set(["appId","attach","callBackUrl","channel","currency","extraParam","mchId","mchOrderNo","orderAmt","redirect","sign","subject"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.appId;
    if (v1 === undefined) return missing("appId", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/appId", found)) return false;
    const v2 = data.mchId;
    if (v2 === undefined) return missing("mchId", at, found);
    if (typeof v2 !== "string" && !nullFor("string", v2, at + "/mchId", found)) return false;
    const v3 = data.mchOrderNo;
    if (v3 === undefined) return missing("mchOrderNo", at, found);
    if (typeof v3 !== "string" && !nullFor("string", v3, at + "/mchOrderNo", found)) return false;
    const v4 = data.channel;
    if (v4 === undefined) return missing("channel", at, found);
    if (typeof v4 === "string") {
      if (!known1.has(v4)) unknownValue(at + "/channel", found);
    } else if (!nullFor("string", v4, at + "/channel", found)) return false;
    const v5 = data.currency;
    if (v5 === undefined) return missing("currency", at, found);
    if (!validate_currency(v5, at + "/currency", found)) return false;
    const v6 = data.orderAmt;
    if (v6 === undefined) return missing("orderAmt", at, found);
    if (typeof v6 !== "string" && !nullFor("string", v6, at + "/orderAmt", found)) return false;
    const v7 = data.subject;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/subject", found)) return false;
    const v8 = data.callBackUrl;
    if (v8 === undefined) return missing("callBackUrl", at, found);
    if (typeof v8 !== "string" && !nullFor("string", v8, at + "/callBackUrl", found)) return false;
    const v9 = data.redirect;
    if (typeof v9 !== "string" && v9 !== undefined && !nullFor("string", v9, at + "/redirect", found)) return false;
    const v10 = data.attach;
    if (typeof v10 !== "string" && v10 !== undefined && !nullFor("string", v10, at + "/attach", found)) return false;
    const v11 = data.extraParam;
    if (v11 !== undefined && !validate_extra_param(v11, at + "/extraParam", found)) return false;
    const v12 = data.sign;
    if (v12 === undefined) return missing("sign", at, found);
    if (!validate_request_sign(v12, at + "/sign", found)) return false;
    for (const key15 in data) {
      if (!known2.has(key15)) unknownField(key15, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
