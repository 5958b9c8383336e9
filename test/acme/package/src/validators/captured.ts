// @ts-nocheck
// For machines: the compiled validator of Captured. Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml.
import { isObject, missing, nullFor, uniqueItems, unknownField, unknownValue, violation, type Validator } from '@hookwright/runtime/validation';
import { part as part_envelope } from './envelope.ts';
import { whole as validate_amount } from './amount.ts';

const known1 = new Set(["amount","attempt","capturedAt","card","extra","id","labels","method","note","tags","type"]);

export function whole(data, at, found) {
  if (!part_envelope(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.type;
    if (v5 === undefined) return missing("type", at, found);
    if (v5 !== "payment.captured") return violation("const", "must be equal to constant", at + "/type", found);
    const v6 = data.amount;
    if (v6 !== undefined && !validate_amount(v6, at + "/amount", found)) return false;
    const v7 = data.capturedAt;
    if (!Number.isSafeInteger(v7) && v7 !== undefined && !nullFor("integer", v7, at + "/capturedAt", found)) return false;
    const v8 = data.card;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/card", found)) return false;
    const v9 = data.method;
    if (Number.isSafeInteger(v9)) {
      if (v9 !== 1 && v9 !== 11) unknownValue(at + "/method", found);
    } else if (v9 !== undefined && !nullFor("integer", v9, at + "/method", found)) return false;
    const v10 = data.note;
    if (typeof v10 !== "string" && v10 !== undefined && v10 !== null && !nullFor("string", v10, at + "/note", found)) return false;
    const v11 = data.tags;
    if (Array.isArray(v11)) {
      if (v11.length > 5) return violation("maxItems", "must NOT have more than 5 items", at + "/tags", found);
      if (!uniqueItems(v11, at + "/tags", found)) return false;
      for (let i12 = 0; i12 < v11.length; i12++) {
        const v13 = v11[i12];
        if (typeof v13 !== "string" && !nullFor("string", v13, at + "/tags/" + i12, found)) return false;
      }
    } else if (v11 !== undefined && !nullFor("array", v11, at + "/tags", found)) return false;
    const v14 = data.labels;
    if (isObject(v14)) {
      for (const key15 in v14) {
        const v16 = v14[key15];
        if (typeof v16 !== "string" && !nullFor("string", v16, at + "/labels/*", found)) return false;
      }
    } else if (v14 !== undefined && !nullFor("object", v14, at + "/labels", found)) return false;
    const v17 = data.extra;
    if (!isObject(v17) && v17 !== undefined && !nullFor("object", v17, at + "/extra", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key22 in data) {
      if (!known1.has(key22)) unknownField(key22, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
