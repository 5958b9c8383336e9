// @ts-nocheck
// For machines: the compiled validator of CreateTransaction. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_order_request } from './order-request.ts';
import { whole as validate_requested_payment_method } from './requested-payment-method.ts';

const known1 = new Set(["address1","address2","city","country","email","firstName","lastName","phone","state","zipCode"]);
const known2 = new Set(["appid","billing","cancelUrl","customer","notifyUrl","options","order","redirectUrl","subscription","website"]);

export function whole(data, at, found) {
  if (!part_order_request(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.cancelUrl;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/cancelUrl", found)) return false;
    const v6 = data.options;
    if (isObject(v6)) {
      const v7 = v6.redirectionCountdown;
      if (typeof v7 !== "number" && v7 !== undefined && !nullFor("number", v7, at + "/options/redirectionCountdown", found)) return false;
      const v8 = v6.paymentMethod;
      if (v8 !== undefined && !validate_requested_payment_method(v8, at + "/options/paymentMethod", found)) return false;
      const v9 = v6.orderType;
      if (typeof v9 !== "string" && v9 !== undefined && !nullFor("string", v9, at + "/options/orderType", found)) return false;
      for (const key12 in v6) {
        if (key12 !== "orderType" && key12 !== "paymentMethod" && key12 !== "redirectionCountdown") unknownField(key12, at + "/options", found);
      }
    } else if (v6 !== undefined && !nullFor("object", v6, at + "/options", found)) return false;
    const v13 = data.subscription;
    if (isObject(v13)) {
      const v14 = v13.planId;
      if (typeof v14 !== "string" && v14 !== undefined && !nullFor("string", v14, at + "/subscription/planId", found)) return false;
      const v15 = v13.description;
      if (typeof v15 !== "string" && v15 !== undefined && !nullFor("string", v15, at + "/subscription/description", found)) return false;
      const v16 = v13.interval;
      if (typeof v16 !== "string" && v16 !== undefined && !nullFor("string", v16, at + "/subscription/interval", found)) return false;
      const v17 = v13.intervalCount;
      if (typeof v17 !== "number" && v17 !== undefined && !nullFor("number", v17, at + "/subscription/intervalCount", found)) return false;
      const v18 = v13.billingCycle;
      if (typeof v18 !== "number" && v18 !== undefined && !nullFor("number", v18, at + "/subscription/billingCycle", found)) return false;
      for (const key21 in v13) {
        if (key21 !== "billingCycle" && key21 !== "description" && key21 !== "interval" && key21 !== "intervalCount" && key21 !== "planId") unknownField(key21, at + "/subscription", found);
      }
    } else if (v13 !== undefined && !nullFor("object", v13, at + "/subscription", found)) return false;
    const v22 = data.billing;
    if (isObject(v22)) {
      const v23 = v22.firstName;
      if (typeof v23 !== "string" && v23 !== undefined && !nullFor("string", v23, at + "/billing/firstName", found)) return false;
      const v24 = v22.lastName;
      if (typeof v24 !== "string" && v24 !== undefined && !nullFor("string", v24, at + "/billing/lastName", found)) return false;
      const v25 = v22.email;
      if (typeof v25 !== "string" && v25 !== undefined && !nullFor("string", v25, at + "/billing/email", found)) return false;
      const v26 = v22.phone;
      if (typeof v26 !== "string" && v26 !== undefined && !nullFor("string", v26, at + "/billing/phone", found)) return false;
      const v27 = v22.address1;
      if (typeof v27 !== "string" && v27 !== undefined && !nullFor("string", v27, at + "/billing/address1", found)) return false;
      const v28 = v22.address2;
      if (typeof v28 !== "string" && v28 !== undefined && !nullFor("string", v28, at + "/billing/address2", found)) return false;
      const v29 = v22.city;
      if (typeof v29 !== "string" && v29 !== undefined && !nullFor("string", v29, at + "/billing/city", found)) return false;
      const v30 = v22.state;
      if (typeof v30 !== "string" && v30 !== undefined && !nullFor("string", v30, at + "/billing/state", found)) return false;
      const v31 = v22.zipCode;
      if (typeof v31 !== "string" && v31 !== undefined && !nullFor("string", v31, at + "/billing/zipCode", found)) return false;
      const v32 = v22.country;
      if (typeof v32 !== "string" && v32 !== undefined && !nullFor("string", v32, at + "/billing/country", found)) return false;
      for (const key35 in v22) {
        if (!known1.has(key35)) unknownField(key35, at + "/billing", found);
      }
    } else if (v22 !== undefined && !nullFor("object", v22, at + "/billing", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key38 in data) {
      if (!known2.has(key38)) unknownField(key38, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
