// @ts-nocheck
// For machines: the compiled validator of MerchantFxRateResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_fx_rate } from './fx-rate.ts';
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
if(data.FXRateInquiry !== undefined){
let data0 = data.FXRateInquiry;
const _errs0 = errors;
if(!(validate_fx_rate.call(this, data0, {instancePath:instancePath+"/FXRateInquiry",parentData:data,parentDataProperty:"FXRateInquiry",rootData}))){
vErrors = vErrors === null ? validate_fx_rate.errors : vErrors.concat(validate_fx_rate.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "baseCurrency" && key0 !== "date" && key0 !== "quoteCurrency" && key0 !== "source" && key0 !== "value"){
this.drift(instancePath+"/FXRateInquiry", "unknown-field", key0);
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
if(!(validate_merchant_result.call(this, data1, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate_merchant_result.errors : vErrors.concat(validate_merchant_result.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "code" && key1 !== "message" && key1 !== "pspMessage" && key1 !== "pspResponseCode"){
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
if(true && key0 !== "FXRateInquiry" && key0 !== "result"){
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
