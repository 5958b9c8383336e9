// @ts-nocheck
// For machines: the compiled validator of ExtraParam. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';

export const part = validate10;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data !== null && !(data && typeof data == "object" && !Array.isArray(data))){
validate10.errors = [{instancePath,schemaPath:"#/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.wxCode !== undefined){
let data0 = data.wxCode;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/wxCode",schemaPath:"#/properties/wxCode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/wxCode", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.envVersion !== undefined){
let data1 = data.envVersion;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/envVersion",schemaPath:"#/properties/envVersion/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/envVersion", "undocumented-null");
}
if(data1 !== null && data1 !== "trial"){
this.drift(instancePath+"/envVersion", "unknown-value");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agentReference !== undefined){
let data2 = data.agentReference;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/agentReference",schemaPath:"#/properties/agentReference/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/agentReference", "undocumented-null");
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
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/userId",schemaPath:"#/properties/userId/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/userId", "undocumented-null");
}
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
if(true && key0 !== "agentReference" && key0 !== "envVersion" && key0 !== "userId" && key0 !== "wxCode"){
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
