// @ts-nocheck
// For machines: the compiled validator of OnlinePaymentMethodResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_gateway_result } from './gateway-result.ts';
import { whole as validate_metadata } from './metadata.ts';
import { whole as validate_online_authentication } from './online-authentication.ts';
import { whole as validate_online_tokenized_payment_method } from './online-tokenized-payment-method.ts';
import { whole as validate_psp_data } from './psp-data.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.authentication;
    if (v1 !== undefined && !validate_online_authentication(v1, at + "/authentication", found)) return false;
    const v2 = data.paymentMethod;
    if (v2 !== undefined && !validate_online_tokenized_payment_method(v2, at + "/paymentMethod", found)) return false;
    const v3 = data.pspData;
    if (v3 !== undefined && !validate_psp_data(v3, at + "/pspData", found)) return false;
    const v4 = data.result;
    if (v4 !== undefined && !validate_gateway_result(v4, at + "/result", found)) return false;
    const v5 = data.metadata;
    if (v5 !== undefined && !validate_metadata(v5, at + "/metadata", found)) return false;
    for (const key8 in data) {
      if (key8 !== "authentication" && key8 !== "metadata" && key8 !== "paymentMethod" && key8 !== "pspData" && key8 !== "result") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
