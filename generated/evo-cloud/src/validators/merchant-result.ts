// @ts-nocheck
// For machines: the compiled validator of MerchantResult. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_result_code } from './merchant-result-code.ts';
import { part as validate_psp_response_code } from './psp-response-code.ts';
import { part as validate_psp_response_message } from './psp-response-message.ts';
import { part as validate_result_message } from './result-message.ts';

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
if(data.code !== undefined){
const _errs0 = errors;
if(!(validate_merchant_result_code.call(this, data.code, {instancePath:instancePath+"/code",parentData:data,parentDataProperty:"code",rootData}))){
vErrors = vErrors === null ? validate_merchant_result_code.errors : vErrors.concat(validate_merchant_result_code.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
const _errs1 = errors;
if(!(validate_result_message.call(this, data.message, {instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData}))){
vErrors = vErrors === null ? validate_result_message.errors : vErrors.concat(validate_result_message.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pspMessage !== undefined){
const _errs2 = errors;
if(!(validate_psp_response_message.call(this, data.pspMessage, {instancePath:instancePath+"/pspMessage",parentData:data,parentDataProperty:"pspMessage",rootData}))){
vErrors = vErrors === null ? validate_psp_response_message.errors : vErrors.concat(validate_psp_response_message.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pspResponseCode !== undefined){
const _errs3 = errors;
if(!(validate_psp_response_code.call(this, data.pspResponseCode, {instancePath:instancePath+"/pspResponseCode",parentData:data,parentDataProperty:"pspResponseCode",rootData}))){
vErrors = vErrors === null ? validate_psp_response_code.errors : vErrors.concat(validate_psp_response_code.errors);
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
if(true && key0 !== "code" && key0 !== "message" && key0 !== "pspMessage" && key0 !== "pspResponseCode"){
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
