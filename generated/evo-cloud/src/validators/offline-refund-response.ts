// @ts-nocheck
// For machines: the compiled validator of OfflineRefundResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_gateway_payment } from './gateway-payment.ts';
import { part as validate_gateway_result } from './gateway-result.ts';
import { part as validate_metadata } from './metadata.ts';
import { part as validate_offline_payment_method } from './offline-payment-method.ts';
import { part as validate_offline_refund } from './offline-refund.ts';
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
if(data.refund !== undefined){
let data0 = data.refund;
const _errs0 = errors;
if(!(validate_offline_refund.call(this, data0, {instancePath:instancePath+"/refund",parentData:data,parentDataProperty:"refund",rootData}))){
vErrors = vErrors === null ? validate_offline_refund.errors : vErrors.concat(validate_offline_refund.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "evoTransInfo" && key0 !== "failureCode" && key0 !== "failureReason" && key0 !== "merchantTransInfo" && key0 !== "pspTransInfo" && key0 !== "status" && key0 !== "transAmount"){
this.drift(instancePath+"/refund", "unknown-field", key0);
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
if(data.payment !== undefined){
let data1 = data.payment;
const _errs1 = errors;
if(!(validate_gateway_payment.call(this, data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = vErrors === null ? validate_gateway_payment.errors : vErrors.concat(validate_gateway_payment.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "billingAmount" && key1 !== "evoTransInfo" && key1 !== "failureCode" && key1 !== "failureReason" && key1 !== "merchantTransInfo" && key1 !== "pspFailureCode" && key1 !== "pspFailureReason" && key1 !== "pspTransInfo" && key1 !== "status" && key1 !== "transAmount"){
this.drift(instancePath+"/payment", "unknown-field", key1);
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
if(!(validate_offline_payment_method.call(this, data2, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_offline_payment_method.errors : vErrors.concat(validate_offline_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(true && key2 !== "card" && key2 !== "paymentAccountReference" && key2 !== "recurringReference" && key2 !== "type"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key2);
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
if(data.pspData !== undefined){
let data3 = data.pspData;
const _errs3 = errors;
if(!(validate_psp_data.call(this, data3, {instancePath:instancePath+"/pspData",parentData:data,parentDataProperty:"pspData",rootData}))){
vErrors = vErrors === null ? validate_psp_data.errors : vErrors.concat(validate_psp_data.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(true && key3 !== "extra" && key3 !== "name" && key3 !== "networkToken" && key3 !== "networkTxReference" && key3 !== "recurringProcessingModel" && key3 !== "sponsorCode"){
this.drift(instancePath+"/pspData", "unknown-field", key3);
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
if(data.result !== undefined){
let data4 = data.result;
const _errs4 = errors;
if(!(validate_gateway_result.call(this, data4, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate_gateway_result.errors : vErrors.concat(validate_gateway_result.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key4 in data4){
if(true && key4 !== "code" && key4 !== "message" && key4 !== "pspMessage" && key4 !== "pspResponseCode"){
this.drift(instancePath+"/result", "unknown-field", key4);
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
const _errs5 = errors;
if(!(validate_metadata.call(this, data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate_metadata.errors : vErrors.concat(validate_metadata.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
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
if(true && key0 !== "metadata" && key0 !== "payment" && key0 !== "paymentMethod" && key0 !== "pspData" && key0 !== "refund" && key0 !== "result"){
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
