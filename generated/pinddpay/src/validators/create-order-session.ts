// @ts-nocheck
// For machines: the compiled validator of CreateOrderSession. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_order_request } from './order-request.ts';
import { whole as validate_requested_payment_method } from './requested-payment-method.ts';

const known1 = new Set(["appid","customer","notifyUrl","options","order","redirectUrl","website"]);

export function whole(data, at, found) {
  if (!part_order_request(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.options;
    if (isObject(v5)) {
      const v6 = v5.paymentMethod;
      if (v6 !== undefined && !validate_requested_payment_method(v6, at + "/options/paymentMethod", found)) return false;
      for (const key9 in v5) {
        if (key9 !== "paymentMethod") unknownField(key9, at + "/options", found);
      }
    } else if (v5 !== undefined && !nullFor("object", v5, at + "/options", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key12 in data) {
      if (!known1.has(key12)) unknownField(key12, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
