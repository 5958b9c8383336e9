// @ts-nocheck
// For machines: the compiled validator of OfflineRequestCard. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, unknownField, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_offline_card_info } from './offline-card-info.ts';
import { whole as validate_offline_pin } from './offline-pin.ts';

const known1 = new Set(["cardInfo","cardInfoEncryptMethod","encryptedCardInfo","icCardCondCode","noSecretNoSignFlag","pin","pinFlag","posEntryMode","termReadability"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.cardInfo;
    if (v1 !== undefined && !validate_offline_card_info(v1, at + "/cardInfo", found)) return false;
    const v2 = data.cardInfoEncryptMethod;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/cardInfoEncryptMethod", found)) return false;
    const v3 = data.encryptedCardInfo;
    if (typeof v3 !== "string" && v3 !== undefined && !nullFor("string", v3, at + "/encryptedCardInfo", found)) return false;
    const v4 = data.icCardCondCode;
    if (typeof v4 !== "string" && v4 !== undefined && !nullFor("string", v4, at + "/icCardCondCode", found)) return false;
    const v5 = data.noSecretNoSignFlag;
    if (typeof v5 !== "string" && v5 !== undefined && !nullFor("string", v5, at + "/noSecretNoSignFlag", found)) return false;
    const v6 = data.pin;
    if (v6 !== undefined && !validate_offline_pin(v6, at + "/pin", found)) return false;
    const v7 = data.pinFlag;
    if (typeof v7 !== "boolean" && v7 !== undefined && !nullFor("boolean", v7, at + "/pinFlag", found)) return false;
    const v8 = data.posEntryMode;
    if (typeof v8 !== "string" && v8 !== undefined && !nullFor("string", v8, at + "/posEntryMode", found)) return false;
    const v9 = data.termReadability;
    if (typeof v9 !== "string" && v9 !== undefined && !nullFor("string", v9, at + "/termReadability", found)) return false;
    for (const key12 in data) {
      if (!known1.has(key12)) unknownField(key12, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
