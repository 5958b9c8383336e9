// @ts-nocheck
// For machines: the compiled validator of MerchantV0CancelResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_cancel } from './merchant-cancel.ts';
import { part as validate_merchant_response_payment } from './merchant-response-payment.ts';
import { part as validate_merchant_v0_result } from './merchant-v0-result.ts';
import { part as validate_metadata } from './metadata.ts';

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
if(data.cancel !== undefined){
let data0 = data.cancel;
const _errs0 = errors;
if(!(validate_merchant_cancel.call(this, data0, {instancePath:instancePath+"/cancel",parentData:data,parentDataProperty:"cancel",rootData}))){
vErrors = vErrors === null ? validate_merchant_cancel.errors : vErrors.concat(validate_merchant_cancel.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "evoTransInfo" && key0 !== "merchantTransInfo" && key0 !== "pspTransInfo" && key0 !== "status"){
this.drift(instancePath+"/cancel", "unknown-field", key0);
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
if(data.metadata !== undefined){
const _errs1 = errors;
if(!(validate_metadata.call(this, data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate_metadata.errors : vErrors.concat(validate_metadata.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payment !== undefined){
let data2 = data.payment;
const _errs2 = errors;
if(!(validate_merchant_response_payment.call(this, data2, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = vErrors === null ? validate_merchant_response_payment.errors : vErrors.concat(validate_merchant_response_payment.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(true && key1 !== "evoTransInfo" && key1 !== "failureCode" && key1 !== "failureReason" && key1 !== "merchantTransInfo" && key1 !== "pspTransInfo" && key1 !== "status" && key1 !== "transAmount"){
this.drift(instancePath+"/payment", "unknown-field", key1);
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
if(data.result !== undefined){
let data3 = data.result;
const _errs3 = errors;
if(!(validate_merchant_v0_result.call(this, data3, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_result.errors : vErrors.concat(validate_merchant_v0_result.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(true && key2 !== "action" && key2 !== "code" && key2 !== "message" && key2 !== "pspMessage" && key2 !== "pspResponseCode"){
this.drift(instancePath+"/result", "unknown-field", key2);
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
if(true && key0 !== "cancel" && key0 !== "metadata" && key0 !== "payment" && key0 !== "result"){
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
