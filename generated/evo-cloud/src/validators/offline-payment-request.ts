// @ts-nocheck
// For machines: the compiled validator of OfflinePaymentRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_amount } from './amount.ts';
import { part as validate_gateway_psp_info } from './gateway-psp-info.ts';
import { part as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { part as validate_offline_request_payment_method } from './offline-request-payment-method.ts';
import { part as validate_request_metadata } from './request-metadata.ts';
import { part as validate_trans_amount } from './trans-amount.ts';
import { part as validate_webhook_url } from './webhook-url.ts';

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
if((((((data.merchantTransInfo === undefined) && (missing0 = "merchantTransInfo")) || ((data.paymentMethod === undefined) && (missing0 = "paymentMethod"))) || ((data.pspInfo === undefined) && (missing0 = "pspInfo"))) || ((data.transAmount === undefined) && (missing0 = "transAmount"))) || ((data.autoCapture === undefined) && (missing0 = "autoCapture"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.merchantTransInfo !== undefined){
let data0 = data.merchantTransInfo;
const _errs0 = errors;
if(!(validate_new_merchant_trans_info.call(this, data0, {instancePath:instancePath+"/merchantTransInfo",parentData:data,parentDataProperty:"merchantTransInfo",rootData}))){
vErrors = vErrors === null ? validate_new_merchant_trans_info.errors : vErrors.concat(validate_new_merchant_trans_info.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "merchantOrderReference" && key0 !== "merchantTransID" && key0 !== "merchantTransTime"){
this.drift(instancePath+"/merchantTransInfo", "unknown-field", key0);
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
if(data.paymentMethod !== undefined){
let data1 = data.paymentMethod;
const _errs1 = errors;
if(!(validate_offline_request_payment_method.call(this, data1, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_offline_request_payment_method.errors : vErrors.concat(validate_offline_request_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "card" && key1 !== "type"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key1);
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
if(data.transAmount !== undefined){
let data2 = data.transAmount;
const _errs2 = errors;
if(!(validate_trans_amount.call(this, data2, {instancePath:instancePath+"/transAmount",parentData:data,parentDataProperty:"transAmount",rootData}))){
vErrors = vErrors === null ? validate_trans_amount.errors : vErrors.concat(validate_trans_amount.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(true && key2 !== "currency" && key2 !== "value"){
this.drift(instancePath+"/transAmount", "unknown-field", key2);
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
if(data.autoCapture !== undefined){
let data3 = data.autoCapture;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/autoCapture",schemaPath:"#/properties/autoCapture/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/autoCapture", "undocumented-null");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pspInfo !== undefined){
let data4 = data.pspInfo;
const _errs4 = errors;
if(!(validate_gateway_psp_info.call(this, data4, {instancePath:instancePath+"/pspInfo",parentData:data,parentDataProperty:"pspInfo",rootData}))){
vErrors = vErrors === null ? validate_gateway_psp_info.errors : vErrors.concat(validate_gateway_psp_info.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
if(true && key3 !== "city" && key3 !== "mcc" && key3 !== "merchantID" && key3 !== "merchantName" && key3 !== "nation" && key3 !== "postCode" && key3 !== "sponsorCode" && key3 !== "storeID" && key3 !== "storeName" && key3 !== "street" && key3 !== "terminalID"){
this.drift(instancePath+"/pspInfo", "unknown-field", key3);
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
if(data.DCCBillingAmount !== undefined){
let data5 = data.DCCBillingAmount;
const _errs5 = errors;
if(!(validate_amount.call(this, data5, {instancePath:instancePath+"/DCCBillingAmount",parentData:data,parentDataProperty:"DCCBillingAmount",rootData}))){
vErrors = vErrors === null ? validate_amount.errors : vErrors.concat(validate_amount.errors);
errors = vErrors.length;
}
if(errors === _errs5){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key4 in data5){
if(true && key4 !== "currency" && key4 !== "value"){
this.drift(instancePath+"/DCCBillingAmount", "unknown-field", key4);
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
if(data.metadata !== undefined){
const _errs7 = errors;
if(!(validate_request_metadata.call(this, data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate_request_metadata.errors : vErrors.concat(validate_request_metadata.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origMerchantTransInfo !== undefined){
let data7 = data.origMerchantTransInfo;
const _errs8 = errors;
if(data7 !== null && !(data7 && typeof data7 == "object" && !Array.isArray(data7))){
validate10.errors = [{instancePath:instancePath+"/origMerchantTransInfo",schemaPath:"#/properties/origMerchantTransInfo/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/origMerchantTransInfo", "undocumented-null");
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transInitiator !== undefined){
let data8 = data.transInitiator;
const _errs9 = errors;
if(data8 !== null && !(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate10.errors = [{instancePath:instancePath+"/transInitiator",schemaPath:"#/properties/transInitiator/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/transInitiator", "undocumented-null");
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook !== undefined){
const _errs10 = errors;
if(!(validate_webhook_url.call(this, data.webhook, {instancePath:instancePath+"/webhook",parentData:data,parentDataProperty:"webhook",rootData}))){
vErrors = vErrors === null ? validate_webhook_url.errors : vErrors.concat(validate_webhook_url.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
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
if(true && key0 !== "DCCBillingAmount" && key0 !== "autoCapture" && key0 !== "instalment" && key0 !== "merchantTransInfo" && key0 !== "metadata" && key0 !== "origMerchantTransInfo" && key0 !== "paymentMethod" && key0 !== "pspInfo" && key0 !== "transAmount" && key0 !== "transInitiator" && key0 !== "webhook"){
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
