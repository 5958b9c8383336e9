// @ts-nocheck
// For machines: the compiled validator of Envelope. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';

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
if(data.success !== undefined){
let data0 = data.success;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/success",schemaPath:"#/properties/success/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/success", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data1 = data.message;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/message", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data2 = data.timestamp;
const _errs2 = errors;
if(data2 !== null && !(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate10.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/x-type",keyword:"x-type",params:{},message:"must be integer"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/timestamp", "undocumented-null");
}
}
if(errors === _errs2){
if(typeof data2 == "number"){
if(Number.isInteger(data2) && !Number.isSafeInteger(data2)){
validate10.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
return false;
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
if(true && key0 !== "message" && key0 !== "success" && key0 !== "timestamp"){
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
