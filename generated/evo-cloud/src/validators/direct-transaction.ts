// @ts-nocheck
// For machines: the compiled validator of DirectTransaction. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { whole as validate_linkpay_transaction } from './linkpay-transaction.ts';

export function whole(data, at, found) {
  if (!validate_linkpay_transaction(data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
