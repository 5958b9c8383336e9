// @ts-nocheck
// For machines: the compiled validator of Payout. Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml.
import { isObject, missing, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.id;
    if (v1 === undefined) return missing("id", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/id", found)) return false;
    const v2 = data.total;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/total", found)) return false;
    const v3 = data.details;
    if (v3 === undefined) return missing("details", at, found);
    if (isObject(v3)) {
      const v4 = v3.batch;
      if (v4 === undefined) return missing("batch", at + "/details", found);
      if (!Number.isInteger(v4) && !nullFor("integer", v4, at + "/details/batch", found)) return false;
      const v5 = v3.iban;
      if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/details/iban", found)) return false;
      const v6 = v3.serial;
      if (!Number.isInteger(v6) && v6 !== undefined && !nullFor("integer", v6, at + "/details/serial", found)) return false;
      for (const key9 in v3) {
        if (key9 !== "batch" && key9 !== "iban" && key9 !== "serial") unknownField(key9, at + "/details", found);
      }
    } else if (!nullFor("object", v3, at + "/details", found)) return false;
    const v10 = data.memo;
    if (typeof v10 !== "string" && v10 !== undefined && !nullFor("string", v10, at + "/memo", found)) return false;
    const v11 = data.seal;
    if (typeof v11 !== "string" && v11 !== undefined && !nullFor("string", v11, at + "/seal", found)) return false;
    for (const key14 in data) {
      if (key14 !== "details" && key14 !== "id" && key14 !== "memo" && key14 !== "seal" && key14 !== "total") unknownField(key14, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
