// @ts-nocheck
// For machines: the compiled validator of OnlinePayment. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_gateway_payment } from './gateway-payment.ts';
import { whole as validate_fx_rate } from './fx-rate.ts';

const known1 = new Set(["ASICancelStatus","billingAmount","billingFXRate","evoTransInfo","failureCode","failureReason","merchantTransInfo","pspFailureCode","pspFailureReason","pspTransInfo","status","transAmount"]);

export function whole(data, at, found) {
  if (!part_gateway_payment(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.ASICancelStatus;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/ASICancelStatus", found)) return false;
    const v6 = data.billingFXRate;
    if (v6 !== undefined && !validate_fx_rate(v6, at + "/billingFXRate", found)) return false;
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
