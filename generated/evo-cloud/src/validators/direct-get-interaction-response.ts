// @ts-nocheck
// For machines: the compiled validator of DirectGetInteractionResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_direct_order_info } from './direct-order-info.ts';
import { part as validate_direct_transaction } from './direct-transaction.ts';
import { part as validate_evn_result } from './evn-result.ts';

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
if(data.merchantOrderInfo !== undefined){
let data0 = data.merchantOrderInfo;
const _errs0 = errors;
if(!(validate_direct_order_info.call(this, data0, {instancePath:instancePath+"/merchantOrderInfo",parentData:data,parentDataProperty:"merchantOrderInfo",rootData}))){
vErrors = vErrors === null ? validate_direct_order_info.errors : vErrors.concat(validate_direct_order_info.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "merchantOrderID" && key0 !== "status"){
this.drift(instancePath+"/merchantOrderInfo", "unknown-field", key0);
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
if(data.result !== undefined){
let data1 = data.result;
const _errs1 = errors;
if(!(validate_evn_result.call(this, data1, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate_evn_result.errors : vErrors.concat(validate_evn_result.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "category" && key1 !== "code" && key1 !== "message"){
this.drift(instancePath+"/result", "unknown-field", key1);
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
if(data.transactionInfo !== undefined){
let data2 = data.transactionInfo;
const _errs2 = errors;
if(!(validate_direct_transaction.call(this, data2, {instancePath:instancePath+"/transactionInfo",parentData:data,parentDataProperty:"transactionInfo",rootData}))){
vErrors = vErrors === null ? validate_direct_transaction.errors : vErrors.concat(validate_direct_transaction.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(true && key2 !== "evoTransInfo" && key2 !== "merchantTransInfo" && key2 !== "pspTransInfo" && key2 !== "status" && key2 !== "transAmount"){
this.drift(instancePath+"/transactionInfo", "unknown-field", key2);
}
}
}
}
var valid0 = _errs2 === errors;
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
if(true && key0 !== "merchantOrderInfo" && key0 !== "result" && key0 !== "transactionInfo"){
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
