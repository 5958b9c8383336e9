// @ts-nocheck
// For machines: the compiled validator of MerchantDataSubmissionNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_data_submission } from './data-submission.ts';
import { part as validate_merchant_payment } from './merchant-payment.ts';
import { part as validate_metadata } from './metadata.ts';

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
if(((data.dataSubmission === undefined) && (missing0 = "dataSubmission")) || ((data.eventCode === undefined) && (missing0 = "eventCode"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.dataSubmission !== undefined){
let data0 = data.dataSubmission;
const _errs0 = errors;
if(!(validate_data_submission.call(this, data0, {instancePath:instancePath+"/dataSubmission",parentData:data,parentDataProperty:"dataSubmission",rootData}))){
vErrors = vErrors === null ? validate_data_submission.errors : vErrors.concat(validate_data_submission.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "customsClearance" && key0 !== "evoTransInfo" && key0 !== "merchantTransInfo"){
this.drift(instancePath+"/dataSubmission", "unknown-field", key0);
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
if("DataSubmission" !== data1){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/const",keyword:"const",params:{allowedValue: "DataSubmission"},message:"must be equal to constant"}];
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
if(data.payment !== undefined){
let data3 = data.payment;
const _errs3 = errors;
if(!(validate_merchant_payment.call(this, data3, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = vErrors === null ? validate_merchant_payment.errors : vErrors.concat(validate_merchant_payment.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(true && key1 !== "evoTransInfo" && key1 !== "failureCode" && key1 !== "failureReason" && key1 !== "merchantTransInfo" && key1 !== "pspTransInfo" && key1 !== "status" && key1 !== "transAmount"){
this.drift(instancePath+"/payment", "unknown-field", key1);
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
if(true && key0 !== "dataSubmission" && key0 !== "eventCode" && key0 !== "metadata" && key0 !== "payment"){
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
