// @ts-nocheck
// For machines: the compiled validator of OfflinePaymentNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_fx_rate_inquiry } from './fx-rate-inquiry.ts';
import { part as validate_gateway_payment } from './gateway-payment.ts';
import { part as validate_gateway_result } from './gateway-result.ts';
import { part as validate_metadata } from './metadata.ts';
import { part as validate_offline_payment_method } from './offline-payment-method.ts';
import { part as validate_psp_data } from './psp-data.ts';

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
if(((((data.eventCode === undefined) && (missing0 = "eventCode")) || ((data.payment === undefined) && (missing0 = "payment"))) || ((data.paymentMethod === undefined) && (missing0 = "paymentMethod"))) || ((data.result === undefined) && (missing0 = "result"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.FXRateInquiry !== undefined){
let data0 = data.FXRateInquiry;
const _errs0 = errors;
if(!(validate_fx_rate_inquiry.call(this, data0, {instancePath:instancePath+"/FXRateInquiry",parentData:data,parentDataProperty:"FXRateInquiry",rootData}))){
vErrors = vErrors === null ? validate_fx_rate_inquiry.errors : vErrors.concat(validate_fx_rate_inquiry.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "DCCBillingAmount" && key0 !== "DCCBillingFXRate" && key0 !== "evoTransInfo" && key0 !== "failureCode" && key0 !== "failureReason" && key0 !== "merchantTransInfo" && key0 !== "status" && key0 !== "transAmount"){
this.drift(instancePath+"/FXRateInquiry", "unknown-field", key0);
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
if(data.eventCode !== undefined){
let data1 = data.eventCode;
const _errs2 = errors;
if("Payment" !== data1){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/const",keyword:"const",params:{allowedValue: "Payment"},message:"must be equal to constant"}];
return false;
}
else {
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/eventCode", "undocumented-null");
}
}
}
if(errors === _errs2){
if(typeof data1 === "string"){
if(data1.length > 32 && func2(data1) > 32){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
const _errs3 = errors;
if(!(validate_metadata.call(this, data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate_metadata.errors : vErrors.concat(validate_metadata.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payment !== undefined){
let data3 = data.payment;
const _errs5 = errors;
if(!(validate_gateway_payment.call(this, data3, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = vErrors === null ? validate_gateway_payment.errors : vErrors.concat(validate_gateway_payment.errors);
errors = vErrors.length;
}
if(errors === _errs5){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(true && key1 !== "billingAmount" && key1 !== "evoTransInfo" && key1 !== "failureCode" && key1 !== "failureReason" && key1 !== "merchantTransInfo" && key1 !== "pspFailureCode" && key1 !== "pspFailureReason" && key1 !== "pspTransInfo" && key1 !== "status" && key1 !== "transAmount"){
this.drift(instancePath+"/payment", "unknown-field", key1);
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentMethod !== undefined){
let data4 = data.paymentMethod;
const _errs6 = errors;
if(!(validate_offline_payment_method.call(this, data4, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_offline_payment_method.errors : vErrors.concat(validate_offline_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs6){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(true && key2 !== "card" && key2 !== "paymentAccountReference" && key2 !== "recurringReference" && key2 !== "type"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key2);
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pspData !== undefined){
let data5 = data.pspData;
const _errs7 = errors;
if(!(validate_psp_data.call(this, data5, {instancePath:instancePath+"/pspData",parentData:data,parentDataProperty:"pspData",rootData}))){
vErrors = vErrors === null ? validate_psp_data.errors : vErrors.concat(validate_psp_data.errors);
errors = vErrors.length;
}
if(errors === _errs7){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(true && key3 !== "extra" && key3 !== "name" && key3 !== "networkToken" && key3 !== "networkTxReference" && key3 !== "recurringProcessingModel" && key3 !== "sponsorCode"){
this.drift(instancePath+"/pspData", "unknown-field", key3);
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data6 = data.result;
const _errs9 = errors;
if(!(validate_gateway_result.call(this, data6, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate_gateway_result.errors : vErrors.concat(validate_gateway_result.errors);
errors = vErrors.length;
}
if(errors === _errs9){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
if(true && key4 !== "code" && key4 !== "message" && key4 !== "pspMessage" && key4 !== "pspResponseCode"){
this.drift(instancePath+"/result", "unknown-field", key4);
}
}
}
}
var valid0 = _errs9 === errors;
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
if(true && key0 !== "FXRateInquiry" && key0 !== "eventCode" && key0 !== "metadata" && key0 !== "payment" && key0 !== "paymentMethod" && key0 !== "pspData" && key0 !== "result"){
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
