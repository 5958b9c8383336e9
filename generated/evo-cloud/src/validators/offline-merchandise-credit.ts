// @ts-nocheck
// For machines: the compiled validator of OfflineMerchandiseCredit. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { whole as validate_gateway_capture } from './gateway-capture.ts';

export function whole(data, at, found) {
  if (!validate_gateway_capture(data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
