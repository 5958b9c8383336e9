// @ts-nocheck
// For machines: the compiled validator of CustomsClearance. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_clearance_amount } from './clearance-amount.ts';
import { part as validate_customs_data } from './customs-data.ts';
import { part as validate_failure_code } from './failure-code.ts';
import { part as validate_failure_reason } from './failure-reason.ts';
import { part as validate_psp_clearance_info } from './psp-clearance-info.ts';

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
if(data.clearanceAmount !== undefined){
let data0 = data.clearanceAmount;
const _errs0 = errors;
if(!(validate_clearance_amount.call(this, data0, {instancePath:instancePath+"/clearanceAmount",parentData:data,parentDataProperty:"clearanceAmount",rootData}))){
vErrors = vErrors === null ? validate_clearance_amount.errors : vErrors.concat(validate_clearance_amount.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "currency" && key0 !== "productValue" && key0 !== "transportValue" && key0 !== "value"){
this.drift(instancePath+"/clearanceAmount", "unknown-field", key0);
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
if(data.clearanceID !== undefined){
let data1 = data.clearanceID;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/clearanceID",schemaPath:"#/properties/clearanceID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/clearanceID", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customsData !== undefined){
let data2 = data.customsData;
const _errs2 = errors;
if(!(validate_customs_data.call(this, data2, {instancePath:instancePath+"/customsData",parentData:data,parentDataProperty:"customsData",rootData}))){
vErrors = vErrors === null ? validate_customs_data.errors : vErrors.concat(validate_customs_data.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(true && key1 !== "customsID" && key1 !== "customsReturnMessage" && key1 !== "customsReturnTime" && key1 !== "identityCheckResult" && key1 !== "merchantCustomsID"){
this.drift(instancePath+"/customsData", "unknown-field", key1);
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
if(data.failureCode !== undefined){
const _errs3 = errors;
if(!(validate_failure_code.call(this, data.failureCode, {instancePath:instancePath+"/failureCode",parentData:data,parentDataProperty:"failureCode",rootData}))){
vErrors = vErrors === null ? validate_failure_code.errors : vErrors.concat(validate_failure_code.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failureReason !== undefined){
const _errs4 = errors;
if(!(validate_failure_reason.call(this, data.failureReason, {instancePath:instancePath+"/failureReason",parentData:data,parentDataProperty:"failureReason",rootData}))){
vErrors = vErrors === null ? validate_failure_reason.errors : vErrors.concat(validate_failure_reason.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isSplit !== undefined){
let data5 = data.isSplit;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/isSplit",schemaPath:"#/properties/isSplit/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/isSplit", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pspClearanceInfo !== undefined){
let data6 = data.pspClearanceInfo;
const _errs6 = errors;
if(!(validate_psp_clearance_info.call(this, data6, {instancePath:instancePath+"/pspClearanceInfo",parentData:data,parentDataProperty:"pspClearanceInfo",rootData}))){
vErrors = vErrors === null ? validate_psp_clearance_info.errors : vErrors.concat(validate_psp_clearance_info.errors);
errors = vErrors.length;
}
if(errors === _errs6){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(true && key2 !== "pspClearanceID" && key2 !== "pspCustomsCode" && key2 !== "subPSPClearanceID" && key2 !== "verifyClearanceID"){
this.drift(instancePath+"/pspClearanceInfo", "unknown-field", key2);
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
if(data.status !== undefined){
let data7 = data.status;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/status", "undocumented-null");
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subClearanceID !== undefined){
let data8 = data.subClearanceID;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/subClearanceID",schemaPath:"#/properties/subClearanceID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/subClearanceID", "undocumented-null");
}
}
var valid0 = _errs8 === errors;
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
if(true && key0 !== "clearanceAmount" && key0 !== "clearanceID" && key0 !== "customsData" && key0 !== "failureCode" && key0 !== "failureReason" && key0 !== "isSplit" && key0 !== "pspClearanceInfo" && key0 !== "status" && key0 !== "subClearanceID"){
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
