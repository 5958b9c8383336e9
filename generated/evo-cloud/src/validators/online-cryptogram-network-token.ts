// @ts-nocheck
// For machines: the compiled validator of OnlineCryptogramNetworkToken. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_online_network_token } from './online-network-token.ts';

const known1 = new Set(["eci","expiryDate","first6No","last4No","paymentAccountReference","paymentBrand","status","tokenCryptogram","tokenID","tokenReferenceID","value"]);

export function whole(data, at, found) {
  if (!part_online_network_token(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.eci;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/eci", found)) return false;
    const v6 = data.tokenCryptogram;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/tokenCryptogram", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (!known1.has(key9)) unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
