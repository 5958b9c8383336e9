// @ts-nocheck
// For machines: the compiled validator of UnifiedOrderRequest. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_currency } from './currency.ts';
import { part as validate_extra_param } from './extra-param.ts';
import { part as validate_request_sign } from './request-sign.ts';

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
if(((((((((data.appId === undefined) && (missing0 = "appId")) || ((data.mchId === undefined) && (missing0 = "mchId"))) || ((data.mchOrderNo === undefined) && (missing0 = "mchOrderNo"))) || ((data.channel === undefined) && (missing0 = "channel"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.orderAmt === undefined) && (missing0 = "orderAmt"))) || ((data.callBackUrl === undefined) && (missing0 = "callBackUrl"))) || ((data.sign === undefined) && (missing0 = "sign"))){
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
if(data.mchId !== undefined){
let data1 = data.mchId;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/mchId",schemaPath:"#/properties/mchId/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/mchId", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mchOrderNo !== undefined){
let data2 = data.mchOrderNo;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/mchOrderNo",schemaPath:"#/properties/mchOrderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/mchOrderNo", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined){
let data3 = data.channel;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/channel", "undocumented-null");
}
if(data3 !== null && data3 !== "WECHAT_ONLINE" && data3 !== "WECHAT_APP" && data3 !== "WECHAT_MINI_APP" && data3 !== "ALIPAY_ONLINE" && data3 !== "LAP_NET_ONLINE" && data3 !== "WECHAT_DYNAMIC" && data3 !== "ALIPAY_DYNAMIC" && data3 !== "NEWPAY_ONLINE"){
this.drift(instancePath+"/channel", "unknown-value");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs4 = errors;
if(!(validate_currency.call(this, data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate_currency.errors : vErrors.concat(validate_currency.errors);
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
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/orderAmt",schemaPath:"#/properties/orderAmt/x-type",keyword:"x-type",params:{},message:"must be string"}];
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
if(data.subject !== undefined){
let data6 = data.subject;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/subject", "undocumented-null");
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
if(data.redirect !== undefined){
let data8 = data.redirect;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/redirect",schemaPath:"#/properties/redirect/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/redirect", "undocumented-null");
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attach !== undefined){
let data9 = data.attach;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/attach",schemaPath:"#/properties/attach/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/attach", "undocumented-null");
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extraParam !== undefined){
let data10 = data.extraParam;
const _errs10 = errors;
if(!(validate_extra_param.call(this, data10, {instancePath:instancePath+"/extraParam",parentData:data,parentDataProperty:"extraParam",rootData}))){
vErrors = vErrors === null ? validate_extra_param.errors : vErrors.concat(validate_extra_param.errors);
errors = vErrors.length;
}
if(errors === _errs10){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key0 in data10){
if(true && key0 !== "agentReference" && key0 !== "envVersion" && key0 !== "userId" && key0 !== "wxCode"){
this.drift(instancePath+"/extraParam", "unknown-field", key0);
}
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sign !== undefined){
const _errs11 = errors;
if(!(validate_request_sign.call(this, data.sign, {instancePath:instancePath+"/sign",parentData:data,parentDataProperty:"sign",rootData}))){
vErrors = vErrors === null ? validate_request_sign.errors : vErrors.concat(validate_request_sign.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
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
if(true && key0 !== "appId" && key0 !== "attach" && key0 !== "callBackUrl" && key0 !== "channel" && key0 !== "currency" && key0 !== "extraParam" && key0 !== "mchId" && key0 !== "mchOrderNo" && key0 !== "orderAmt" && key0 !== "redirect" && key0 !== "sign" && key0 !== "subject"){
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
