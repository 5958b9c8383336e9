// @ts-nocheck
// For machines: the compiled validator of MerchantRefundRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { whole as validate_direct_capture_request } from './direct-capture-request.ts';

export function whole(data, at, found) {
  if (!validate_direct_capture_request(data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
