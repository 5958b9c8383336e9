// @ts-nocheck
// For machines: the compiled validator of MerchantResponseCard. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_merchant_card } from './merchant-card.ts';

const known1 = new Set(["first6No","fundingType","holderName","isCommercial","issuerCountry","issuingBank","issuingCountry","last4No","paymentBrand","productID"]);

export function whole(data, at, found) {
  if (!part_merchant_card(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.productID;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/productID", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key8 in data) {
      if (!known1.has(key8)) unknownField(key8, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
