// @ts-nocheck
// For machines: the compiled validator of StaticQrPayment. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_amount } from './amount.ts';
import { whole as validate_billing_amount } from './billing-amount.ts';
import { whole as validate_discount } from './discount.ts';
import { whole as validate_evo_trans_info } from './evo-trans-info.ts';
import { whole as validate_fx_rate } from './fx-rate.ts';
import { whole as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { whole as validate_static_qr_billing_fx_rate } from './static-qr-billing-fx-rate.ts';

const known1 = new Set(["billingAmount","billingFXRate","convertTransAmount","convertTransFXRate","discount","evoTransInfo","merchantTransInfo"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.billingAmount;
    if (v1 !== undefined && !validate_billing_amount(v1, at + "/billingAmount", found)) return false;
    const v2 = data.billingFXRate;
    if (v2 !== undefined && !validate_static_qr_billing_fx_rate(v2, at + "/billingFXRate", found)) return false;
    const v3 = data.convertTransAmount;
    if (v3 !== undefined && !validate_amount(v3, at + "/convertTransAmount", found)) return false;
    const v4 = data.convertTransFXRate;
    if (v4 !== undefined && !validate_fx_rate(v4, at + "/convertTransFXRate", found)) return false;
    const v5 = data.discount;
    if (v5 !== undefined && !validate_discount(v5, at + "/discount", found)) return false;
    const v6 = data.evoTransInfo;
    if (v6 !== undefined && !validate_evo_trans_info(v6, at + "/evoTransInfo", found)) return false;
    const v7 = data.merchantTransInfo;
    if (v7 !== undefined && !validate_merchant_trans_info(v7, at + "/merchantTransInfo", found)) return false;
    for (const key10 in data) {
      if (!known1.has(key10)) unknownField(key10, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
