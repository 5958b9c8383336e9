// @ts-nocheck
// For machines: the compiled validator of MerchantCryptogramResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_failure_code } from './failure-code.ts';
import { part as validate_failure_reason } from './failure-reason.ts';
import { part as validate_merchant_response_payment_method } from './merchant-response-payment-method.ts';
import { part as validate_merchant_result } from './merchant-result.ts';
import { part as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { part as validate_metadata } from './metadata.ts';

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
if(data.cryptogram !== undefined){
let data0 = data.cryptogram;
const _errs0 = errors;
if(data0 !== null && !(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate10.errors = [{instancePath:instancePath+"/cryptogram",schemaPath:"#/properties/cryptogram/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/cryptogram", "undocumented-null");
}
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.failureCode !== undefined){
const _errs1 = errors;
if(!(validate_failure_code.call(this, data0.failureCode, {instancePath:instancePath+"/cryptogram/failureCode",parentData:data0,parentDataProperty:"failureCode",rootData}))){
vErrors = vErrors === null ? validate_failure_code.errors : vErrors.concat(validate_failure_code.errors);
errors = vErrors.length;
}
var valid1 = _errs1 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.failureReason !== undefined){
const _errs2 = errors;
if(!(validate_failure_reason.call(this, data0.failureReason, {instancePath:instancePath+"/cryptogram/failureReason",parentData:data0,parentDataProperty:"failureReason",rootData}))){
vErrors = vErrors === null ? validate_failure_reason.errors : vErrors.concat(validate_failure_reason.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.merchantTransInfo !== undefined){
let data3 = data0.merchantTransInfo;
const _errs3 = errors;
if(!(validate_merchant_trans_info.call(this, data3, {instancePath:instancePath+"/cryptogram/merchantTransInfo",parentData:data0,parentDataProperty:"merchantTransInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_trans_info.errors : vErrors.concat(validate_merchant_trans_info.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
if(true && key0 !== "merchantOrderReference" && key0 !== "merchantTransID" && key0 !== "merchantTransTime"){
this.drift(instancePath+"/cryptogram/merchantTransInfo", "unknown-field", key0);
}
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.status !== undefined){
let data4 = data0.status;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/cryptogram/status",schemaPath:"#/properties/cryptogram/properties/status/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/cryptogram/status", "undocumented-null");
}
if(data4 !== null && data4 !== "Success" && data4 !== "Failed" && data4 !== "Received"){
this.drift(instancePath+"/cryptogram/status", "unknown-value");
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key1 in data0){
if(true && key1 !== "failureCode" && key1 !== "failureReason" && key1 !== "merchantTransInfo" && key1 !== "status"){
this.drift(instancePath+"/cryptogram", "unknown-field", key1);
}
}
}
}
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
if(data.paymentMethod !== undefined){
let data5 = data.paymentMethod;
const _errs5 = errors;
if(!(validate_merchant_response_payment_method.call(this, data5, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_merchant_response_payment_method.errors : vErrors.concat(validate_merchant_response_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs5){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(true && key2 !== "card" && key2 !== "e-wallet" && key2 !== "isNetworkToken" && key2 !== "networkToken" && key2 !== "token" && key2 !== "type"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key2);
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
if(data.result !== undefined){
let data6 = data.result;
const _errs6 = errors;
if(!(validate_merchant_result.call(this, data6, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate_merchant_result.errors : vErrors.concat(validate_merchant_result.errors);
errors = vErrors.length;
}
if(errors === _errs6){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(true && key3 !== "code" && key3 !== "message" && key3 !== "pspMessage" && key3 !== "pspResponseCode"){
this.drift(instancePath+"/result", "unknown-field", key3);
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
if(data.metadata !== undefined){
const _errs7 = errors;
if(!(validate_metadata.call(this, data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate_metadata.errors : vErrors.concat(validate_metadata.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
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
if(true && key0 !== "cryptogram" && key0 !== "metadata" && key0 !== "paymentMethod" && key0 !== "result"){
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
