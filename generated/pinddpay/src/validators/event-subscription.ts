// @ts-nocheck
// For machines: the compiled validator of EventSubscription. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_capture } from './capture.ts';
import { part as validate_plan } from './plan.ts';

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
if(data.capture !== undefined){
let data0 = data.capture;
const _errs0 = errors;
if(!(validate_capture.call(this, data0, {instancePath:instancePath+"/capture",parentData:data,parentDataProperty:"capture",rootData}))){
vErrors = vErrors === null ? validate_capture.errors : vErrors.concat(validate_capture.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "amount" && key0 !== "contractId" && key0 !== "currency" && key0 !== "id" && key0 !== "tradeNo" && key0 !== "userId"){
this.drift(instancePath+"/capture", "unknown-field", key0);
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
if(data.plan !== undefined){
let data1 = data.plan;
const _errs1 = errors;
if(!(validate_plan.call(this, data1, {instancePath:instancePath+"/plan",parentData:data,parentDataProperty:"plan",rootData}))){
vErrors = vErrors === null ? validate_plan.errors : vErrors.concat(validate_plan.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "amount" && key1 !== "currency" && key1 !== "id" && key1 !== "intervalUnit" && key1 !== "merchantPlanId" && key1 !== "totalCycles"){
this.drift(instancePath+"/plan", "unknown-field", key1);
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
if(true && key0 !== "capture" && key0 !== "plan"){
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
