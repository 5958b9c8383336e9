// @ts-nocheck
// For machines: the compiled validator of MerchantSettlementNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_payment } from './merchant-payment.ts';
import { part as validate_merchant_payment_method } from './merchant-payment-method.ts';
import { part as validate_merchant_refund } from './merchant-refund.ts';
import { part as validate_merchant_store_info } from './merchant-store-info.ts';

export const part = validate10;
const func2 = ucs2length;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data !== null && !(data && typeof data == "object" && !Array.isArray(data))){
validate10.errors = [{instancePath,schemaPath:"#/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data === null){
this.drift(instancePath, "undocumented-null");
}
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.eventCode === undefined) && (missing0 = "eventCode")) || ((data.paymentMethod === undefined) && (missing0 = "paymentMethod"))) || ((data.refund === undefined) && (missing0 = "refund"))) || ((data.settlement === undefined) && (missing0 = "settlement"))) || ((data.storeInfo === undefined) && (missing0 = "storeInfo"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.eventCode !== undefined){
let data0 = data.eventCode;
const _errs0 = errors;
if("Settlement" !== data0){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/const",keyword:"const",params:{allowedValue: "Settlement"},message:"must be equal to constant"}];
return false;
}
else {
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/eventCode", "undocumented-null");
}
}
}
if(errors === _errs0){
if(typeof data0 === "string"){
if(data0.length > 32 && func2(data0) > 32){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payment !== undefined){
let data1 = data.payment;
const _errs1 = errors;
if(!(validate_merchant_payment.call(this, data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = vErrors === null ? validate_merchant_payment.errors : vErrors.concat(validate_merchant_payment.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(true && key0 !== "evoTransInfo" && key0 !== "failureCode" && key0 !== "failureReason" && key0 !== "merchantTransInfo" && key0 !== "pspTransInfo" && key0 !== "status" && key0 !== "transAmount"){
this.drift(instancePath+"/payment", "unknown-field", key0);
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentMethod !== undefined){
let data2 = data.paymentMethod;
const _errs2 = errors;
if(!(validate_merchant_payment_method.call(this, data2, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_merchant_payment_method.errors : vErrors.concat(validate_merchant_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(true && key1 !== "card" && key1 !== "e-wallet" && key1 !== "type"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key1);
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refund !== undefined){
let data3 = data.refund;
const _errs3 = errors;
if(!(validate_merchant_refund.call(this, data3, {instancePath:instancePath+"/refund",parentData:data,parentDataProperty:"refund",rootData}))){
vErrors = vErrors === null ? validate_merchant_refund.errors : vErrors.concat(validate_merchant_refund.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(true && key2 !== "evoTransInfo" && key2 !== "merchantTransInfo" && key2 !== "pspTransInfo" && key2 !== "status" && key2 !== "transAmount"){
this.drift(instancePath+"/refund", "unknown-field", key2);
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settlement !== undefined){
let data4 = data.settlement;
const _errs5 = errors;
if(data4 !== null && !(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate10.errors = [{instancePath:instancePath+"/settlement",schemaPath:"#/properties/settlement/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/settlement", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storeInfo !== undefined){
const _errs6 = errors;
if(!(validate_merchant_store_info.call(this, data.storeInfo, {instancePath:instancePath+"/storeInfo",parentData:data,parentDataProperty:"storeInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_store_info.errors : vErrors.concat(validate_merchant_store_info.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const whole = validate11;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(part.call(this, data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? part.errors : vErrors.concat(part.errors);
errors = vErrors.length;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(true && key0 !== "eventCode" && key0 !== "payment" && key0 !== "paymentMethod" && key0 !== "refund" && key0 !== "settlement" && key0 !== "storeInfo"){
this.drift(instancePath, "unknown-field", key0);
}
}
}
}
validate11.errors = vErrors;
return errors === 0;
}

const validate: Validator = whole;
export default validate;
