// @ts-nocheck
// For machines: the compiled validator of MerchantNetworkTokenPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_gateway_token } from './gateway-token.ts';
import { whole as validate_network_token } from './network-token.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.networkToken;
    if (v1 !== undefined && !validate_network_token(v1, at + "/networkToken", found)) return false;
    const v2 = data.token;
    if (v2 !== undefined && !validate_gateway_token(v2, at + "/token", found)) return false;
    for (const key5 in data) {
      if (key5 !== "networkToken" && key5 !== "token") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
