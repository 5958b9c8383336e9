// @ts-nocheck
// For machines: the compiled validator of MerchantV0PaymentMethodResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_v0_response_authentication } from './merchant-v0-response-authentication.ts';
import { part as validate_merchant_v0_response_payment_method } from './merchant-v0-response-payment-method.ts';
import { part as validate_merchant_v0_result } from './merchant-v0-result.ts';

export const part = validate10;

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
if(data.authentication !== undefined){
let data0 = data.authentication;
const _errs0 = errors;
if(!(validate_merchant_v0_response_authentication.call(this, data0, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_response_authentication.errors : vErrors.concat(validate_merchant_v0_response_authentication.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "authenticationType" && key0 !== "securePlus" && key0 !== "threeDS"){
this.drift(instancePath+"/authentication", "unknown-field", key0);
}
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentMethod !== undefined){
let data1 = data.paymentMethod;
const _errs1 = errors;
if(!(validate_merchant_v0_response_payment_method.call(this, data1, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_response_payment_method.errors : vErrors.concat(validate_merchant_v0_response_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "card" && key1 !== "e-wallet" && key1 !== "token" && key1 !== "type"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key1);
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
if(data.result !== undefined){
let data2 = data.result;
const _errs2 = errors;
if(!(validate_merchant_v0_result.call(this, data2, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_result.errors : vErrors.concat(validate_merchant_v0_result.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(true && key2 !== "action" && key2 !== "code" && key2 !== "message" && key2 !== "pspMessage" && key2 !== "pspResponseCode"){
this.drift(instancePath+"/result", "unknown-field", key2);
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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
if(true && key0 !== "authentication" && key0 !== "paymentMethod" && key0 !== "result"){
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
