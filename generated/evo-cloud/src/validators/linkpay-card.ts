// @ts-nocheck
// For machines: the compiled validator of LinkpayCard. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_first6_no } from './first6-no.ts';
import { whole as validate_funding_type } from './funding-type.ts';
import { whole as validate_issuing_country } from './issuing-country.ts';
import { whole as validate_last4_no } from './last4-no.ts';
import { whole as validate_payment_brand } from './payment-brand.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.first6No;
    if (v1 !== undefined && !validate_first6_no(v1, at + "/first6No", found)) return false;
    const v2 = data.fundingType;
    if (v2 !== undefined && !validate_funding_type(v2, at + "/fundingType", found)) return false;
    const v3 = data.issuingCountry;
    if (v3 !== undefined && !validate_issuing_country(v3, at + "/issuingCountry", found)) return false;
    const v4 = data.last4No;
    if (v4 !== undefined && !validate_last4_no(v4, at + "/last4No", found)) return false;
    const v5 = data.paymentBrand;
    if (v5 !== undefined && !validate_payment_brand(v5, at + "/paymentBrand", found)) return false;
    for (const key8 in data) {
      if (key8 !== "first6No" && key8 !== "fundingType" && key8 !== "issuingCountry" && key8 !== "last4No" && key8 !== "paymentBrand") unknownField(key8, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
