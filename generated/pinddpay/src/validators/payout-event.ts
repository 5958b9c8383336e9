// @ts-nocheck
// For machines: the compiled validator of PayoutEvent. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_event } from './event.ts';
import { part as validate_event_payout } from './event-payout.ts';

export const part = validate10;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate_event.call(this, data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate_event.errors : vErrors.concat(validate_event.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
if(valid0){
const _errs1 = errors;
if(data !== null && !(data && typeof data == "object" && !Array.isArray(data))){
validate10.errors = [{instancePath,schemaPath:"#/allOf/1/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data === null){
this.drift(instancePath, "undocumented-null");
}
}
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.eventName === undefined) && (missing0 = "eventName")){
validate10.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.eventName !== undefined){
let data0 = data.eventName;
const _errs2 = errors;
if("payout.paid" !== data0){
validate10.errors = [{instancePath:instancePath+"/eventName",schemaPath:"#/allOf/1/properties/eventName/const",keyword:"const",params:{allowedValue: "payout.paid"},message:"must be equal to constant"}];
return false;
}
else {
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/eventName",schemaPath:"#/allOf/1/properties/eventName/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/eventName", "undocumented-null");
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.resouce !== undefined){
let data1 = data.resouce;
const _errs3 = errors;
if(!(validate_event_payout.call(this, data1, {instancePath:instancePath+"/resouce",parentData:data,parentDataProperty:"resouce",rootData}))){
vErrors = vErrors === null ? validate_event_payout.errors : vErrors.concat(validate_event_payout.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(true && key0 !== "amount" && key0 !== "currency" && key0 !== "error" && key0 !== "id" && key0 !== "orderNo" && key0 !== "payAt" && key0 !== "status" && key0 !== "targetAccount"){
this.drift(instancePath+"/resouce", "unknown-field", key0);
}
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
var valid0 = _errs1 === errors;
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
if(true && key0 !== "appId" && key0 !== "eventAt" && key0 !== "eventId" && key0 !== "eventName" && key0 !== "resouce"){
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
