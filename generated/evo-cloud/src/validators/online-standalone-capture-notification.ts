// @ts-nocheck
// For machines: the compiled validator of OnlineStandaloneCaptureNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_gateway_standalone_capture } from './gateway-standalone-capture.ts';
import { whole as validate_metadata } from './metadata.ts';
import { whole as validate_online_capture_psp_data } from './online-capture-psp-data.ts';
import { whole as validate_online_payment_method } from './online-payment-method.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.eventCode;
    if (v1 === undefined) return missing("eventCode", at, found);
    if (v1 !== "StandaloneCapture") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v2 = data.metadata;
    if (v2 !== undefined && !validate_metadata(v2, at + "/metadata", found)) return false;
    const v3 = data.paymentMethod;
    if (v3 !== undefined && !validate_online_payment_method(v3, at + "/paymentMethod", found)) return false;
    const v4 = data.pspData;
    if (v4 !== undefined && !validate_online_capture_psp_data(v4, at + "/pspData", found)) return false;
    const v5 = data.standaloneCapture;
    if (v5 !== undefined && !validate_gateway_standalone_capture(v5, at + "/standaloneCapture", found)) return false;
    for (const key8 in data) {
      if (key8 !== "eventCode" && key8 !== "metadata" && key8 !== "paymentMethod" && key8 !== "pspData" && key8 !== "standaloneCapture") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
