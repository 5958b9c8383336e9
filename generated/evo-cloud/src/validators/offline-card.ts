// @ts-nocheck
// For machines: the compiled validator of OfflineCard. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_first6_no } from './first6-no.ts';
import { whole as validate_funding_type } from './funding-type.ts';
import { whole as validate_holder_name } from './holder-name.ts';
import { whole as validate_issuer_country } from './issuer-country.ts';
import { whole as validate_issuing_country } from './issuing-country.ts';
import { whole as validate_last4_no } from './last4-no.ts';
import { whole as validate_payment_brand } from './payment-brand.ts';

const known1 = new Set(["first6No","fundingType","holderName","icCardData","isCommercial","issuerCountry","issuingBank","issuingCountry","last4No","paymentBrand","type"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.first6No;
    if (v1 !== undefined && !validate_first6_no(v1, at + "/first6No", found)) return false;
    const v2 = data.fundingType;
    if (v2 !== undefined && !validate_funding_type(v2, at + "/fundingType", found)) return false;
    const v3 = data.holderName;
    if (v3 !== undefined && !validate_holder_name(v3, at + "/holderName", found)) return false;
    const v4 = data.icCardData;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/icCardData", found)) return false;
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
    const v11 = data.type;
    if (typeof v11 !== "string" && v11 !== undefined && !nullFor("string", v11, at + "/type", found)) return false;
    for (const key14 in data) {
      if (!known1.has(key14)) unknownField(key14, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
