// @ts-nocheck
// For machines: the compiled validator of OnlineRefundNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_gateway_capture } from './gateway-capture.ts';
import { whole as validate_gateway_refund } from './gateway-refund.ts';
import { whole as validate_gateway_standalone_capture } from './gateway-standalone-capture.ts';
import { whole as validate_metadata } from './metadata.ts';
import { whole as validate_online_payment } from './online-payment.ts';
import { whole as validate_online_payment_method } from './online-payment-method.ts';
import { whole as validate_psp_data } from './psp-data.ts';

const known1 = new Set(["eventCode","metadata","multipleCapture","payment","paymentMethod","pspData","refund","standaloneCapture"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.eventCode;
    if (v1 === undefined) return missing("eventCode", at, found);
    if (v1 !== "Refund") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v2 = data.metadata;
    if (v2 !== undefined && !validate_metadata(v2, at + "/metadata", found)) return false;
    const v3 = data.multipleCapture;
    if (v3 !== undefined && !validate_gateway_capture(v3, at + "/multipleCapture", found)) return false;
    const v4 = data.payment;
    if (v4 !== undefined && !validate_online_payment(v4, at + "/payment", found)) return false;
    const v5 = data.paymentMethod;
    if (v5 !== undefined && !validate_online_payment_method(v5, at + "/paymentMethod", found)) return false;
    const v6 = data.pspData;
    if (v6 !== undefined && !validate_psp_data(v6, at + "/pspData", found)) return false;
    const v7 = data.refund;
    if (v7 !== undefined && !validate_gateway_refund(v7, at + "/refund", found)) return false;
    const v8 = data.standaloneCapture;
    if (v8 !== undefined && !validate_gateway_standalone_capture(v8, at + "/standaloneCapture", found)) return false;
    for (const key11 in data) {
      if (!known1.has(key11)) unknownField(key11, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
