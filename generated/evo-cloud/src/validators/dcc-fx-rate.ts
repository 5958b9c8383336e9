// @ts-nocheck
// For machines: the compiled validator of DccFxRate. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { part as part_fx_rate } from './fx-rate.ts';

export function whole(data, at, found) {
  if (!part_fx_rate(data, at, found)) return false;
  if (isObject(data)) {
    const v5 = data.markup;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/markup", found)) return false;
  } else if (!nullFor("object", data, at, found)) return false;
  if (isObject(data)) {
    for (const key8 in data) {
      if (key8 !== "baseCurrency" && key8 !== "date" && key8 !== "markup" && key8 !== "quoteCurrency" && key8 !== "source" && key8 !== "value") unknownField(key8, at, found);
    }
  }
  return true;
}

const validate: Validator = whole;
export default validate;
