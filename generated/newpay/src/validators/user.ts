// @ts-nocheck
// For machines: the compiled validator of User. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_sign } from './sign.ts';

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
if(data.nickName !== undefined){
let data1 = data.nickName;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/nickName",schemaPath:"#/properties/nickName/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/nickName", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userMobile !== undefined){
let data2 = data.userMobile;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/userMobile",schemaPath:"#/properties/userMobile/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/userMobile", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userId !== undefined){
let data3 = data.userId;
const _errs3 = errors;
if(data3 !== null && !(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate10.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/x-type",keyword:"x-type",params:{},message:"must be integer"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/userId", "undocumented-null");
}
}
if(errors === _errs3){
if(typeof data3 == "number"){
if(Number.isInteger(data3) && !Number.isSafeInteger(data3)){
validate10.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sign !== undefined){
const _errs4 = errors;
if(!(validate_sign.call(this, data.sign, {instancePath:instancePath+"/sign",parentData:data,parentDataProperty:"sign",rootData}))){
vErrors = vErrors === null ? validate_sign.errors : vErrors.concat(validate_sign.errors);
errors = vErrors.length;
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
if(true && key0 !== "appId" && key0 !== "nickName" && key0 !== "sign" && key0 !== "userId" && key0 !== "userMobile"){
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
