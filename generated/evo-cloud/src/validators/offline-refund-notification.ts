// @ts-nocheck
// For machines: the compiled validator of OfflineRefundNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_gateway_capture } from './gateway-capture.ts';
import { whole as validate_gateway_refund } from './gateway-refund.ts';
import { whole as validate_gateway_result } from './gateway-result.ts';
import { whole as validate_gateway_standalone_capture } from './gateway-standalone-capture.ts';
import { whole as validate_metadata } from './metadata.ts';
import { whole as validate_offline_original_capture } from './offline-original-capture.ts';
import { whole as validate_offline_original_payment } from './offline-original-payment.ts';
import { whole as validate_offline_payment_method } from './offline-payment-method.ts';
import { whole as validate_psp_data } from './psp-data.ts';

const known1 = new Set(["capture","eventCode","metadata","multipleCapture","payment","paymentMethod","pspData","refund","result","standaloneCapture"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.capture;
    if (v1 !== undefined && !validate_offline_original_capture(v1, at + "/capture", found)) return false;
    const v2 = data.eventCode;
    if (v2 === undefined) return missing("eventCode", at, found);
    if (v2 !== "Refund") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v3 = data.metadata;
    if (v3 !== undefined && !validate_metadata(v3, at + "/metadata", found)) return false;
    const v4 = data.multipleCapture;
    if (v4 !== undefined && !validate_gateway_capture(v4, at + "/multipleCapture", found)) return false;
    const v5 = data.payment;
    if (v5 !== undefined && !validate_offline_original_payment(v5, at + "/payment", found)) return false;
    const v6 = data.paymentMethod;
    if (v6 !== undefined && !validate_offline_payment_method(v6, at + "/paymentMethod", found)) return false;
    const v7 = data.pspData;
    if (v7 !== undefined && !validate_psp_data(v7, at + "/pspData", found)) return false;
    const v8 = data.refund;
    if (v8 !== undefined && !validate_gateway_refund(v8, at + "/refund", found)) return false;
    const v9 = data.result;
    if (v9 === undefined) return missing("result", at, found);
    if (!validate_gateway_result(v9, at + "/result", found)) return false;
    const v10 = data.standaloneCapture;
    if (v10 !== undefined && !validate_gateway_standalone_capture(v10, at + "/standaloneCapture", found)) return false;
    for (const key13 in data) {
      if (!known1.has(key13)) unknownField(key13, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
