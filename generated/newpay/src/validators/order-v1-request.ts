// @ts-nocheck
// For machines: the compiled validator of OrderV1Request. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_currency_v1 } from './currency-v1.ts';
import { part as validate_pay_method_v1 } from './pay-method-v1.ts';
import { part as validate_request_sign } from './request-sign.ts';
import { part as validate_request_time_v1 } from './request-time-v1.ts';

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
if((((((((((((data.appId === undefined) && (missing0 = "appId")) || ((data.merchantId === undefined) && (missing0 = "merchantId"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.payMethod === undefined) && (missing0 = "payMethod"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.orderAmt === undefined) && (missing0 = "orderAmt"))) || ((data.orderNo === undefined) && (missing0 = "orderNo"))) || ((data.callBackUrl === undefined) && (missing0 = "callBackUrl"))) || ((data.successPageUrl === undefined) && (missing0 = "successPageUrl"))) || ((data.failurePageUrl === undefined) && (missing0 = "failurePageUrl"))) || ((data.cancelPageUrl === undefined) && (missing0 = "cancelPageUrl"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
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
if(data.merchantId !== undefined){
let data1 = data.merchantId;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/merchantId",schemaPath:"#/properties/merchantId/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/merchantId", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
const _errs2 = errors;
if(!(validate_request_time_v1.call(this, data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate_request_time_v1.errors : vErrors.concat(validate_request_time_v1.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payMethod !== undefined){
const _errs3 = errors;
if(!(validate_pay_method_v1.call(this, data.payMethod, {instancePath:instancePath+"/payMethod",parentData:data,parentDataProperty:"payMethod",rootData}))){
vErrors = vErrors === null ? validate_pay_method_v1.errors : vErrors.concat(validate_pay_method_v1.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs4 = errors;
if(!(validate_currency_v1.call(this, data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate_currency_v1.errors : vErrors.concat(validate_currency_v1.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderAmt !== undefined){
let data5 = data.orderAmt;
const _errs5 = errors;
if(data5 !== null && (typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))){
validate10.errors = [{instancePath:instancePath+"/orderAmt",schemaPath:"#/properties/orderAmt/x-type",keyword:"x-type",params:{},message:"must be string or number"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/orderAmt", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderNo !== undefined){
let data6 = data.orderNo;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/orderNo",schemaPath:"#/properties/orderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/orderNo", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callBackUrl !== undefined){
let data7 = data.callBackUrl;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/callBackUrl",schemaPath:"#/properties/callBackUrl/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/callBackUrl", "undocumented-null");
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.successPageUrl !== undefined){
let data8 = data.successPageUrl;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/successPageUrl",schemaPath:"#/properties/successPageUrl/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/successPageUrl", "undocumented-null");
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failurePageUrl !== undefined){
let data9 = data.failurePageUrl;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/failurePageUrl",schemaPath:"#/properties/failurePageUrl/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/failurePageUrl", "undocumented-null");
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cancelPageUrl !== undefined){
let data10 = data.cancelPageUrl;
const _errs10 = errors;
if(data10 !== null && typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/cancelPageUrl",schemaPath:"#/properties/cancelPageUrl/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/cancelPageUrl", "undocumented-null");
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data11 = data.subject;
const _errs11 = errors;
if(data11 !== null && typeof data11 !== "string"){
validate10.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/subject", "undocumented-null");
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data12 = data.extra;
const _errs12 = errors;
if(data12 !== null && typeof data12 !== "string"){
validate10.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/properties/extra/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data12 === null){
this.drift(instancePath+"/extra", "undocumented-null");
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sign !== undefined){
const _errs13 = errors;
if(!(validate_request_sign.call(this, data.sign, {instancePath:instancePath+"/sign",parentData:data,parentDataProperty:"sign",rootData}))){
vErrors = vErrors === null ? validate_request_sign.errors : vErrors.concat(validate_request_sign.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
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
if(true && key0 !== "appId" && key0 !== "callBackUrl" && key0 !== "cancelPageUrl" && key0 !== "currency" && key0 !== "extra" && key0 !== "failurePageUrl" && key0 !== "merchantId" && key0 !== "orderAmt" && key0 !== "orderNo" && key0 !== "payMethod" && key0 !== "sign" && key0 !== "subject" && key0 !== "successPageUrl" && key0 !== "timestamp"){
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
