// @ts-nocheck
// For machines: the compiled validator of MerchantPaymentMethodListResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_response_payment_method } from './merchant-response-payment-method.ts';
import { part as validate_merchant_result } from './merchant-result.ts';

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
if(data.paymentMethodList !== undefined){
let data0 = data.paymentMethodList;
const _errs0 = errors;
if(data0 !== null && !(Array.isArray(data0))){
validate10.errors = [{instancePath:instancePath+"/paymentMethodList",schemaPath:"#/properties/paymentMethodList/x-type",keyword:"x-type",params:{},message:"must be array"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/paymentMethodList", "undocumented-null");
}
}
if(errors === _errs0){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs1 = errors;
if(!(validate_merchant_response_payment_method.call(this, data1, {instancePath:instancePath+"/paymentMethodList/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate_merchant_response_payment_method.errors : vErrors.concat(validate_merchant_response_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(true && key0 !== "card" && key0 !== "e-wallet" && key0 !== "isNetworkToken" && key0 !== "networkToken" && key0 !== "token" && key0 !== "type"){
this.drift(instancePath+"/paymentMethodList/" + i0, "unknown-field", key0);
}
}
}
}
var valid1 = _errs1 === errors;
if(!valid1){
break;
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
let data2 = data.paymentMethod;
const _errs2 = errors;
if(!(validate_merchant_response_payment_method.call(this, data2, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_merchant_response_payment_method.errors : vErrors.concat(validate_merchant_response_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(true && key1 !== "card" && key1 !== "e-wallet" && key1 !== "isNetworkToken" && key1 !== "networkToken" && key1 !== "token" && key1 !== "type"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key1);
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
if(data.result !== undefined){
let data3 = data.result;
const _errs4 = errors;
if(!(validate_merchant_result.call(this, data3, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate_merchant_result.errors : vErrors.concat(validate_merchant_result.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(true && key2 !== "code" && key2 !== "message" && key2 !== "pspMessage" && key2 !== "pspResponseCode"){
this.drift(instancePath+"/result", "unknown-field", key2);
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
if(true && key0 !== "paymentMethod" && key0 !== "paymentMethodList" && key0 !== "result"){
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
