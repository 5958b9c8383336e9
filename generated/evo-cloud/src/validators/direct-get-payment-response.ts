// @ts-nocheck
// For machines: the compiled validator of DirectGetPaymentResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_direct_event } from './direct-event.ts';
import { part as validate_direct_payment_response } from './direct-payment-response.ts';

export const part = validate10;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate_direct_payment_response.call(this, data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate_direct_payment_response.errors : vErrors.concat(validate_direct_payment_response.errors);
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
if(data.events !== undefined){
let data0 = data.events;
const _errs2 = errors;
if(data0 !== null && !(Array.isArray(data0))){
validate10.errors = [{instancePath:instancePath+"/events",schemaPath:"#/allOf/1/properties/events/x-type",keyword:"x-type",params:{},message:"must be array"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/events", "undocumented-null");
}
}
if(errors === _errs2){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(!(validate_direct_event.call(this, data1, {instancePath:instancePath+"/events/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate_direct_event.errors : vErrors.concat(validate_direct_event.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(true && key0 !== "id" && key0 !== "status" && key0 !== "time"){
this.drift(instancePath+"/events/" + i0, "unknown-field", key0);
}
}
}
}
var valid2 = _errs3 === errors;
if(!valid2){
break;
}
}
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
if(true && key0 !== "action" && key0 !== "events" && key0 !== "metadata" && key0 !== "payment" && key0 !== "paymentMethod" && key0 !== "pspData" && key0 !== "result"){
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
