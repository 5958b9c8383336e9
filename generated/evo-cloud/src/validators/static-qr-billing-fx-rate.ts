// @ts-nocheck
// For machines: the compiled validator of StaticQrBillingFxRate. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.baseCurrency;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/baseCurrency", found)) return false;
    const v2 = data.quoteCurrency;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/quoteCurrency", found)) return false;
    const v3 = data.value;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/value", found)) return false;
    for (const key6 in data) {
      if (key6 !== "baseCurrency" && key6 !== "quoteCurrency" && key6 !== "value") unknownField(key6, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
