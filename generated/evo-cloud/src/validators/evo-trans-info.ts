// @ts-nocheck
// For machines: the compiled validator of EvoTransInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_evo_trans_reference } from './evo-trans-reference.ts';

export function part(data, at, found) {
  if (!part_evo_trans_reference(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.retrievalReferenceNum;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/retrievalReferenceNum", found)) return false;
    const v6 = data.traceNum;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/traceNum", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

export function whole(data, at, found) {
  if (!part(data, at, found)) return false;
  if (isObject(data)) {
    for (const key9 in data) {
      if (key9 !== "evoTransID" && key9 !== "evoTransTime" && key9 !== "retrievalReferenceNum" && key9 !== "traceNum") unknownField(key9, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
