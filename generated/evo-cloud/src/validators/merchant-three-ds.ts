// @ts-nocheck
// For machines: the compiled validator of MerchantThreeDs. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_is_frictionless } from './is-frictionless.ts';
import { whole as validate_three_ds_data } from './three-ds-data.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.isFrictionless;
    if (v1 !== undefined && !validate_is_frictionless(v1, at + "/isFrictionless", found)) return false;
    const v2 = data.mpiData;
    if (v2 !== undefined && !validate_three_ds_data(v2, at + "/mpiData", found)) return false;
    for (const key5 in data) {
      if (key5 !== "isFrictionless" && key5 !== "mpiData") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
