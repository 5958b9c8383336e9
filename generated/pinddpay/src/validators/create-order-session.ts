// @ts-nocheck
// For machines: the compiled validator of CreateOrderSession. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_order_request } from './order-request.ts';
import { part as validate_requested_payment_method } from './requested-payment-method.ts';

export const part = validate10;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
if(!(validate_order_request.call(this, data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate_order_request.errors : vErrors.concat(validate_order_request.errors);
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
if(data.options !== undefined){
let data0 = data.options;
const _errs2 = errors;
if(data0 !== null && !(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate10.errors = [{instancePath:instancePath+"/options",schemaPath:"#/allOf/1/properties/options/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/options", "undocumented-null");
}
}
if(errors === _errs2){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.paymentMethod !== undefined){
const _errs3 = errors;
if(!(validate_requested_payment_method.call(this, data0.paymentMethod, {instancePath:instancePath+"/options/paymentMethod",parentData:data0,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_requested_payment_method.errors : vErrors.concat(validate_requested_payment_method.errors);
errors = vErrors.length;
}
var valid2 = _errs3 === errors;
}
else {
var valid2 = true;
}
if(valid2){
for(const key0 in data0){
if(true && key0 !== "paymentMethod"){
this.drift(instancePath+"/options", "unknown-field", key0);
}
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
if(true && key0 !== "appid" && key0 !== "customer" && key0 !== "notifyUrl" && key0 !== "options" && key0 !== "order" && key0 !== "redirectUrl" && key0 !== "website"){
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
