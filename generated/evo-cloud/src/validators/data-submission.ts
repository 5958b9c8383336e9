// @ts-nocheck
// For machines: the compiled validator of DataSubmission. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_customs_clearance } from './customs-clearance.ts';
import { part as validate_evo_trans_reference } from './evo-trans-reference.ts';
import { part as validate_merchant_trans_info } from './merchant-trans-info.ts';

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
if(data.customsClearance !== undefined){
let data0 = data.customsClearance;
const _errs0 = errors;
if(!(validate_customs_clearance.call(this, data0, {instancePath:instancePath+"/customsClearance",parentData:data,parentDataProperty:"customsClearance",rootData}))){
vErrors = vErrors === null ? validate_customs_clearance.errors : vErrors.concat(validate_customs_clearance.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "clearanceAmount" && key0 !== "clearanceID" && key0 !== "customsData" && key0 !== "failureCode" && key0 !== "failureReason" && key0 !== "isSplit" && key0 !== "pspClearanceInfo" && key0 !== "status" && key0 !== "subClearanceID"){
this.drift(instancePath+"/customsClearance", "unknown-field", key0);
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
if(data.evoTransInfo !== undefined){
let data1 = data.evoTransInfo;
const _errs1 = errors;
if(!(validate_evo_trans_reference.call(this, data1, {instancePath:instancePath+"/evoTransInfo",parentData:data,parentDataProperty:"evoTransInfo",rootData}))){
vErrors = vErrors === null ? validate_evo_trans_reference.errors : vErrors.concat(validate_evo_trans_reference.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "evoTransID" && key1 !== "evoTransTime"){
this.drift(instancePath+"/evoTransInfo", "unknown-field", key1);
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
if(data.merchantTransInfo !== undefined){
let data2 = data.merchantTransInfo;
const _errs2 = errors;
if(!(validate_merchant_trans_info.call(this, data2, {instancePath:instancePath+"/merchantTransInfo",parentData:data,parentDataProperty:"merchantTransInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_trans_info.errors : vErrors.concat(validate_merchant_trans_info.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(true && key2 !== "merchantOrderReference" && key2 !== "merchantTransID" && key2 !== "merchantTransTime"){
this.drift(instancePath+"/merchantTransInfo", "unknown-field", key2);
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
if(true && key0 !== "customsClearance" && key0 !== "evoTransInfo" && key0 !== "merchantTransInfo"){
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
