// @ts-nocheck
// For machines: the compiled validator of DirectOrderInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { whole as validate_linkpay_order_info } from './linkpay-order-info.ts';

export function whole(data, at, found) {
  if (!validate_linkpay_order_info(data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
