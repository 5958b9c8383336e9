// @ts-nocheck
// For machines: the compiled validator of MerchantDataSubmissionNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_data_submission } from './data-submission.ts';
import { whole as validate_merchant_payment } from './merchant-payment.ts';
import { whole as validate_metadata } from './metadata.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.dataSubmission;
    if (v1 === undefined) return missing("dataSubmission", at, found);
    if (!validate_data_submission(v1, at + "/dataSubmission", found)) return false;
    const v2 = data.eventCode;
    if (v2 === undefined) return missing("eventCode", at, found);
    if (v2 !== "DataSubmission") return violation("const", "must be equal to constant", at + "/eventCode", found);
    const v3 = data.metadata;
    if (v3 !== undefined && !validate_metadata(v3, at + "/metadata", found)) return false;
    const v4 = data.payment;
    if (v4 !== undefined && !validate_merchant_payment(v4, at + "/payment", found)) return false;
    for (const key7 in data) {
      if (key7 !== "dataSubmission" && key7 !== "eventCode" && key7 !== "metadata" && key7 !== "payment") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
