// @ts-nocheck
// For machines: the compiled validator of Dispute. Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml.
import { anyOf, isObject, missing, nullFor, unknownField, violation, type Validator } from '@hookwright/runtime/validation';
import { whole as validate_party } from './party.ts';

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.dispute;
    if (v1 === undefined) return missing("dispute", at, found);
    if (typeof v1 !== "string" && !nullFor("string", v1, at + "/dispute", found)) return false;
    const v2 = data.sign;
    if (typeof v2 !== "string" && v2 !== undefined && !nullFor("string", v2, at + "/sign", found)) return false;
    const v3 = data.claimant;
    if (v3 !== undefined && !validate_party(v3, at + "/claimant", found)) return false;
    const v4 = data.defendant;
    if (v4 !== undefined && !validate_party(v4, at + "/defendant", found)) return false;
    const v5 = data.evidence;
    if (v5 !== undefined && !anyOf(v5, at + "/evidence", found, inner1, inner2)) return false;
    for (const key12 in data) {
      if (key12 !== "claimant" && key12 !== "defendant" && key12 !== "dispute" && key12 !== "evidence" && key12 !== "sign") unknownField(key12, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

function inner1(data, at, found) {
  if (isObject(data)) {
    const v1 = data.kind;
    if (v1 === undefined) return missing("kind", at, found);
    if (v1 !== "link") return violation("const", "must be equal to constant", at + "/kind", found);
    const v2 = data.url;
    if (v2 === undefined) return missing("url", at, found);
    if (typeof v2 !== "string" && !nullFor("string", v2, at + "/url", found)) return false;
    for (const key5 in data) {
      if (key5 !== "kind" && key5 !== "url") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

function inner2(data, at, found) {
  if (isObject(data)) {
    const v1 = data.kind;
    if (v1 === undefined) return missing("kind", at, found);
    if (v1 !== "text") return violation("const", "must be equal to constant", at + "/kind", found);
    const v2 = data.text;
    if (v2 === undefined) return missing("text", at, found);
    if (typeof v2 !== "string" && !nullFor("string", v2, at + "/text", found)) return false;
    for (const key5 in data) {
      if (key5 !== "kind" && key5 !== "text") unknownField(key5, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
