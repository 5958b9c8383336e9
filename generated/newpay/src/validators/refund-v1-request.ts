// @ts-nocheck
// For machines: the compiled validator of RefundV1Request. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
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
if(((((((((data.appId === undefined) && (missing0 = "appId")) || ((data.merchantId === undefined) && (missing0 = "merchantId"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.refundOrderAmt === undefined) && (missing0 = "refundOrderAmt"))) || ((data.orderNo === undefined) && (missing0 = "orderNo"))) || ((data.refundOrderNo === undefined) && (missing0 = "refundOrderNo"))) || ((data.refundDesc === undefined) && (missing0 = "refundDesc"))) || ((data.callBackUrl === undefined) && (missing0 = "callBackUrl"))){
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
if(data.refundOrderAmt !== undefined){
let data3 = data.refundOrderAmt;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/refundOrderAmt",schemaPath:"#/properties/refundOrderAmt/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/refundOrderAmt", "undocumented-null");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderNo !== undefined){
let data4 = data.orderNo;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/orderNo",schemaPath:"#/properties/orderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/orderNo", "undocumented-null");
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refundOrderNo !== undefined){
let data5 = data.refundOrderNo;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/refundOrderNo",schemaPath:"#/properties/refundOrderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/refundOrderNo", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refundDesc !== undefined){
let data6 = data.refundDesc;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/refundDesc",schemaPath:"#/properties/refundDesc/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/refundDesc", "undocumented-null");
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
if(data.sign !== undefined){
const _errs8 = errors;
if(!(validate_request_sign.call(this, data.sign, {instancePath:instancePath+"/sign",parentData:data,parentDataProperty:"sign",rootData}))){
vErrors = vErrors === null ? validate_request_sign.errors : vErrors.concat(validate_request_sign.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
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
if(true && key0 !== "appId" && key0 !== "callBackUrl" && key0 !== "merchantId" && key0 !== "orderNo" && key0 !== "refundDesc" && key0 !== "refundOrderAmt" && key0 !== "refundOrderNo" && key0 !== "sign" && key0 !== "timestamp"){
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
