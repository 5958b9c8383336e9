// @ts-nocheck
// For machines: the compiled validator of MerchantV0UpdatePaymentRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_v0_request_authentication } from './merchant-v0-request-authentication.ts';
import { part as validate_merchant_v0_request_payment_method } from './merchant-v0-request-payment-method.ts';
import { part as validate_request_metadata } from './request-metadata.ts';
import { part as validate_webhook_url } from './webhook-url.ts';

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
if(!(validate_merchant_v0_request_authentication.call(this, data0, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_request_authentication.errors : vErrors.concat(validate_merchant_v0_request_authentication.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "accountInfo" && key0 !== "action" && key0 !== "authenticationType" && key0 !== "billingAddress" && key0 !== "browserInfo" && key0 !== "deliveryAddress" && key0 !== "lss" && key0 !== "merchantRiskIndicator" && key0 !== "mobilePhone" && key0 !== "returnUrl" && key0 !== "securePlus" && key0 !== "threeDS"){
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
if(data.webhook !== undefined){
const _errs2 = errors;
if(!(validate_webhook_url.call(this, data.webhook, {instancePath:instancePath+"/webhook",parentData:data,parentDataProperty:"webhook",rootData}))){
vErrors = vErrors === null ? validate_webhook_url.errors : vErrors.concat(validate_webhook_url.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
const _errs3 = errors;
if(!(validate_request_metadata.call(this, data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate_request_metadata.errors : vErrors.concat(validate_request_metadata.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentMethod !== undefined){
let data3 = data.paymentMethod;
const _errs4 = errors;
if(!(validate_merchant_v0_request_payment_method.call(this, data3, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_request_payment_method.errors : vErrors.concat(validate_merchant_v0_request_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(true && key1 !== "authCode" && key1 !== "card" && key1 !== "e-wallet" && key1 !== "payerReference" && key1 !== "paymentBrand" && key1 !== "planID" && key1 !== "subOpenID" && key1 !== "token" && key1 !== "tokenValidDays" && key1 !== "type" && key1 !== "vaultID"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key1);
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
if(true && key0 !== "authentication" && key0 !== "metadata" && key0 !== "paymentMethod" && key0 !== "webhook"){
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
