// @ts-nocheck
// For machines: the compiled validator of MerchantCancelNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_cancel } from './merchant-cancel.ts';
import { part as validate_merchant_capture } from './merchant-capture.ts';
import { part as validate_merchant_payment } from './merchant-payment.ts';
import { part as validate_merchant_payment_method } from './merchant-payment-method.ts';
import { part as validate_merchant_refund } from './merchant-refund.ts';
import { part as validate_merchant_store_info } from './merchant-store-info.ts';
import { part as validate_merchant_trans_initiator } from './merchant-trans-initiator.ts';
import { part as validate_metadata } from './metadata.ts';

export const part = validate10;
const func2 = ucs2length;

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
if(((data.cancel === undefined) && (missing0 = "cancel")) || ((data.eventCode === undefined) && (missing0 = "eventCode"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.cancel !== undefined){
let data0 = data.cancel;
const _errs0 = errors;
if(!(validate_merchant_cancel.call(this, data0, {instancePath:instancePath+"/cancel",parentData:data,parentDataProperty:"cancel",rootData}))){
vErrors = vErrors === null ? validate_merchant_cancel.errors : vErrors.concat(validate_merchant_cancel.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "evoTransInfo" && key0 !== "merchantTransInfo" && key0 !== "pspTransInfo" && key0 !== "status"){
this.drift(instancePath+"/cancel", "unknown-field", key0);
}
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.capture !== undefined){
let data1 = data.capture;
const _errs1 = errors;
if(!(validate_merchant_capture.call(this, data1, {instancePath:instancePath+"/capture",parentData:data,parentDataProperty:"capture",rootData}))){
vErrors = vErrors === null ? validate_merchant_capture.errors : vErrors.concat(validate_merchant_capture.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "billingAmount" && key1 !== "evoTransInfo" && key1 !== "merchantTransInfo" && key1 !== "pspTransInfo" && key1 !== "status" && key1 !== "transAmount"){
this.drift(instancePath+"/capture", "unknown-field", key1);
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
if(data.eventCode !== undefined){
let data2 = data.eventCode;
const _errs2 = errors;
if("Cancel" !== data2){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/const",keyword:"const",params:{allowedValue: "Cancel"},message:"must be equal to constant"}];
return false;
}
else {
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/eventCode", "undocumented-null");
}
}
}
if(errors === _errs2){
if(typeof data2 === "string"){
if(data2.length > 32 && func2(data2) > 32){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
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
if(data.metadata !== undefined){
const _errs3 = errors;
if(!(validate_metadata.call(this, data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate_metadata.errors : vErrors.concat(validate_metadata.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payment !== undefined){
let data4 = data.payment;
const _errs4 = errors;
if(!(validate_merchant_payment.call(this, data4, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = vErrors === null ? validate_merchant_payment.errors : vErrors.concat(validate_merchant_payment.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(true && key2 !== "evoTransInfo" && key2 !== "failureCode" && key2 !== "failureReason" && key2 !== "merchantTransInfo" && key2 !== "pspTransInfo" && key2 !== "status" && key2 !== "transAmount"){
this.drift(instancePath+"/payment", "unknown-field", key2);
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
if(data.paymentMethod !== undefined){
let data5 = data.paymentMethod;
const _errs5 = errors;
if(!(validate_merchant_payment_method.call(this, data5, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_merchant_payment_method.errors : vErrors.concat(validate_merchant_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs5){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(true && key3 !== "card" && key3 !== "e-wallet" && key3 !== "type"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key3);
}
}
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refund !== undefined){
let data6 = data.refund;
const _errs6 = errors;
if(!(validate_merchant_refund.call(this, data6, {instancePath:instancePath+"/refund",parentData:data,parentDataProperty:"refund",rootData}))){
vErrors = vErrors === null ? validate_merchant_refund.errors : vErrors.concat(validate_merchant_refund.errors);
errors = vErrors.length;
}
if(errors === _errs6){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
if(true && key4 !== "evoTransInfo" && key4 !== "merchantTransInfo" && key4 !== "pspTransInfo" && key4 !== "status" && key4 !== "transAmount"){
this.drift(instancePath+"/refund", "unknown-field", key4);
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storeInfo !== undefined){
const _errs7 = errors;
if(!(validate_merchant_store_info.call(this, data.storeInfo, {instancePath:instancePath+"/storeInfo",parentData:data,parentDataProperty:"storeInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_store_info.errors : vErrors.concat(validate_merchant_store_info.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transInitiator !== undefined){
const _errs8 = errors;
if(!(validate_merchant_trans_initiator.call(this, data.transInitiator, {instancePath:instancePath+"/transInitiator",parentData:data,parentDataProperty:"transInitiator",rootData}))){
vErrors = vErrors === null ? validate_merchant_trans_initiator.errors : vErrors.concat(validate_merchant_trans_initiator.errors);
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
if(true && key0 !== "cancel" && key0 !== "capture" && key0 !== "eventCode" && key0 !== "metadata" && key0 !== "payment" && key0 !== "paymentMethod" && key0 !== "refund" && key0 !== "storeInfo" && key0 !== "transInitiator"){
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
