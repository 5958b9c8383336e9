// @ts-nocheck
// For machines: the compiled validator of OnlineCryptogram. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_failure_code } from './failure-code.ts';
import { part as validate_failure_reason } from './failure-reason.ts';
import { part as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { part as validate_psp_failure_code } from './psp-failure-code.ts';
import { part as validate_psp_failure_reason } from './psp-failure-reason.ts';

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
if(data.failureCode !== undefined){
const _errs0 = errors;
if(!(validate_failure_code.call(this, data.failureCode, {instancePath:instancePath+"/failureCode",parentData:data,parentDataProperty:"failureCode",rootData}))){
vErrors = vErrors === null ? validate_failure_code.errors : vErrors.concat(validate_failure_code.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failureReason !== undefined){
const _errs1 = errors;
if(!(validate_failure_reason.call(this, data.failureReason, {instancePath:instancePath+"/failureReason",parentData:data,parentDataProperty:"failureReason",rootData}))){
vErrors = vErrors === null ? validate_failure_reason.errors : vErrors.concat(validate_failure_reason.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.merchantTransInfo !== undefined){
let data2 = data.merchantTransInfo;
const _errs2 = errors;
if(!(validate_merchant_trans_info.call(this, data2, {instancePath:instancePath+"/merchantTransInfo",parentData:data,parentDataProperty:"merchantTransInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_trans_info.errors : vErrors.concat(validate_merchant_trans_info.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(true && key0 !== "merchantOrderReference" && key0 !== "merchantTransID" && key0 !== "merchantTransTime"){
this.drift(instancePath+"/merchantTransInfo", "unknown-field", key0);
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
if(data.pspFailureCode !== undefined){
const _errs3 = errors;
if(!(validate_psp_failure_code.call(this, data.pspFailureCode, {instancePath:instancePath+"/pspFailureCode",parentData:data,parentDataProperty:"pspFailureCode",rootData}))){
vErrors = vErrors === null ? validate_psp_failure_code.errors : vErrors.concat(validate_psp_failure_code.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pspFailureReason !== undefined){
const _errs4 = errors;
if(!(validate_psp_failure_reason.call(this, data.pspFailureReason, {instancePath:instancePath+"/pspFailureReason",parentData:data,parentDataProperty:"pspFailureReason",rootData}))){
vErrors = vErrors === null ? validate_psp_failure_reason.errors : vErrors.concat(validate_psp_failure_reason.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/status", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
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
if(true && key0 !== "failureCode" && key0 !== "failureReason" && key0 !== "merchantTransInfo" && key0 !== "pspFailureCode" && key0 !== "pspFailureReason" && key0 !== "status"){
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
