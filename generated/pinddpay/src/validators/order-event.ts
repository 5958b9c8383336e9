// @ts-nocheck
// For machines: the compiled validator of OrderEvent. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { part as part_event } from './event.ts';
import { whole as validate_dispute } from './dispute.ts';
import { whole as validate_event_order } from './event-order.ts';
import { whole as validate_event_transaction } from './event-transaction.ts';
import { whole as validate_refund } from './refund.ts';

const known1 = new Set(["appId","dispute","eventAt","eventId","eventName","order","refund","transaction"]);

export function whole(data, at, found) {
  if (!part_event(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.eventName;
    if (v5 === undefined) return missing("eventName", at, found);
    if (v5 !== "order.created") return violation("const", "must be equal to constant", at + "/eventName", found);
    const v6 = data.order;
    if (v6 !== undefined && !validate_event_order(v6, at + "/order", found)) return false;
    const v7 = data.transaction;
    if (v7 !== undefined && !validate_event_transaction(v7, at + "/transaction", found)) return false;
    const v8 = data.dispute;
    if (v8 !== undefined && !validate_dispute(v8, at + "/dispute", found)) return false;
    const v9 = data.refund;
    if (v9 !== undefined && !validate_refund(v9, at + "/refund", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key12 in data) {
      if (!known1.has(key12)) unknownField(key12, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
