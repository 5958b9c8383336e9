// @ts-nocheck
// For machines: the compiled validator of RefundV1. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_currency_v1 } from './currency-v1.ts';
import { part as validate_pay_method_v1 } from './pay-method-v1.ts';
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
if(data.appId !== undefined){
let data0 = data.appId;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/appId",schemaPath:"#/properties/appId/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/appId", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sign !== undefined){
const _errs1 = errors;
if(!(validate_sign.call(this, data.sign, {instancePath:instancePath+"/sign",parentData:data,parentDataProperty:"sign",rootData}))){
vErrors = vErrors === null ? validate_sign.errors : vErrors.concat(validate_sign.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tranStatus !== undefined){
let data2 = data.tranStatus;
const _errs2 = errors;
if(data2 !== null && !(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate10.errors = [{instancePath:instancePath+"/tranStatus",schemaPath:"#/properties/tranStatus/x-type",keyword:"x-type",params:{},message:"must be integer"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/tranStatus", "undocumented-null");
}
if(data2 !== null && data2 !== 0 && data2 !== 1){
this.drift(instancePath+"/tranStatus", "unknown-value");
}
}
if(errors === _errs2){
if(typeof data2 == "number"){
if(Number.isInteger(data2) && !Number.isSafeInteger(data2)){
validate10.errors = [{instancePath:instancePath+"/tranStatus",schemaPath:"#/properties/tranStatus/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
return false;
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tranInfo !== undefined){
let data3 = data.tranInfo;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tranInfo",schemaPath:"#/properties/tranInfo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/tranInfo", "undocumented-null");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refundOrderAmt !== undefined){
let data4 = data.refundOrderAmt;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/refundOrderAmt",schemaPath:"#/properties/refundOrderAmt/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/refundOrderAmt", "undocumented-null");
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payMethod !== undefined){
const _errs5 = errors;
if(!(validate_pay_method_v1.call(this, data.payMethod, {instancePath:instancePath+"/payMethod",parentData:data,parentDataProperty:"payMethod",rootData}))){
vErrors = vErrors === null ? validate_pay_method_v1.errors : vErrors.concat(validate_pay_method_v1.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs6 = errors;
if(!(validate_currency_v1.call(this, data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate_currency_v1.errors : vErrors.concat(validate_currency_v1.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderNo !== undefined){
let data7 = data.orderNo;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/orderNo",schemaPath:"#/properties/orderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/orderNo", "undocumented-null");
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refundOrderNo !== undefined){
let data8 = data.refundOrderNo;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/refundOrderNo",schemaPath:"#/properties/refundOrderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/refundOrderNo", "undocumented-null");
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.newpayRefundOrderNo !== undefined){
let data9 = data.newpayRefundOrderNo;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/newpayRefundOrderNo",schemaPath:"#/properties/newpayRefundOrderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/newpayRefundOrderNo", "undocumented-null");
}
}
var valid0 = _errs9 === errors;
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
if(true && key0 !== "appId" && key0 !== "currency" && key0 !== "newpayRefundOrderNo" && key0 !== "orderNo" && key0 !== "payMethod" && key0 !== "refundOrderAmt" && key0 !== "refundOrderNo" && key0 !== "sign" && key0 !== "tranInfo" && key0 !== "tranStatus"){
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
