// @ts-nocheck
// For machines: the compiled validator of NewTransaction. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_new_payment } from './new-payment.ts';

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
if(data.payments !== undefined){
let data0 = data.payments;
const _errs0 = errors;
if(data0 !== null && !(Array.isArray(data0))){
validate10.errors = [{instancePath:instancePath+"/payments",schemaPath:"#/properties/payments/x-type",keyword:"x-type",params:{},message:"must be array"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/payments", "undocumented-null");
}
}
if(errors === _errs0){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs1 = errors;
if(!(validate_new_payment.call(this, data1, {instancePath:instancePath+"/payments/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate_new_payment.errors : vErrors.concat(validate_new_payment.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(true && key0 !== "id" && key0 !== "paylink"){
this.drift(instancePath+"/payments/" + i0, "unknown-field", key0);
}
}
}
}
var valid1 = _errs1 === errors;
if(!valid1){
break;
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
if(data.message !== undefined){
let data2 = data.message;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/message", "undocumented-null");
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
if(true && key0 !== "message" && key0 !== "payments"){
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
