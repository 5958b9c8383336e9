// @ts-nocheck
// For machines: the compiled validator of OnlineTokenizedPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_failure_code } from './failure-code.ts';
import { part as validate_failure_reason } from './failure-reason.ts';
import { part as validate_gateway_token } from './gateway-token.ts';
import { part as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { part as validate_online_network_token } from './online-network-token.ts';
import { part as validate_online_payment_method } from './online-payment-method.ts';
import { part as validate_payment_account_reference } from './payment-account-reference.ts';
import { part as validate_psp_failure_code } from './psp-failure-code.ts';
import { part as validate_psp_failure_reason } from './psp-failure-reason.ts';

export const part = validate10;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate_online_payment_method.call(this, data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate_online_payment_method.errors : vErrors.concat(validate_online_payment_method.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(data !== null && !(data && typeof data == "object" && !Array.isArray(data))){
validate10.errors = [{instancePath,schemaPath:"#/allOf/1/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data === null){
this.drift(instancePath, "undocumented-null");
}
}
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.failureCode !== undefined){
const _errs2 = errors;
if(!(validate_failure_code.call(this, data.failureCode, {instancePath:instancePath+"/failureCode",parentData:data,parentDataProperty:"failureCode",rootData}))){
vErrors = vErrors === null ? validate_failure_code.errors : vErrors.concat(validate_failure_code.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.failureReason !== undefined){
const _errs3 = errors;
if(!(validate_failure_reason.call(this, data.failureReason, {instancePath:instancePath+"/failureReason",parentData:data,parentDataProperty:"failureReason",rootData}))){
vErrors = vErrors === null ? validate_failure_reason.errors : vErrors.concat(validate_failure_reason.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.merchantTransInfo !== undefined){
let data2 = data.merchantTransInfo;
const _errs4 = errors;
if(!(validate_merchant_trans_info.call(this, data2, {instancePath:instancePath+"/merchantTransInfo",parentData:data,parentDataProperty:"merchantTransInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_trans_info.errors : vErrors.concat(validate_merchant_trans_info.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(true && key0 !== "merchantOrderReference" && key0 !== "merchantTransID" && key0 !== "merchantTransTime"){
this.drift(instancePath+"/merchantTransInfo", "unknown-field", key0);
}
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.networkToken !== undefined){
let data3 = data.networkToken;
const _errs5 = errors;
if(!(validate_online_network_token.call(this, data3, {instancePath:instancePath+"/networkToken",parentData:data,parentDataProperty:"networkToken",rootData}))){
vErrors = vErrors === null ? validate_online_network_token.errors : vErrors.concat(validate_online_network_token.errors);
errors = vErrors.length;
}
if(errors === _errs5){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(true && key1 !== "expiryDate" && key1 !== "first6No" && key1 !== "last4No" && key1 !== "paymentAccountReference" && key1 !== "paymentBrand" && key1 !== "status" && key1 !== "tokenID" && key1 !== "tokenReferenceID" && key1 !== "value"){
this.drift(instancePath+"/networkToken", "unknown-field", key1);
}
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.paymentAccountReference !== undefined){
const _errs6 = errors;
if(!(validate_payment_account_reference.call(this, data.paymentAccountReference, {instancePath:instancePath+"/paymentAccountReference",parentData:data,parentDataProperty:"paymentAccountReference",rootData}))){
vErrors = vErrors === null ? validate_payment_account_reference.errors : vErrors.concat(validate_payment_account_reference.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.pspFailureCode !== undefined){
const _errs7 = errors;
if(!(validate_psp_failure_code.call(this, data.pspFailureCode, {instancePath:instancePath+"/pspFailureCode",parentData:data,parentDataProperty:"pspFailureCode",rootData}))){
vErrors = vErrors === null ? validate_psp_failure_code.errors : vErrors.concat(validate_psp_failure_code.errors);
errors = vErrors.length;
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.pspFailureReason !== undefined){
const _errs8 = errors;
if(!(validate_psp_failure_reason.call(this, data.pspFailureReason, {instancePath:instancePath+"/pspFailureReason",parentData:data,parentDataProperty:"pspFailureReason",rootData}))){
vErrors = vErrors === null ? validate_psp_failure_reason.errors : vErrors.concat(validate_psp_failure_reason.errors);
errors = vErrors.length;
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.status !== undefined){
let data7 = data.status;
const _errs9 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/status",schemaPath:"#/allOf/1/properties/status/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/status", "undocumented-null");
}
}
var valid1 = _errs9 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.token !== undefined){
let data8 = data.token;
const _errs10 = errors;
if(!(validate_gateway_token.call(this, data8, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate_gateway_token.errors : vErrors.concat(validate_gateway_token.errors);
errors = vErrors.length;
}
if(errors === _errs10){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(true && key2 !== "createTime" && key2 !== "status" && key2 !== "updateTime" && key2 !== "value"){
this.drift(instancePath+"/token", "unknown-field", key2);
}
}
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
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
var valid0 = _errs1 === errors;
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
if(true && key0 !== "card" && key0 !== "failureCode" && key0 !== "failureReason" && key0 !== "merchantTransInfo" && key0 !== "networkToken" && key0 !== "paymentAccountReference" && key0 !== "pspFailureCode" && key0 !== "pspFailureReason" && key0 !== "status" && key0 !== "token" && key0 !== "type"){
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
