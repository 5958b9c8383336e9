// @ts-nocheck
// For machines: the compiled validator of OfflineMerchandiseCreditResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_gateway_result } from './gateway-result.ts';
import { part as validate_metadata } from './metadata.ts';
import { part as validate_offline_merchandise_credit } from './offline-merchandise-credit.ts';
import { part as validate_offline_payment_method } from './offline-payment-method.ts';
import { part as validate_psp_data } from './psp-data.ts';

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
if(data.merchandiseCredit !== undefined){
let data0 = data.merchandiseCredit;
const _errs0 = errors;
if(!(validate_offline_merchandise_credit.call(this, data0, {instancePath:instancePath+"/merchandiseCredit",parentData:data,parentDataProperty:"merchandiseCredit",rootData}))){
vErrors = vErrors === null ? validate_offline_merchandise_credit.errors : vErrors.concat(validate_offline_merchandise_credit.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "evoTransInfo" && key0 !== "failureCode" && key0 !== "failureReason" && key0 !== "merchantTransInfo" && key0 !== "pspFailureCode" && key0 !== "pspFailureReason" && key0 !== "pspTransInfo" && key0 !== "status" && key0 !== "transAmount"){
this.drift(instancePath+"/merchandiseCredit", "unknown-field", key0);
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
if(!(validate_offline_payment_method.call(this, data1, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_offline_payment_method.errors : vErrors.concat(validate_offline_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "card" && key1 !== "paymentAccountReference" && key1 !== "recurringReference" && key1 !== "type"){
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
if(data.pspData !== undefined){
let data2 = data.pspData;
const _errs2 = errors;
if(!(validate_psp_data.call(this, data2, {instancePath:instancePath+"/pspData",parentData:data,parentDataProperty:"pspData",rootData}))){
vErrors = vErrors === null ? validate_psp_data.errors : vErrors.concat(validate_psp_data.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(true && key2 !== "extra" && key2 !== "name" && key2 !== "networkToken" && key2 !== "networkTxReference" && key2 !== "recurringProcessingModel" && key2 !== "sponsorCode"){
this.drift(instancePath+"/pspData", "unknown-field", key2);
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
if(!(validate_gateway_result.call(this, data3, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate_gateway_result.errors : vErrors.concat(validate_gateway_result.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(true && key3 !== "code" && key3 !== "message" && key3 !== "pspMessage" && key3 !== "pspResponseCode"){
this.drift(instancePath+"/result", "unknown-field", key3);
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
if(data.metadata !== undefined){
const _errs4 = errors;
if(!(validate_metadata.call(this, data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate_metadata.errors : vErrors.concat(validate_metadata.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
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
if(true && key0 !== "merchandiseCredit" && key0 !== "metadata" && key0 !== "paymentMethod" && key0 !== "pspData" && key0 !== "result"){
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
