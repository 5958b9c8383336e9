// @ts-nocheck
// For machines: the compiled validator of DirectGetPaymentResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_direct_payment_response } from './direct-payment-response.ts';
import { whole as validate_direct_event } from './direct-event.ts';

const known1 = new Set(["action","events","metadata","payment","paymentMethod","pspData","result"]);

export function whole(data, at, found) {
  if (!part_direct_payment_response(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.events;
    if (Array.isArray(v5)) {
      for (let i6 = 0; i6 < v5.length; i6++) {
        const v7 = v5[i6];
        if (!validate_direct_event(v7, at + "/events/" + i6, found)) return false;
      }
    } else if (v5 !== undefined && !nullFor("array", v5, at + "/events", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key10 in data) {
      if (!known1.has(key10)) unknownField(key10, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
