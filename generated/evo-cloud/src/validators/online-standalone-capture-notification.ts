// @ts-nocheck
// For machines: the compiled validator of OnlineStandaloneCaptureNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_gateway_standalone_capture } from './gateway-standalone-capture.ts';
import { part as validate_metadata } from './metadata.ts';
import { part as validate_online_capture_psp_data } from './online-capture-psp-data.ts';
import { part as validate_online_payment_method } from './online-payment-method.ts';

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
if((data.eventCode === undefined) && (missing0 = "eventCode")){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.eventCode !== undefined){
let data0 = data.eventCode;
const _errs0 = errors;
if("StandaloneCapture" !== data0){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/const",keyword:"const",params:{allowedValue: "StandaloneCapture"},message:"must be equal to constant"}];
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
if(data.paymentMethod !== undefined){
let data2 = data.paymentMethod;
const _errs2 = errors;
if(!(validate_online_payment_method.call(this, data2, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_online_payment_method.errors : vErrors.concat(validate_online_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(true && key0 !== "card" && key0 !== "type"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key0);
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
if(!(validate_online_capture_psp_data.call(this, data3, {instancePath:instancePath+"/pspData",parentData:data,parentDataProperty:"pspData",rootData}))){
vErrors = vErrors === null ? validate_online_capture_psp_data.errors : vErrors.concat(validate_online_capture_psp_data.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(true && key1 !== "name" && key1 !== "sponsorCode"){
this.drift(instancePath+"/pspData", "unknown-field", key1);
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
if(data.standaloneCapture !== undefined){
let data4 = data.standaloneCapture;
const _errs4 = errors;
if(!(validate_gateway_standalone_capture.call(this, data4, {instancePath:instancePath+"/standaloneCapture",parentData:data,parentDataProperty:"standaloneCapture",rootData}))){
vErrors = vErrors === null ? validate_gateway_standalone_capture.errors : vErrors.concat(validate_gateway_standalone_capture.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(true && key2 !== "evoTransInfo" && key2 !== "failureCode" && key2 !== "failureReason" && key2 !== "merchantTransInfo" && key2 !== "pspTransInfo"){
this.drift(instancePath+"/standaloneCapture", "unknown-field", key2);
}
}
}
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
if(true && key0 !== "eventCode" && key0 !== "metadata" && key0 !== "paymentMethod" && key0 !== "pspData" && key0 !== "standaloneCapture"){
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
