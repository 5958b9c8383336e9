// @ts-nocheck
// For machines: the compiled validator of OfflinePin. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.checkValue;
    if (typeof v1 !== "string" && v1 !== undefined && !nullFor("string", v1, at + "/checkValue", found)) return false;
    const v2 = data.encryptedPin;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/encryptedPin", found)) return false;
    const v3 = data.keySerialNumber;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/keySerialNumber", found)) return false;
    const v4 = data.pinEncryptMethod;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/pinEncryptMethod", found)) return false;
    for (const key7 in data) {
      if (key7 !== "checkValue" && key7 !== "encryptedPin" && key7 !== "keySerialNumber" && key7 !== "pinEncryptMethod") unknownField(key7, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
