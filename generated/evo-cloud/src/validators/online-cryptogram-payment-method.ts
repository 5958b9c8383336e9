// @ts-nocheck
// For machines: the compiled validator of OnlineCryptogramPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_online_cryptogram_network_token } from './online-cryptogram-network-token.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.networkToken;
    if (v1 !== undefined && !validate_online_cryptogram_network_token(v1, at + "/networkToken", found)) return false;
    for (const key4 in data) {
      if (key4 !== "networkToken") unknownField(key4, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
