// @ts-nocheck
// For machines: the compiled validator of MerchantCard. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_first6_no } from './first6-no.ts';
import { whole as validate_funding_type } from './funding-type.ts';
import { whole as validate_holder_name } from './holder-name.ts';
import { whole as validate_issuer_country } from './issuer-country.ts';
import { whole as validate_issuing_country } from './issuing-country.ts';
import { whole as validate_last4_no } from './last4-no.ts';
import { whole as validate_payment_brand } from './payment-brand.ts';

const known1 = new Set(["first6No","fundingType","holderName","isCommercial","issuerCountry","issuingBank","issuingCountry","last4No","paymentBrand"]);

export function part(data, at, found) {
  if (isObject(data)) {
    const v1 = data.first6No;
    if (v1 !== undefined && !validate_first6_no(v1, at + "/first6No", found)) return false;
    const v2 = data.fundingType;
    if (v2 !== undefined && !validate_funding_type(v2, at + "/fundingType", found)) return false;
    const v3 = data.holderName;
    if (v3 !== undefined && !validate_holder_name(v3, at + "/holderName", found)) return false;
    const v4 = data.isCommercial;
    if (typeof v4 !== "boolean" && v4 !== undefined && !nullFor("boolean", v4, at + "/isCommercial", found)) return false;
    const v5 = data.issuerCountry;
    if (v5 !== undefined && !validate_issuer_country(v5, at + "/issuerCountry", found)) return false;
    const v6 = data.issuingBank;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/issuingBank", found)) return false;
    const v7 = data.issuingCountry;
    if (v7 !== undefined && !validate_issuing_country(v7, at + "/issuingCountry", found)) return false;
    const v8 = data.last4No;
    if (v8 !== undefined && !validate_last4_no(v8, at + "/last4No", found)) return false;
    const v9 = data.paymentBrand;
    if (v9 !== undefined && !validate_payment_brand(v9, at + "/paymentBrand", found)) return false;
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
