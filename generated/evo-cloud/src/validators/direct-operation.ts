// @ts-nocheck
// For machines: the compiled validator of DirectOperation. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_amount } from './amount.ts';
import { part as validate_direct_status } from './direct-status.ts';
import { part as validate_evo_trans_info } from './evo-trans-info.ts';
import { part as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { part as validate_psp_trans_info } from './psp-trans-info.ts';

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
if(data.evoTransInfo !== undefined){
let data0 = data.evoTransInfo;
const _errs0 = errors;
if(!(validate_evo_trans_info.call(this, data0, {instancePath:instancePath+"/evoTransInfo",parentData:data,parentDataProperty:"evoTransInfo",rootData}))){
vErrors = vErrors === null ? validate_evo_trans_info.errors : vErrors.concat(validate_evo_trans_info.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "evoTransID" && key0 !== "evoTransTime" && key0 !== "retrievalReferenceNum" && key0 !== "traceNum"){
this.drift(instancePath+"/evoTransInfo", "unknown-field", key0);
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
if(data.merchantTransInfo !== undefined){
let data1 = data.merchantTransInfo;
const _errs1 = errors;
if(!(validate_merchant_trans_info.call(this, data1, {instancePath:instancePath+"/merchantTransInfo",parentData:data,parentDataProperty:"merchantTransInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_trans_info.errors : vErrors.concat(validate_merchant_trans_info.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "merchantOrderReference" && key1 !== "merchantTransID" && key1 !== "merchantTransTime"){
this.drift(instancePath+"/merchantTransInfo", "unknown-field", key1);
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
if(data.pspTransInfo !== undefined){
let data2 = data.pspTransInfo;
const _errs2 = errors;
if(!(validate_psp_trans_info.call(this, data2, {instancePath:instancePath+"/pspTransInfo",parentData:data,parentDataProperty:"pspTransInfo",rootData}))){
vErrors = vErrors === null ? validate_psp_trans_info.errors : vErrors.concat(validate_psp_trans_info.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(true && key2 !== "authorizationCode" && key2 !== "pspTransID" && key2 !== "pspTransTime"){
this.drift(instancePath+"/pspTransInfo", "unknown-field", key2);
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
if(data.status !== undefined){
const _errs3 = errors;
if(!(validate_direct_status.call(this, data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate_direct_status.errors : vErrors.concat(validate_direct_status.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transAmount !== undefined){
let data4 = data.transAmount;
const _errs4 = errors;
if(!(validate_amount.call(this, data4, {instancePath:instancePath+"/transAmount",parentData:data,parentDataProperty:"transAmount",rootData}))){
vErrors = vErrors === null ? validate_amount.errors : vErrors.concat(validate_amount.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
if(true && key3 !== "currency" && key3 !== "value"){
this.drift(instancePath+"/transAmount", "unknown-field", key3);
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
if(true && key0 !== "evoTransInfo" && key0 !== "merchantTransInfo" && key0 !== "pspTransInfo" && key0 !== "status" && key0 !== "transAmount"){
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
