// @ts-nocheck
// For machines: the compiled validator of MerchantStaticQrCodeNotification. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_payment_method } from './merchant-payment-method.ts';
import { part as validate_psp_data } from './psp-data.ts';
import { part as validate_static_qr_payment } from './static-qr-payment.ts';

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
if((((data.eventCode === undefined) && (missing0 = "eventCode")) || ((data.payment === undefined) && (missing0 = "payment"))) || ((data.paymentMethod === undefined) && (missing0 = "paymentMethod"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.eventCode !== undefined){
let data0 = data.eventCode;
const _errs0 = errors;
if("StaticQRCode" !== data0){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/const",keyword:"const",params:{allowedValue: "StaticQRCode"},message:"must be equal to constant"}];
return false;
}
else {
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/eventCode", "undocumented-null");
}
}
}
if(errors === _errs0){
if(typeof data0 === "string"){
if(data0.length > 32 && func2(data0) > 32){
validate10.errors = [{instancePath:instancePath+"/eventCode",schemaPath:"#/properties/eventCode/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payment !== undefined){
let data1 = data.payment;
const _errs1 = errors;
if(!(validate_static_qr_payment.call(this, data1, {instancePath:instancePath+"/payment",parentData:data,parentDataProperty:"payment",rootData}))){
vErrors = vErrors === null ? validate_static_qr_payment.errors : vErrors.concat(validate_static_qr_payment.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(true && key0 !== "billingAmount" && key0 !== "billingFXRate" && key0 !== "convertTransAmount" && key0 !== "convertTransFXRate" && key0 !== "discount" && key0 !== "evoTransInfo" && key0 !== "merchantTransInfo"){
this.drift(instancePath+"/payment", "unknown-field", key0);
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
if(!(validate_merchant_payment_method.call(this, data2, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_merchant_payment_method.errors : vErrors.concat(validate_merchant_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(true && key1 !== "card" && key1 !== "e-wallet" && key1 !== "type"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key1);
}
}
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pspData !== undefined){
let data3 = data.pspData;
const _errs3 = errors;
if(!(validate_psp_data.call(this, data3, {instancePath:instancePath+"/pspData",parentData:data,parentDataProperty:"pspData",rootData}))){
vErrors = vErrors === null ? validate_psp_data.errors : vErrors.concat(validate_psp_data.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(true && key2 !== "extra" && key2 !== "name" && key2 !== "networkToken" && key2 !== "networkTxReference" && key2 !== "recurringProcessingModel" && key2 !== "sponsorCode"){
this.drift(instancePath+"/pspData", "unknown-field", key2);
}
}
}
}
var valid0 = _errs3 === errors;
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
if(true && key0 !== "eventCode" && key0 !== "payment" && key0 !== "paymentMethod" && key0 !== "pspData"){
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
