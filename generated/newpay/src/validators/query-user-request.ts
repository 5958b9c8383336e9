// @ts-nocheck
// For machines: the compiled validator of QueryUserRequest. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_request_sign } from './request-sign.ts';

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
let missing0;
if(((((data.appId === undefined) && (missing0 = "appId")) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.token === undefined) && (missing0 = "token"))) || ((data.sign === undefined) && (missing0 = "sign"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.appId !== undefined){
let data0 = data.appId;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/appId", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
let data1 = data.timestamp;
const _errs1 = errors;
if(data1 !== null && !(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate10.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/x-type",keyword:"x-type",params:{},message:"must be integer"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/timestamp", "undocumented-null");
}
}
if(errors === _errs1){
if(typeof data1 == "number"){
if(Number.isInteger(data1) && !Number.isSafeInteger(data1)){
validate10.errors = [{instancePath:instancePath+"/timestamp",schemaPath:"#/properties/timestamp/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
return false;
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
let data2 = data.token;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/token", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sign !== undefined){
const _errs3 = errors;
if(!(validate_request_sign.call(this, data.sign, {instancePath:instancePath+"/sign",parentData:data,parentDataProperty:"sign",rootData}))){
vErrors = vErrors === null ? validate_request_sign.errors : vErrors.concat(validate_request_sign.errors);
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
if(true && key0 !== "appId" && key0 !== "sign" && key0 !== "timestamp" && key0 !== "token"){
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
