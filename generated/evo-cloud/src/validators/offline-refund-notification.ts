// @ts-nocheck
// For machines: the compiled validator of OfflineRefundNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_gateway_capture } from './gateway-capture.ts';
import { part as validate_gateway_refund } from './gateway-refund.ts';
import { part as validate_gateway_result } from './gateway-result.ts';
import { part as validate_gateway_standalone_capture } from './gateway-standalone-capture.ts';
import { part as validate_metadata } from './metadata.ts';
import { part as validate_offline_original_capture } from './offline-original-capture.ts';
import { part as validate_offline_original_payment } from './offline-original-payment.ts';
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
if(((data.eventCode === undefined) && (missing0 = "eventCode")) || ((data.result === undefined) && (missing0 = "result"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.capture !== undefined){
let data0 = data.capture;
const _errs0 = errors;
if(!(validate_offline_original_capture.call(this, data0, {instancePath:instancePath+"/capture",parentData:data,parentDataProperty:"capture",rootData}))){
vErrors = vErrors === null ? validate_offline_original_capture.errors : vErrors.concat(validate_offline_original_capture.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "evoTransInfo" && key0 !== "failureCode" && key0 !== "failureReason" && key0 !== "merchantTransInfo" && key0 !== "pspFailureCode" && key0 !== "pspFailureReason" && key0 !== "pspTransInfo" && key0 !== "status" && key0 !== "transAmount"){
this.drift(instancePath+"/capture", "unknown-field", key0);
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
const _errs1 = errors;
if("Refund" !== data1){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/const",keyword:"const",params:{allowedValue: "Refund"},message:"must be equal to constant"}];
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
if(errors === _errs1){
if(typeof data1 === "string"){
if(data1.length > 32 && func2(data1) > 32){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
const _errs2 = errors;
if(!(validate_metadata.call(this, data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate_metadata.errors : vErrors.concat(validate_metadata.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.multipleCapture !== undefined){
let data3 = data.multipleCapture;
const _errs3 = errors;
if(!(validate_gateway_capture.call(this, data3, {instancePath:instancePath+"/multipleCapture",parentData:data,parentDataProperty:"multipleCapture",rootData}))){
vErrors = vErrors === null ? validate_gateway_capture.errors : vErrors.concat(validate_gateway_capture.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(true && key1 !== "evoTransInfo" && key1 !== "failureCode" && key1 !== "failureReason" && key1 !== "merchantTransInfo" && key1 !== "pspFailureCode" && key1 !== "pspFailureReason" && key1 !== "pspTransInfo" && key1 !== "status" && key1 !== "transAmount"){
this.drift(instancePath+"/multipleCapture", "unknown-field", key1);
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
if(data.payment !== undefined){
let data4 = data.payment;
const _errs4 = errors;
if(!(validate_offline_original_payment.call(this, data4, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = vErrors === null ? validate_offline_original_payment.errors : vErrors.concat(validate_offline_original_payment.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(true && key2 !== "billingAmount" && key2 !== "evoTransInfo" && key2 !== "failureCode" && key2 !== "failureReason" && key2 !== "merchantTransInfo" && key2 !== "pspFailureCode" && key2 !== "pspFailureReason" && key2 !== "pspTransInfo" && key2 !== "status" && key2 !== "transAmount"){
this.drift(instancePath+"/payment", "unknown-field", key2);
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
if(data.paymentMethod !== undefined){
let data5 = data.paymentMethod;
const _errs5 = errors;
if(!(validate_offline_payment_method.call(this, data5, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_offline_payment_method.errors : vErrors.concat(validate_offline_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs5){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(true && key3 !== "card" && key3 !== "paymentAccountReference" && key3 !== "recurringReference" && key3 !== "type"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key3);
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
if(data.pspData !== undefined){
let data6 = data.pspData;
const _errs6 = errors;
if(!(validate_psp_data.call(this, data6, {instancePath:instancePath+"/pspData",parentData:data,parentDataProperty:"pspData",rootData}))){
vErrors = vErrors === null ? validate_psp_data.errors : vErrors.concat(validate_psp_data.errors);
errors = vErrors.length;
}
if(errors === _errs6){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
if(true && key4 !== "extra" && key4 !== "name" && key4 !== "networkToken" && key4 !== "networkTxReference" && key4 !== "recurringProcessingModel" && key4 !== "sponsorCode"){
this.drift(instancePath+"/pspData", "unknown-field", key4);
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
if(data.refund !== undefined){
let data7 = data.refund;
const _errs7 = errors;
if(!(validate_gateway_refund.call(this, data7, {instancePath:instancePath+"/refund",parentData:data,parentDataProperty:"refund",rootData}))){
vErrors = vErrors === null ? validate_gateway_refund.errors : vErrors.concat(validate_gateway_refund.errors);
errors = vErrors.length;
}
if(errors === _errs7){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key5 in data7){
if(true && key5 !== "evoTransInfo" && key5 !== "failureCode" && key5 !== "failureReason" && key5 !== "merchantTransInfo" && key5 !== "pspTransInfo" && key5 !== "status" && key5 !== "transAmount"){
this.drift(instancePath+"/refund", "unknown-field", key5);
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
let data8 = data.result;
const _errs8 = errors;
if(!(validate_gateway_result.call(this, data8, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate_gateway_result.errors : vErrors.concat(validate_gateway_result.errors);
errors = vErrors.length;
}
if(errors === _errs8){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key6 in data8){
if(true && key6 !== "code" && key6 !== "message" && key6 !== "pspMessage" && key6 !== "pspResponseCode"){
this.drift(instancePath+"/result", "unknown-field", key6);
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.standaloneCapture !== undefined){
let data9 = data.standaloneCapture;
const _errs9 = errors;
if(!(validate_gateway_standalone_capture.call(this, data9, {instancePath:instancePath+"/standaloneCapture",parentData:data,parentDataProperty:"standaloneCapture",rootData}))){
vErrors = vErrors === null ? validate_gateway_standalone_capture.errors : vErrors.concat(validate_gateway_standalone_capture.errors);
errors = vErrors.length;
}
if(errors === _errs9){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key7 in data9){
if(true && key7 !== "evoTransInfo" && key7 !== "failureCode" && key7 !== "failureReason" && key7 !== "merchantTransInfo" && key7 !== "pspTransInfo"){
this.drift(instancePath+"/standaloneCapture", "unknown-field", key7);
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
if(true && key0 !== "capture" && key0 !== "eventCode" && key0 !== "metadata" && key0 !== "multipleCapture" && key0 !== "payment" && key0 !== "paymentMethod" && key0 !== "pspData" && key0 !== "refund" && key0 !== "result" && key0 !== "standaloneCapture"){
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
