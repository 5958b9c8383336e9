// @ts-nocheck
// For machines: the compiled validator of Payment. Generated from specs/newpay/asyncapi.yaml and specs/newpay/openapi.yaml.
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
if(data.payStatus !== undefined){
let data1 = data.payStatus;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/payStatus",schemaPath:"#/properties/payStatus/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/payStatus", "undocumented-null");
}
if(data1 !== null && data1 !== "SUCCESS" && data1 !== "EXPIRED" && data1 !== "PROCESSING" && data1 !== "FAIL"){
this.drift(instancePath+"/payStatus", "unknown-value");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payMethod !== undefined){
let data2 = data.payMethod;
const _errs2 = errors;
if(data2 !== null && !(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate10.errors = [{instancePath:instancePath+"/payMethod",schemaPath:"#/properties/payMethod/x-type",keyword:"x-type",params:{},message:"must be integer"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/payMethod", "undocumented-null");
}
if(data2 !== null && data2 !== 1 && data2 !== 11){
this.drift(instancePath+"/payMethod", "unknown-value");
}
}
if(errors === _errs2){
if(typeof data2 == "number"){
if(Number.isInteger(data2) && !Number.isSafeInteger(data2)){
validate10.errors = [{instancePath:instancePath+"/payMethod",schemaPath:"#/properties/payMethod/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
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
if(data.orderType !== undefined){
let data3 = data.orderType;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/orderType",schemaPath:"#/properties/orderType/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/orderType", "undocumented-null");
}
if(data3 !== null && data3 !== "STATIC_CODE" && data3 !== "DYNAMIC_CODE" && data3 !== "MICRO_CODE" && data3 !== "MINI_APP" && data3 !== "APP" && data3 !== "ONLINE" && data3 !== "AUTO_DEBIT"){
this.drift(instancePath+"/orderType", "unknown-value");
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
for(const key0 in data4){
if(true && key0 !== "currency" && key0 !== "value"){
this.drift(instancePath+"/orderAmt", "unknown-field", key0);
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
if(data.mchOrderNo !== undefined){
let data5 = data.mchOrderNo;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/mchOrderNo",schemaPath:"#/properties/mchOrderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/mchOrderNo", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.newpayOrderNo !== undefined){
let data6 = data.newpayOrderNo;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/newpayOrderNo",schemaPath:"#/properties/newpayOrderNo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/newpayOrderNo", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subject !== undefined){
let data7 = data.subject;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/subject",schemaPath:"#/properties/subject/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/subject", "undocumented-null");
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settlementStatus !== undefined){
let data8 = data.settlementStatus;
const _errs8 = errors;
if(data8 !== null && !(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate10.errors = [{instancePath:instancePath+"/settlementStatus",schemaPath:"#/properties/settlementStatus/x-type",keyword:"x-type",params:{},message:"must be integer"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/settlementStatus", "undocumented-null");
}
if(data8 !== null && data8 !== 0 && data8 !== 1 && data8 !== 2){
this.drift(instancePath+"/settlementStatus", "unknown-value");
}
}
if(errors === _errs8){
if(typeof data8 == "number"){
if(Number.isInteger(data8) && !Number.isSafeInteger(data8)){
validate10.errors = [{instancePath:instancePath+"/settlementStatus",schemaPath:"#/properties/settlementStatus/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paytime !== undefined){
let data9 = data.paytime;
const _errs9 = errors;
if(data9 !== null && !(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate10.errors = [{instancePath:instancePath+"/paytime",schemaPath:"#/properties/paytime/x-type",keyword:"x-type",params:{},message:"must be integer"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/paytime", "undocumented-null");
}
}
if(errors === _errs9){
if(typeof data9 == "number"){
if(Number.isInteger(data9) && !Number.isSafeInteger(data9)){
validate10.errors = [{instancePath:instancePath+"/paytime",schemaPath:"#/properties/paytime/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
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
if(data.attach !== undefined){
let data10 = data.attach;
const _errs10 = errors;
if(data10 !== null && typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/attach",schemaPath:"#/properties/attach/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/attach", "undocumented-null");
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
if(!(validate_sign.call(this, data.sign, {instancePath:instancePath+"/sign",parentData:data,parentDataProperty:"sign",rootData}))){
vErrors = vErrors === null ? validate_sign.errors : vErrors.concat(validate_sign.errors);
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
if(true && key0 !== "appId" && key0 !== "attach" && key0 !== "mchOrderNo" && key0 !== "newpayOrderNo" && key0 !== "orderAmt" && key0 !== "orderType" && key0 !== "payMethod" && key0 !== "payStatus" && key0 !== "paytime" && key0 !== "settlementStatus" && key0 !== "sign" && key0 !== "subject"){
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
