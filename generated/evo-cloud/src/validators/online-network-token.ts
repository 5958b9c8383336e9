// @ts-nocheck
// For machines: the compiled validator of OnlineNetworkToken. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_network_token } from './network-token.ts';

const known1 = new Set(["expiryDate","first6No","last4No","paymentAccountReference","paymentBrand","status","tokenID","tokenReferenceID","value"]);

export function part(data, at, found) {
  if (!part_network_token(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.tokenReferenceID;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/tokenReferenceID", found)) return false;
    const v6 = data.value;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/value", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (!known1.has(key9)) unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
