// @ts-nocheck
// For machines: the compiled validator of TradeInfo. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { isObject, nullFor, ucs2length, unknownField, unknownValue, type Validator } from '@hookwright/runtime/validation';

const known1 = new Set(["checkInTime","checkOutTime","departureTime","flightNumber","goodsDescription","goodsName","hotelName","totalQuantity","tradeType"]);

export function whole(data, at, found) {
  if (isObject(data)) {
    const v1 = data.tradeType;
    if (typeof v1 === "string") {
      if (v1 !== "Hotel" && v1 !== "Airline" && v1 !== "Sale of goods" && v1 !== "Others" && v1 !== "Funds_Disbursement") unknownValue(at + "/tradeType", found);
    } else if (v1 !== undefined && !nullFor("string", v1, at + "/tradeType", found)) return false;
    const v2 = data.goodsName;
    if (typeof v2 === "string") {
      if (v2.length > 128 && ucs2length(v2) > 128) unknownValue(at + "/goodsName", found);
    } else if (v2 !== undefined && !nullFor("string", v2, at + "/goodsName", found)) return false;
    const v3 = data.goodsDescription;
    if (typeof v3 === "string") {
      if (v3.length > 256 && ucs2length(v3) > 256) unknownValue(at + "/goodsDescription", found);
    } else if (v3 !== undefined && !nullFor("string", v3, at + "/goodsDescription", found)) return false;
    const v4 = data.totalQuantity;
    if (v4 !== undefined) {
      if (!Number.isSafeInteger(v4) && typeof v4 !== "string" && !nullFor("integer or string", v4, at + "/totalQuantity", found)) return false;
      if (typeof v4 === "number") {
        if (v4 > 99) unknownValue(at + "/totalQuantity", found);
        if (v4 < 1) unknownValue(at + "/totalQuantity", found);
      }
    }
    const v5 = data.hotelName;
    if (typeof v5 === "string") {
      if (v5.length > 128 && ucs2length(v5) > 128) unknownValue(at + "/hotelName", found);
    } else if (v5 !== undefined && !nullFor("string", v5, at + "/hotelName", found)) return false;
    const v6 = data.checkInTime;
    if (typeof v6 !== "string" && v6 !== undefined && !nullFor("string", v6, at + "/checkInTime", found)) return false;
    const v7 = data.checkOutTime;
    if (typeof v7 !== "string" && v7 !== undefined && !nullFor("string", v7, at + "/checkOutTime", found)) return false;
    const v8 = data.flightNumber;
    if (typeof v8 === "string") {
      if (v8.length > 30 && ucs2length(v8) > 30) unknownValue(at + "/flightNumber", found);
    } else if (v8 !== undefined && !nullFor("string", v8, at + "/flightNumber", found)) return false;
    const v9 = data.departureTime;
    if (typeof v9 !== "string" && v9 !== undefined && !nullFor("string", v9, at + "/departureTime", found)) return false;
    for (const key12 in data) {
      if (!known1.has(key12)) unknownField(key12, at, found);
    }
  } else if (!nullFor("object", data, at, found)) return false;
  return true;
}

const validate: Validator = whole;
export default validate;
