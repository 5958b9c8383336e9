// @ts-nocheck
// For machines: the compiled validator of PaymentCallbackV1. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_app_id_v1 } from './app-id-v1.ts';
import { part as validate_currency_v1 } from './currency-v1.ts';
import { part as validate_pay_method_v1 } from './pay-method-v1.ts';
import { part as validate_sign_v1 } from './sign-v1.ts';
import { part as validate_timestamp_v1 } from './timestamp-v1.ts';

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
const _errs0 = errors;
if(!(validate_app_id_v1.call(this, data.appId, {instancePath:instancePath+"/appId",parentData:data,parentDataProperty:"appId",rootData}))){
vErrors = vErrors === null ? validate_app_id_v1.errors : vErrors.concat(validate_app_id_v1.errors);
errors = vErrors.length;
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payMethod !== undefined){
const _errs1 = errors;
if(!(validate_pay_method_v1.call(this, data.payMethod, {instancePath:instancePath+"/payMethod",parentData:data,parentDataProperty:"payMethod",rootData}))){
vErrors = vErrors === null ? validate_pay_method_v1.errors : vErrors.concat(validate_pay_method_v1.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.orderAmt !== undefined){
let data2 = data.orderAmt;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/orderAmt",schemaPath:"#/properties/orderAmt/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/orderAmt", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
const _errs3 = errors;
if(!(validate_currency_v1.call(this, data.currency, {instancePath:instancePath+"/currency",parentData:data,parentDataProperty:"currency",rootData}))){
vErrors = vErrors === null ? validate_currency_v1.errors : vErrors.concat(validate_currency_v1.errors);
errors = vErrors.length;
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
if(data.orderNo !== undefined){
let data5 = data.orderNo;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/orderNo",schemaPath:"#/properties/orderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/orderNo", "undocumented-null");
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
if(data.transStatus !== undefined){
let data7 = data.transStatus;
const _errs7 = errors;
if(data7 !== null && !(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate10.errors = [{instancePath:instancePath+"/transStatus",schemaPath:"#/properties/transStatus/x-type",keyword:"x-type",params:{},message:"must be integer"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/transStatus", "undocumented-null");
}
if(data7 !== null && data7 !== 0 && data7 !== 1){
this.drift(instancePath+"/transStatus", "unknown-value");
}
}
if(errors === _errs7){
if(typeof data7 == "number"){
if(Number.isInteger(data7) && !Number.isSafeInteger(data7)){
validate10.errors = [{instancePath:instancePath+"/transStatus",schemaPath:"#/properties/transStatus/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transInfo !== undefined){
let data8 = data.transInfo;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/transInfo",schemaPath:"#/properties/transInfo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/transInfo", "undocumented-null");
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settlementStatus !== undefined){
let data9 = data.settlementStatus;
const _errs9 = errors;
if(data9 !== null && !(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate10.errors = [{instancePath:instancePath+"/settlementStatus",schemaPath:"#/properties/settlementStatus/x-type",keyword:"x-type",params:{},message:"must be integer"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/settlementStatus", "undocumented-null");
}
if(data9 !== null && data9 !== 1 && data9 !== 2){
this.drift(instancePath+"/settlementStatus", "unknown-value");
}
}
if(errors === _errs9){
if(typeof data9 == "number"){
if(Number.isInteger(data9) && !Number.isSafeInteger(data9)){
validate10.errors = [{instancePath:instancePath+"/settlementStatus",schemaPath:"#/properties/settlementStatus/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
return false;
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
const _errs10 = errors;
if(!(validate_timestamp_v1.call(this, data.timestamp, {instancePath:instancePath+"/timestamp",parentData:data,parentDataProperty:"timestamp",rootData}))){
vErrors = vErrors === null ? validate_timestamp_v1.errors : vErrors.concat(validate_timestamp_v1.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extra !== undefined){
let data11 = data.extra;
const _errs11 = errors;
if(data11 !== null && typeof data11 !== "string"){
validate10.errors = [{instancePath:instancePath+"/extra",schemaPath:"#/properties/extra/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/extra", "undocumented-null");
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sign !== undefined){
const _errs12 = errors;
if(!(validate_sign_v1.call(this, data.sign, {instancePath:instancePath+"/sign",parentData:data,parentDataProperty:"sign",rootData}))){
vErrors = vErrors === null ? validate_sign_v1.errors : vErrors.concat(validate_sign_v1.errors);
errors = vErrors.length;
}
var valid0 = _errs12 === errors;
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
if(true && key0 !== "appId" && key0 !== "currency" && key0 !== "extra" && key0 !== "newpayOrderNo" && key0 !== "orderAmt" && key0 !== "orderNo" && key0 !== "payMethod" && key0 !== "settlementStatus" && key0 !== "sign" && key0 !== "subject" && key0 !== "timestamp" && key0 !== "transInfo" && key0 !== "transStatus"){
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
