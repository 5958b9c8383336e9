// @ts-nocheck
// For machines: the compiled validator of OnlineCard. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_first6_no } from './first6-no.ts';
import { whole as validate_funding_type } from './funding-type.ts';
import { whole as validate_holder_name } from './holder-name.ts';
import { whole as validate_issuer_country } from './issuer-country.ts';
import { whole as validate_issuing_country } from './issuing-country.ts';
import { whole as validate_last4_no } from './last4-no.ts';
import { whole as validate_payment_brand } from './payment-brand.ts';

const known1 = new Set(["cardInfoEncryptMethod","first6No","fundingType","holderName","isCommercial","issuerCountry","issuingBank","issuingCountry","last4No","paymentBrand","updatedCardInfo"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.cardInfoEncryptMethod;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/cardInfoEncryptMethod", found)) return false;
    const v2 = data.first6No;
    if (v2 !== undefined && !validate_first6_no(v2, at + "/first6No", found)) return false;
    const v3 = data.fundingType;
    if (v3 !== undefined && !validate_funding_type(v3, at + "/fundingType", found)) return false;
    const v4 = data.holderName;
    if (v4 !== undefined && !validate_holder_name(v4, at + "/holderName", found)) return false;
    const v5 = data.isCommercial;
    if (typeof v5 !== "boolean" && v5 !== undefined && !nullFor("boolean", v5, at + "/isCommercial", found)) return false;
    const v6 = data.issuerCountry;
    if (v6 !== undefined && !validate_issuer_country(v6, at + "/issuerCountry", found)) return false;
    const v7 = data.issuingBank;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/issuingBank", found)) return false;
    const v8 = data.issuingCountry;
    if (v8 !== undefined && !validate_issuing_country(v8, at + "/issuingCountry", found)) return false;
    const v9 = data.last4No;
    if (v9 !== undefined && !validate_last4_no(v9, at + "/last4No", found)) return false;
    const v10 = data.paymentBrand;
    if (v10 !== undefined && !validate_payment_brand(v10, at + "/paymentBrand", found)) return false;
    for (const key18 in data) {
      if (!known1.has(key18)) unknownField(key18, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
