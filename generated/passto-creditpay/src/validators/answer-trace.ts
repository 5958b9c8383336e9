// @ts-nocheck
// For machines: the compiled validator of AnswerTrace. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { nullFor, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (typeof data !== "string" && !nullFor("string", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
