// @ts-nocheck
// For machines: the compiled validator of BillingAmount. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';

export function whole(data, at, found) {
  if (!validate_amount(data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
