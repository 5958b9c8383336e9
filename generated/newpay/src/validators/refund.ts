// @ts-nocheck
// For machines: the compiled validator of Refund. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_amount } from './amount.ts';
import { part as validate_sign } from './sign.ts';

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
if(data.newpayRefundNo !== undefined){
let data0 = data.newpayRefundNo;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/newpayRefundNo",schemaPath:"#/properties/newpayRefundNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/newpayRefundNo", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mchRefundNo !== undefined){
let data1 = data.mchRefundNo;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/mchRefundNo",schemaPath:"#/properties/mchRefundNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/mchRefundNo", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.newpayOrderNo !== undefined){
let data2 = data.newpayOrderNo;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/newpayOrderNo",schemaPath:"#/properties/newpayOrderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/newpayOrderNo", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refundAmt !== undefined){
let data3 = data.refundAmt;
const _errs3 = errors;
if(!(validate_amount.call(this, data3, {instancePath:instancePath+"/refundAmt",parentData:data,parentDataProperty:"refundAmt",rootData}))){
vErrors = vErrors === null ? validate_amount.errors : vErrors.concat(validate_amount.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key0 in data3){
if(true && key0 !== "currency" && key0 !== "value"){
this.drift(instancePath+"/refundAmt", "unknown-field", key0);
}
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderAmt !== undefined){
let data4 = data.orderAmt;
const _errs4 = errors;
if(!(validate_amount.call(this, data4, {instancePath:instancePath+"/orderAmt",parentData:data,parentDataProperty:"orderAmt",rootData}))){
vErrors = vErrors === null ? validate_amount.errors : vErrors.concat(validate_amount.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(true && key1 !== "currency" && key1 !== "value"){
this.drift(instancePath+"/orderAmt", "unknown-field", key1);
}
}
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refundStatus !== undefined){
let data5 = data.refundStatus;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/refundStatus",schemaPath:"#/properties/refundStatus/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/refundStatus", "undocumented-null");
}
if(data5 !== null && data5 !== "SUCCESS" && data5 !== "FAIL" && data5 !== "PROCESSING"){
this.drift(instancePath+"/refundStatus", "unknown-value");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sign !== undefined){
const _errs6 = errors;
if(!(validate_sign.call(this, data.sign, {instancePath:instancePath+"/sign",parentData:data,parentDataProperty:"sign",rootData}))){
vErrors = vErrors === null ? validate_sign.errors : vErrors.concat(validate_sign.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
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
if(true && key0 !== "mchRefundNo" && key0 !== "newpayOrderNo" && key0 !== "newpayRefundNo" && key0 !== "orderAmt" && key0 !== "refundAmt" && key0 !== "refundStatus" && key0 !== "sign"){
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
