// @ts-nocheck
// For machines: the compiled validator of MerchantUpdatePaymentMethodRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_request_action } from './merchant-request-action.ts';
import { part as validate_merchant_request_authentication } from './merchant-request-authentication.ts';
import { part as validate_merchant_request_payment_method } from './merchant-request-payment-method.ts';
import { part as validate_request_metadata } from './request-metadata.ts';
import { part as validate_user_info } from './user-info.ts';

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
if(data.action !== undefined){
const _errs0 = errors;
if(!(validate_merchant_request_action.call(this, data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData}))){
vErrors = vErrors === null ? validate_merchant_request_action.errors : vErrors.concat(validate_merchant_request_action.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authentication !== undefined){
let data1 = data.authentication;
const _errs1 = errors;
if(!(validate_merchant_request_authentication.call(this, data1, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate_merchant_request_authentication.errors : vErrors.concat(validate_merchant_request_authentication.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(true && key0 !== "type"){
this.drift(instancePath+"/authentication", "unknown-field", key0);
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
if(data.metadata !== undefined){
const _errs2 = errors;
if(!(validate_request_metadata.call(this, data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate_request_metadata.errors : vErrors.concat(validate_request_metadata.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentMethod !== undefined){
let data3 = data.paymentMethod;
const _errs3 = errors;
if(!(validate_merchant_request_payment_method.call(this, data3, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_merchant_request_payment_method.errors : vErrors.concat(validate_merchant_request_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(true && key1 !== "card" && key1 !== "e-wallet" && key1 !== "networkToken" && key1 !== "token" && key1 !== "type"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key1);
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
if(data.userInfo !== undefined){
let data4 = data.userInfo;
const _errs4 = errors;
if(!(validate_user_info.call(this, data4, {instancePath:instancePath+"/userInfo",parentData:data,parentDataProperty:"userInfo",rootData}))){
vErrors = vErrors === null ? validate_user_info.errors : vErrors.concat(validate_user_info.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(true && key2 !== "email" && key2 !== "locale" && key2 !== "reference" && key2 !== "vaultID"){
this.drift(instancePath+"/userInfo", "unknown-field", key2);
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
if(true && key0 !== "action" && key0 !== "authentication" && key0 !== "metadata" && key0 !== "paymentMethod" && key0 !== "userInfo"){
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
