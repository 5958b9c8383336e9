// @ts-nocheck
// For machines: the compiled validator of DirectInteractionNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_direct_order_info } from './direct-order-info.ts';
import { part as validate_direct_transaction } from './direct-transaction.ts';
import { part as validate_evn_result } from './evn-result.ts';

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
if(((((data.eventCode === undefined) && (missing0 = "eventCode")) || ((data.merchantOrderInfo === undefined) && (missing0 = "merchantOrderInfo"))) || ((data.result === undefined) && (missing0 = "result"))) || ((data.transactionInfo === undefined) && (missing0 = "transactionInfo"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.eventCode !== undefined){
let data0 = data.eventCode;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/eventCode", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.merchantOrderInfo !== undefined){
let data1 = data.merchantOrderInfo;
const _errs1 = errors;
if(!(validate_direct_order_info.call(this, data1, {instancePath:instancePath+"/merchantOrderInfo",parentData:data,parentDataProperty:"merchantOrderInfo",rootData}))){
vErrors = vErrors === null ? validate_direct_order_info.errors : vErrors.concat(validate_direct_order_info.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(true && key0 !== "merchantOrderID" && key0 !== "status"){
this.drift(instancePath+"/merchantOrderInfo", "unknown-field", key0);
}
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentMethod !== undefined){
let data2 = data.paymentMethod;
const _errs2 = errors;
if(data2 !== null && !(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate10.errors = [{instancePath:instancePath+"/paymentMethod",schemaPath:"#/properties/paymentMethod/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/paymentMethod", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data3 = data.result;
const _errs3 = errors;
if(!(validate_evn_result.call(this, data3, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate_evn_result.errors : vErrors.concat(validate_evn_result.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(true && key1 !== "category" && key1 !== "code" && key1 !== "message"){
this.drift(instancePath+"/result", "unknown-field", key1);
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
if(data.transactionInfo !== undefined){
let data4 = data.transactionInfo;
const _errs4 = errors;
if(!(validate_direct_transaction.call(this, data4, {instancePath:instancePath+"/transactionInfo",parentData:data,parentDataProperty:"transactionInfo",rootData}))){
vErrors = vErrors === null ? validate_direct_transaction.errors : vErrors.concat(validate_direct_transaction.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(true && key2 !== "evoTransInfo" && key2 !== "merchantTransInfo" && key2 !== "pspTransInfo" && key2 !== "status" && key2 !== "transAmount"){
this.drift(instancePath+"/transactionInfo", "unknown-field", key2);
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
if(data.transInitiator !== undefined){
let data5 = data.transInitiator;
const _errs5 = errors;
if(data5 !== null && !(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate10.errors = [{instancePath:instancePath+"/transInitiator",schemaPath:"#/properties/transInitiator/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/transInitiator", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
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
if(true && key0 !== "eventCode" && key0 !== "merchantOrderInfo" && key0 !== "paymentMethod" && key0 !== "result" && key0 !== "transInitiator" && key0 !== "transactionInfo"){
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
