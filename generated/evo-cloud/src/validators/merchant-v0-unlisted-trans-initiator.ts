// @ts-nocheck
// For machines: the compiled validator of MerchantV0UnlistedTransInitiator. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { whole as validate_request_trans_initiator } from './request-trans-initiator.ts';

export function whole(data, at, found) {
  if (!validate_request_trans_initiator(data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
