// @ts-nocheck
// For machines: the compiled validator of OnlinePaymentRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { part as validate_online_psp_info } from './online-psp-info.ts';
import { part as validate_online_request_authentication } from './online-request-authentication.ts';
import { part as validate_online_request_payment_method } from './online-request-payment-method.ts';
import { part as validate_request_metadata } from './request-metadata.ts';
import { part as validate_trans_amount } from './trans-amount.ts';
import { part as validate_webhook_url } from './webhook-url.ts';

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
if((((data.merchantTransInfo === undefined) && (missing0 = "merchantTransInfo")) || ((data.paymentMethod === undefined) && (missing0 = "paymentMethod"))) || ((data.pspInfo === undefined) && (missing0 = "pspInfo"))){
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
if(!(validate_online_request_payment_method.call(this, data1, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_online_request_payment_method.errors : vErrors.concat(validate_online_request_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "card" && key1 !== "token" && key1 !== "type"){
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
if(data.pspInfo !== undefined){
let data2 = data.pspInfo;
const _errs2 = errors;
if(!(validate_online_psp_info.call(this, data2, {instancePath:instancePath+"/pspInfo",parentData:data,parentDataProperty:"pspInfo",rootData}))){
vErrors = vErrors === null ? validate_online_psp_info.errors : vErrors.concat(validate_online_psp_info.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(true && key2 !== "city" && key2 !== "mcc" && key2 !== "merchantID" && key2 !== "merchantName" && key2 !== "nation" && key2 !== "postCode" && key2 !== "sponsorCode" && key2 !== "storeID" && key2 !== "storeName" && key2 !== "street" && key2 !== "terminalID"){
this.drift(instancePath+"/pspInfo", "unknown-field", key2);
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
if(data.allowAvsCheck !== undefined){
let data3 = data.allowAvsCheck;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/allowAvsCheck",schemaPath:"#/properties/allowAvsCheck/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/allowAvsCheck", "undocumented-null");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authentication !== undefined){
const _errs4 = errors;
if(!(validate_online_request_authentication.call(this, data.authentication, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate_online_request_authentication.errors : vErrors.concat(validate_online_request_authentication.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.captureAfterHours !== undefined){
let data5 = data.captureAfterHours;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/captureAfterHours",schemaPath:"#/properties/captureAfterHours/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/captureAfterHours", "undocumented-null");
}
}
if(errors === _errs5){
if(typeof data5 === "string"){
if(data5.length > 3 && func2(data5) > 3){
validate10.errors = [{instancePath:instancePath+"/captureAfterHours",schemaPath:"#/properties/captureAfterHours/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"}];
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
if(data.enhanceMonitoring !== undefined){
let data6 = data.enhanceMonitoring;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/enhanceMonitoring",schemaPath:"#/properties/enhanceMonitoring/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/enhanceMonitoring", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extendAuthorizationDateIndicator !== undefined){
let data7 = data.extendAuthorizationDateIndicator;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/extendAuthorizationDateIndicator",schemaPath:"#/properties/extendAuthorizationDateIndicator/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/extendAuthorizationDateIndicator", "undocumented-null");
}
if(data7 !== null && data7 !== "Y"){
this.drift(instancePath+"/extendAuthorizationDateIndicator", "unknown-value");
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.metadata !== undefined){
const _errs8 = errors;
if(!(validate_request_metadata.call(this, data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate_request_metadata.errors : vErrors.concat(validate_request_metadata.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.origMerchantTransInfo !== undefined){
let data9 = data.origMerchantTransInfo;
const _errs9 = errors;
if(data9 !== null && !(data9 && typeof data9 == "object" && !Array.isArray(data9))){
validate10.errors = [{instancePath:instancePath+"/origMerchantTransInfo",schemaPath:"#/properties/origMerchantTransInfo/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/origMerchantTransInfo", "undocumented-null");
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipientInfo !== undefined){
let data10 = data.recipientInfo;
const _errs10 = errors;
if(data10 !== null && !(data10 && typeof data10 == "object" && !Array.isArray(data10))){
validate10.errors = [{instancePath:instancePath+"/recipientInfo",schemaPath:"#/properties/recipientInfo/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/recipientInfo", "undocumented-null");
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transAmount !== undefined){
let data11 = data.transAmount;
const _errs11 = errors;
if(!(validate_trans_amount.call(this, data11, {instancePath:instancePath+"/transAmount",parentData:data,parentDataProperty:"transAmount",rootData}))){
vErrors = vErrors === null ? validate_trans_amount.errors : vErrors.concat(validate_trans_amount.errors);
errors = vErrors.length;
}
if(errors === _errs11){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 in data11){
if(true && key3 !== "currency" && key3 !== "value"){
this.drift(instancePath+"/transAmount", "unknown-field", key3);
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook !== undefined){
const _errs13 = errors;
if(!(validate_webhook_url.call(this, data.webhook, {instancePath:instancePath+"/webhook",parentData:data,parentDataProperty:"webhook",rootData}))){
vErrors = vErrors === null ? validate_webhook_url.errors : vErrors.concat(validate_webhook_url.errors);
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
if(true && key0 !== "allowAvsCheck" && key0 !== "authentication" && key0 !== "captureAfterHours" && key0 !== "enhanceMonitoring" && key0 !== "extendAuthorizationDateIndicator" && key0 !== "instalment" && key0 !== "merchantTransInfo" && key0 !== "metadata" && key0 !== "origMerchantTransInfo" && key0 !== "paymentMethod" && key0 !== "pspInfo" && key0 !== "recipientInfo" && key0 !== "surchargeFee" && key0 !== "transAmount" && key0 !== "webhook"){
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
