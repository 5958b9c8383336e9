// @ts-nocheck
// For machines: the compiled validator of CreditLimit. Generated from specs/passto-creditpay/asyncapi.yaml and specs/passto-creditpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_credit_line } from './credit-line.ts';

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
if(((data.tag === undefined) && (missing0 = "tag")) || ((data.available_cards === undefined) && (missing0 = "available_cards"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.tag !== undefined){
let data0 = data.tag;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/tag", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available_cards !== undefined){
let data1 = data.available_cards;
const _errs1 = errors;
if(data1 !== null && !(Array.isArray(data1))){
validate10.errors = [{instancePath:instancePath+"/available_cards",schemaPath:"#/properties/available_cards/x-type",keyword:"x-type",params:{},message:"must be array"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/available_cards", "undocumented-null");
}
}
if(errors === _errs1){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs2 = errors;
if(!(validate_credit_line.call(this, data2, {instancePath:instancePath+"/available_cards/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate_credit_line.errors : vErrors.concat(validate_credit_line.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(true && key0 !== "amount" && key0 !== "currency" && key0 !== "icon" && key0 !== "input" && key0 !== "tag"){
this.drift(instancePath+"/available_cards/" + i0, "unknown-field", key0);
}
}
}
}
var valid1 = _errs2 === errors;
if(!valid1){
break;
}
}
}
}
var valid0 = _errs1 === errors;
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
if(true && key0 !== "available_cards" && key0 !== "tag"){
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
