// @ts-nocheck
// For machines: the compiled validator of CardStatusLost. Generated from specs/open-api-cards/asyncapi.yaml and specs/open-api-cards/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_card_text } from './card-text.ts';
import { part as validate_envelope } from './envelope.ts';

export const part = validate10;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate_envelope.call(this, data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate_envelope.errors : vErrors.concat(validate_envelope.errors);
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
if(((data.event === undefined) && (missing0 = "event")) || ((data.event_data === undefined) && (missing0 = "event_data"))){
validate10.errors = [{instancePath,schemaPath:"#/allOf/1/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.event !== undefined){
let data0 = data.event;
const _errs2 = errors;
if("card.status.lost" !== data0){
validate10.errors = [{instancePath:instancePath+"/event",schemaPath:"#/allOf/1/properties/event/const",keyword:"const",params:{allowedValue: "card.status.lost"},message:"must be equal to constant"}];
return false;
}
else {
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/event",schemaPath:"#/allOf/1/properties/event/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/event", "undocumented-null");
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.event_data !== undefined){
let data1 = data.event_data;
const _errs3 = errors;
if(!(validate_card_text.call(this, data1, {instancePath:instancePath+"/event_data",parentData:data,parentDataProperty:"event_data",rootData}))){
vErrors = vErrors === null ? validate_card_text.errors : vErrors.concat(validate_card_text.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(true && key0 !== "app_id" && key0 !== "balance" && key0 !== "bin_id" && key0 !== "card_id" && key0 !== "card_no" && key0 !== "close_at" && key0 !== "cvv" && key0 !== "end_at" && key0 !== "expiry" && key0 !== "holder_id" && key0 !== "limit" && key0 !== "mark" && key0 !== "order_id" && key0 !== "out_order_id" && key0 !== "pin" && key0 !== "status" && key0 !== "use_at"){
this.drift(instancePath+"/event_data", "unknown-field", key0);
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
if(true && key0 !== "customer_id" && key0 !== "event" && key0 !== "event_data" && key0 !== "notify_id"){
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
