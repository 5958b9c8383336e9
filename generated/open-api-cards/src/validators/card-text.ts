// @ts-nocheck
// For machines: the compiled validator of CardText. Generated from specs/open-api-cards/asyncapi.yaml and specs/open-api-cards/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { whole as validate_card } from './card.ts';

export function whole(data, at, found) {
  if (!validate_card(data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
