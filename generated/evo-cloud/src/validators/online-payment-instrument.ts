// @ts-nocheck
// For machines: the compiled validator of OnlinePaymentInstrument. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_gateway_token } from './gateway-token.ts';
import { part as validate_online_instrument_card } from './online-instrument-card.ts';

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
if(data.card !== undefined){
let data0 = data.card;
const _errs0 = errors;
if(!(validate_online_instrument_card.call(this, data0, {instancePath:instancePath+"/card",parentData:data,parentDataProperty:"card",rootData}))){
vErrors = vErrors === null ? validate_online_instrument_card.errors : vErrors.concat(validate_online_instrument_card.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "first6No" && key0 !== "holderName" && key0 !== "last4No" && key0 !== "paymentBrand"){
this.drift(instancePath+"/card", "unknown-field", key0);
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
if(data.merchantToken !== undefined){
let data1 = data.merchantToken;
const _errs1 = errors;
if(data1 !== null && !(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate10.errors = [{instancePath:instancePath+"/merchantToken",schemaPath:"#/properties/merchantToken/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/merchantToken", "undocumented-null");
}
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.value !== undefined){
let data2 = data1.value;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/merchantToken/value",schemaPath:"#/properties/merchantToken/properties/value/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/merchantToken/value", "undocumented-null");
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key1 in data1){
if(true && key1 !== "value"){
this.drift(instancePath+"/merchantToken", "unknown-field", key1);
}
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
if(data.token !== undefined){
let data3 = data.token;
const _errs3 = errors;
if(!(validate_gateway_token.call(this, data3, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate_gateway_token.errors : vErrors.concat(validate_gateway_token.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(true && key2 !== "createTime" && key2 !== "status" && key2 !== "updateTime" && key2 !== "value"){
this.drift(instancePath+"/token", "unknown-field", key2);
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
if(true && key0 !== "card" && key0 !== "merchantToken" && key0 !== "token"){
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
