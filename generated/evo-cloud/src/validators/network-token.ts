// @ts-nocheck
// For machines: the compiled validator of NetworkToken. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_expiry_date } from './expiry-date.ts';
import { whole as validate_first6_no } from './first6-no.ts';
import { whole as validate_last4_no } from './last4-no.ts';
import { whole as validate_network_token_status } from './network-token-status.ts';
import { whole as validate_payment_account_reference } from './payment-account-reference.ts';
import { whole as validate_payment_brand } from './payment-brand.ts';

const known1 = new Set(["expiryDate","first6No","last4No","paymentAccountReference","paymentBrand","status","tokenID"]);

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.expiryDate;
    if (v1 !== undefined && !validate_expiry_date(v1, at + "/expiryDate", found)) return false;
    const v2 = data.first6No;
    if (v2 !== undefined && !validate_first6_no(v2, at + "/first6No", found)) return false;
    const v3 = data.last4No;
    if (v3 !== undefined && !validate_last4_no(v3, at + "/last4No", found)) return false;
    const v4 = data.paymentAccountReference;
    if (v4 !== undefined && !validate_payment_account_reference(v4, at + "/paymentAccountReference", found)) return false;
    const v5 = data.paymentBrand;
    if (v5 !== undefined && !validate_payment_brand(v5, at + "/paymentBrand", found)) return false;
    const v6 = data.status;
    if (v6 !== undefined && !validate_network_token_status(v6, at + "/status", found)) return false;
    const v7 = data.tokenID;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/tokenID", found)) return false;
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
