// @ts-nocheck
// For machines: the compiled validator of OnlineThreeDsData. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_three_ds_data } from './three-ds-data.ts';

const known1 = new Set(["cardholderInfo","cavv","dsTransID","eci","status","threeDSVersion","transStatusReason","transStatusReasonDescription"]);

export function whole(data, at, found) {
  if (!part_three_ds_data(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.transStatusReasonDescription;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/transStatusReasonDescription", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key8 in data) {
      if (!known1.has(key8)) unknownField(key8, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
