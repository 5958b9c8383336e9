// @ts-nocheck
// For machines: the compiled validator of OrderEvent. Generated from specs/pinddpay/asyncapi.yaml and specs/pinddpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_dispute } from './dispute.ts';
import { part as validate_event } from './event.ts';
import { part as validate_event_order } from './event-order.ts';
import { part as validate_event_transaction } from './event-transaction.ts';
import { part as validate_refund } from './refund.ts';

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
if("order.created" !== data0){
validate10.errors = [{instancePath:instancePath+"/eventName",schemaPath:"#/allOf/1/properties/eventName/const",keyword:"const",params:{allowedValue: "order.created"},message:"must be equal to constant"}];
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
if(data.order !== undefined){
let data1 = data.order;
const _errs3 = errors;
if(!(validate_event_order.call(this, data1, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate_event_order.errors : vErrors.concat(validate_event_order.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(true && key0 !== "amount" && key0 !== "country" && key0 !== "currency" && key0 !== "email" && key0 !== "id" && key0 !== "merchantOrderNo" && key0 !== "paymentMethod" && key0 !== "quantity" && key0 !== "rate" && key0 !== "status" && key0 !== "statusEn" && key0 !== "tradeNo"){
this.drift(instancePath+"/order", "unknown-field", key0);
}
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.transaction !== undefined){
let data2 = data.transaction;
const _errs4 = errors;
if(!(validate_event_transaction.call(this, data2, {instancePath:instancePath+"/transaction",parentData:data,parentDataProperty:"transaction",rootData}))){
vErrors = vErrors === null ? validate_event_transaction.errors : vErrors.concat(validate_event_transaction.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(true && key1 !== "capturedAmount" && key1 !== "currency" && key1 !== "error" && key1 !== "tradeNo"){
this.drift(instancePath+"/transaction", "unknown-field", key1);
}
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.dispute !== undefined){
let data3 = data.dispute;
const _errs5 = errors;
if(!(validate_dispute.call(this, data3, {instancePath:instancePath+"/dispute",parentData:data,parentDataProperty:"dispute",rootData}))){
vErrors = vErrors === null ? validate_dispute.errors : vErrors.concat(validate_dispute.errors);
errors = vErrors.length;
}
if(errors === _errs5){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(true && key2 !== "disputeAt" && key2 !== "id" && key2 !== "reason" && key2 !== "status"){
this.drift(instancePath+"/dispute", "unknown-field", key2);
}
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data.refund !== undefined){
let data4 = data.refund;
const _errs6 = errors;
if(!(validate_refund.call(this, data4, {instancePath:instancePath+"/refund",parentData:data,parentDataProperty:"refund",rootData}))){
vErrors = vErrors === null ? validate_refund.errors : vErrors.concat(validate_refund.errors);
errors = vErrors.length;
}
if(errors === _errs6){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
if(true && key3 !== "currency" && key3 !== "id" && key3 !== "refundAmount" && key3 !== "refundAt"){
this.drift(instancePath+"/refund", "unknown-field", key3);
}
}
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
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
if(true && key0 !== "appId" && key0 !== "dispute" && key0 !== "eventAt" && key0 !== "eventId" && key0 !== "eventName" && key0 !== "order" && key0 !== "refund" && key0 !== "transaction"){
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
