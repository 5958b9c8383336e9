// @ts-nocheck
// For machines: the compiled validator of MerchantV0UpdatePaymentMethodRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
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
if(data.paymentMethod !== undefined){
let data0 = data.paymentMethod;
const _errs0 = errors;
if(!(validate_merchant_v0_request_payment_method.call(this, data0, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_request_payment_method.errors : vErrors.concat(validate_merchant_v0_request_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "authCode" && key0 !== "card" && key0 !== "e-wallet" && key0 !== "payerReference" && key0 !== "paymentBrand" && key0 !== "planID" && key0 !== "subOpenID" && key0 !== "token" && key0 !== "tokenValidDays" && key0 !== "type" && key0 !== "vaultID"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key0);
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
if(data.authentication !== undefined){
let data1 = data.authentication;
const _errs1 = errors;
if(!(validate_merchant_v0_request_authentication.call(this, data1, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_request_authentication.errors : vErrors.concat(validate_merchant_v0_request_authentication.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "accountInfo" && key1 !== "action" && key1 !== "authenticationType" && key1 !== "billingAddress" && key1 !== "browserInfo" && key1 !== "deliveryAddress" && key1 !== "lss" && key1 !== "merchantRiskIndicator" && key1 !== "mobilePhone" && key1 !== "returnUrl" && key1 !== "securePlus" && key1 !== "threeDS"){
this.drift(instancePath+"/authentication", "unknown-field", key1);
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
