// @ts-nocheck
// For machines: the compiled validator of OnlineInstrumentCard. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_first6_no } from './first6-no.ts';
import { whole as validate_holder_name } from './holder-name.ts';
import { whole as validate_last4_no } from './last4-no.ts';
import { whole as validate_payment_brand } from './payment-brand.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.first6No;
    if (v1 !== undefined && !validate_first6_no(v1, at + "/first6No", found)) return false;
    const v2 = data.holderName;
    if (v2 !== undefined && !validate_holder_name(v2, at + "/holderName", found)) return false;
    const v3 = data.last4No;
    if (v3 !== undefined && !validate_last4_no(v3, at + "/last4No", found)) return false;
    const v4 = data.paymentBrand;
    if (v4 !== undefined && !validate_payment_brand(v4, at + "/paymentBrand", found)) return false;
    for (const key7 in data) {
      if (key7 !== "first6No" && key7 !== "holderName" && key7 !== "last4No" && key7 !== "paymentBrand") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
