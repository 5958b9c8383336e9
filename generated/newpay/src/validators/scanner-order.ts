// @ts-nocheck
// For machines: the compiled validator of ScannerOrder. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
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
if(data.orderAmt !== undefined){
let data1 = data.orderAmt;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/orderAmt",schemaPath:"#/properties/orderAmt/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/orderAmt", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payUrl !== undefined){
let data2 = data.payUrl;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/payUrl",schemaPath:"#/properties/payUrl/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/payUrl", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.mchOrderNo !== undefined){
let data3 = data.mchOrderNo;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/mchOrderNo",schemaPath:"#/properties/mchOrderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/mchOrderNo", "undocumented-null");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.newpayOrderNo !== undefined){
let data4 = data.newpayOrderNo;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/newpayOrderNo",schemaPath:"#/properties/newpayOrderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/newpayOrderNo", "undocumented-null");
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data5 = data.status;
const _errs5 = errors;
if(data5 !== null && !(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate10.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/x-type",keyword:"x-type",params:{},message:"must be integer"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/status", "undocumented-null");
}
}
if(errors === _errs5){
if(typeof data5 == "number"){
if(Number.isInteger(data5) && !Number.isSafeInteger(data5)){
validate10.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
return false;
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data6 = data.currency;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/currency", "undocumented-null");
}
if(data6 !== null && data6 !== "LAK" && data6 !== "USD"){
this.drift(instancePath+"/currency", "unknown-value");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.channel !== undefined){
let data7 = data.channel;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/channel", "undocumented-null");
}
if(data7 !== null && data7 !== "ALIPAY" && data7 !== "WECHAT"){
this.drift(instancePath+"/channel", "unknown-value");
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
if(!(validate_sign.call(this, data.sign, {instancePath:instancePath+"/sign",parentData:data,parentDataProperty:"sign",rootData}))){
vErrors = vErrors === null ? validate_sign.errors : vErrors.concat(validate_sign.errors);
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
if(true && key0 !== "appId" && key0 !== "channel" && key0 !== "currency" && key0 !== "mchOrderNo" && key0 !== "newpayOrderNo" && key0 !== "orderAmt" && key0 !== "payUrl" && key0 !== "sign" && key0 !== "status"){
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
