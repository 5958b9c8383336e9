// @ts-nocheck
// For machines: the compiled validator of LinkpayEvoTransInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_evo_trans_info } from './evo-trans-info.ts';

export function whole(data, at, found) {
  if (!part_evo_trans_info(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.useInternalApiMapping;
    if (typeof v5 !== "boolean" && v5 !== undefined && !nullFor("boolean", v5, at + "/useInternalApiMapping", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key8 in data) {
      if (key8 !== "evoTransID" && key8 !== "evoTransTime" && key8 !== "retrievalReferenceNum" && key8 !== "traceNum" && key8 !== "useInternalApiMapping") unknownField(key8, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
