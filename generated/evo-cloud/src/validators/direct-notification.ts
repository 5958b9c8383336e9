// @ts-nocheck
// For machines: the compiled validator of DirectNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_direct_authentication } from './direct-authentication.ts';
import { part as validate_direct_fx_rate_inquiry } from './direct-fx-rate-inquiry.ts';
import { part as validate_direct_operation } from './direct-operation.ts';
import { part as validate_direct_payment_method } from './direct-payment-method.ts';
import { part as validate_direct_psp_data } from './direct-psp-data.ts';
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
if((data.payment === undefined) && (missing0 = "payment")){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.authentication !== undefined){
const _errs0 = errors;
if(!(validate_direct_authentication.call(this, data.authentication, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate_direct_authentication.errors : vErrors.concat(validate_direct_authentication.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancel !== undefined){
let data1 = data.cancel;
const _errs1 = errors;
if(!(validate_direct_operation.call(this, data1, {instancePath:instancePath+"/cancel",parentData:data,parentDataProperty:"cancel",rootData}))){
vErrors = vErrors === null ? validate_direct_operation.errors : vErrors.concat(validate_direct_operation.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(true && key0 !== "evoTransInfo" && key0 !== "merchantTransInfo" && key0 !== "pspTransInfo" && key0 !== "status" && key0 !== "transAmount"){
this.drift(instancePath+"/cancel", "unknown-field", key0);
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
if(data.capture !== undefined){
let data2 = data.capture;
const _errs2 = errors;
if(!(validate_direct_operation.call(this, data2, {instancePath:instancePath+"/capture",parentData:data,parentDataProperty:"capture",rootData}))){
vErrors = vErrors === null ? validate_direct_operation.errors : vErrors.concat(validate_direct_operation.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(true && key1 !== "evoTransInfo" && key1 !== "merchantTransInfo" && key1 !== "pspTransInfo" && key1 !== "status" && key1 !== "transAmount"){
this.drift(instancePath+"/capture", "unknown-field", key1);
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
if(data.extendAuthorizationDateIndicator !== undefined){
let data3 = data.extendAuthorizationDateIndicator;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/extendAuthorizationDateIndicator",schemaPath:"#/properties/extendAuthorizationDateIndicator/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/extendAuthorizationDateIndicator", "undocumented-null");
}
}
if(errors === _errs3){
if(typeof data3 === "string"){
if(data3.length > 1 && func2(data3) > 1){
validate10.errors = [{instancePath:instancePath+"/extendAuthorizationDateIndicator",schemaPath:"#/properties/extendAuthorizationDateIndicator/maxLength",keyword:"maxLength",params:{limit: 1},message:"must NOT have more than 1 characters"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fxRateInquiry !== undefined){
const _errs4 = errors;
if(!(validate_direct_fx_rate_inquiry.call(this, data.fxRateInquiry, {instancePath:instancePath+"/fxRateInquiry",parentData:data,parentDataProperty:"fxRateInquiry",rootData}))){
vErrors = vErrors === null ? validate_direct_fx_rate_inquiry.errors : vErrors.concat(validate_direct_fx_rate_inquiry.errors);
errors = vErrors.length;
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
if(valid0){
if(data.payment !== undefined){
let data6 = data.payment;
const _errs6 = errors;
if(!(validate_direct_operation.call(this, data6, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = vErrors === null ? validate_direct_operation.errors : vErrors.concat(validate_direct_operation.errors);
errors = vErrors.length;
}
if(errors === _errs6){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(true && key2 !== "evoTransInfo" && key2 !== "merchantTransInfo" && key2 !== "pspTransInfo" && key2 !== "status" && key2 !== "transAmount"){
this.drift(instancePath+"/payment", "unknown-field", key2);
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
if(data.paymentMethod !== undefined){
const _errs7 = errors;
if(!(validate_direct_payment_method.call(this, data.paymentMethod, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_direct_payment_method.errors : vErrors.concat(validate_direct_payment_method.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pspData !== undefined){
const _errs8 = errors;
if(!(validate_direct_psp_data.call(this, data.pspData, {instancePath:instancePath+"/pspData",parentData:data,parentDataProperty:"pspData",rootData}))){
vErrors = vErrors === null ? validate_direct_psp_data.errors : vErrors.concat(validate_direct_psp_data.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refund !== undefined){
let data9 = data.refund;
const _errs9 = errors;
if(!(validate_direct_operation.call(this, data9, {instancePath:instancePath+"/refund",parentData:data,parentDataProperty:"refund",rootData}))){
vErrors = vErrors === null ? validate_direct_operation.errors : vErrors.concat(validate_direct_operation.errors);
errors = vErrors.length;
}
if(errors === _errs9){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(true && key3 !== "evoTransInfo" && key3 !== "merchantTransInfo" && key3 !== "pspTransInfo" && key3 !== "status" && key3 !== "transAmount"){
this.drift(instancePath+"/refund", "unknown-field", key3);
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
if(true && key0 !== "authentication" && key0 !== "cancel" && key0 !== "capture" && key0 !== "extendAuthorizationDateIndicator" && key0 !== "fxRateInquiry" && key0 !== "metadata" && key0 !== "payment" && key0 !== "paymentMethod" && key0 !== "pspData" && key0 !== "refund"){
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
