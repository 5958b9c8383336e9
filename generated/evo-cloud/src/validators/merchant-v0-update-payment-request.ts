// @ts-nocheck
// For machines: the compiled validator of MerchantV0UpdatePaymentRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { whole as validate_merchant_v0_update_payment_method_request } from './merchant-v0-update-payment-method-request.ts';

export function whole(data, at, found) {
  if (!validate_merchant_v0_update_payment_method_request(data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
