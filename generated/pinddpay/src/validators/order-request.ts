// @ts-nocheck
// For machines: the compiled validator of OrderRequest. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.appid;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/appid", found)) return false;
    const v2 = data.order;
    if (isObject(v2)) {
      const v3 = v2.id;
      if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/order/id", found)) return false;
      const v4 = v2.sku;
      if (isObject(v4)) {
        const v5 = v4.id;
        if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/order/sku/id", found)) return false;
        const v6 = v4.currency;
        if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/order/sku/currency", found)) return false;
        const v7 = v4.amount;
        if (typeof v7 !== "number" && v7 !== undefined && !nullFor("number", v7, at + "/order/sku/amount", found)) return false;
        const v8 = v4.name;
        if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/order/sku/name", found)) return false;
        const v9 = v4.quantity;
        if (typeof v9 !== "number" && v9 !== undefined && !nullFor("number", v9, at + "/order/sku/quantity", found)) return false;
        for (const key12 in v4) {
          if (key12 !== "amount" && key12 !== "currency" && key12 !== "id" && key12 !== "name" && key12 !== "quantity") unknownField(key12, at + "/order/sku", found);
        }
      } else if (v4 !== undefined && !nullFor("object", v4, at + "/order/sku", found)) return false;
      for (const key15 in v2) {
        if (key15 !== "id" && key15 !== "sku") unknownField(key15, at + "/order", found);
      }
    } else if (v2 !== undefined && !nullFor("object", v2, at + "/order", found)) return false;
    const v16 = data.customer;
    if (isObject(v16)) {
      const v17 = v16.id;
      if (typeof v17 !== "string" && v17 !== undefined && !nullFor("string", v17, at + "/customer/id", found)) return false;
      const v18 = v16.country;
      if (typeof v18 !== "string" && v18 !== undefined && !nullFor("string", v18, at + "/customer/country", found)) return false;
      const v19 = v16.ip;
      if (typeof v19 !== "string" && v19 !== undefined && !nullFor("string", v19, at + "/customer/ip", found)) return false;
      const v20 = v16.name;
      if (typeof v20 !== "string" && v20 !== undefined && !nullFor("string", v20, at + "/customer/name", found)) return false;
      const v21 = v16.email;
      if (typeof v21 !== "string" && v21 !== undefined && !nullFor("string", v21, at + "/customer/email", found)) return false;
      for (const key24 in v16) {
        if (key24 !== "country" && key24 !== "email" && key24 !== "id" && key24 !== "ip" && key24 !== "name") unknownField(key24, at + "/customer", found);
      }
    } else if (v16 !== undefined && !nullFor("object", v16, at + "/customer", found)) return false;
    const v25 = data.notifyUrl;
    if (typeof v25 !== "string" && v25 !== undefined && !nullFor("string", v25, at + "/notifyUrl", found)) return false;
    const v26 = data.redirectUrl;
    if (typeof v26 !== "string" && v26 !== undefined && !nullFor("string", v26, at + "/redirectUrl", found)) return false;
    const v27 = data.website;
    if (typeof v27 !== "string" && v27 !== undefined && !nullFor("string", v27, at + "/website", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "appid" && key9 !== "customer" && key9 !== "notifyUrl" && key9 !== "order" && key9 !== "redirectUrl" && key9 !== "website") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
