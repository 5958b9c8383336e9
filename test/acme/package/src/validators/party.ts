// @ts-nocheck
// For machines: the compiled validator of Party. Generated from test/acme/asyncapi.yaml and test/acme/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_party } from './party.ts';

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
if(data.name !== undefined){
let data0 = data.name;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/name", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data["legal-form"] !== undefined){
let data1 = data["legal-form"];
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/legal-form",schemaPath:"#/properties/legal-form/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/legal-form", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.agents !== undefined){
let data2 = data.agents;
const _errs2 = errors;
if(data2 !== null && !(Array.isArray(data2))){
validate10.errors = [{instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/x-type",keyword:"x-type",params:{},message:"must be array"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/agents", "undocumented-null");
}
}
if(errors === _errs2){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
const _errs3 = errors;
if(!(validate_party.call(this, data3, {instancePath:instancePath+"/agents/" + i0,parentData:data2,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate_party.errors : vErrors.concat(validate_party.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
if(true && key0 !== "agents" && key0 !== "legal-form" && key0 !== "name"){
this.drift(instancePath+"/agents/" + i0, "unknown-field", key0);
}
}
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
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
if(true && key0 !== "agents" && key0 !== "legal-form" && key0 !== "name"){
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
