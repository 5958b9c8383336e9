// @ts-nocheck
// For machines: the compiled validator of MerchantPaymentRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_amount } from './amount.ts';
import { part as validate_capture_after_hours } from './capture-after-hours.ts';
import { part as validate_merchant_recipient_info } from './merchant-recipient-info.ts';
import { part as validate_merchant_request_authentication } from './merchant-request-authentication.ts';
import { part as validate_merchant_request_payment_method } from './merchant-request-payment-method.ts';
import { part as validate_merchant_request_store_info } from './merchant-request-store-info.ts';
import { part as validate_merchant_sender_info } from './merchant-sender-info.ts';
import { part as validate_merchant_sub_merchant_info } from './merchant-sub-merchant-info.ts';
import { part as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { part as validate_request_metadata } from './request-metadata.ts';
import { part as validate_request_trans_initiator } from './request-trans-initiator.ts';
import { part as validate_return_url } from './return-url.ts';
import { part as validate_trade_info } from './trade-info.ts';
import { part as validate_trans_amount } from './trans-amount.ts';
import { part as validate_user_info } from './user-info.ts';
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
if(((((data.merchantTransInfo === undefined) && (missing0 = "merchantTransInfo")) || ((data.paymentMethod === undefined) && (missing0 = "paymentMethod"))) || ((data.transAmount === undefined) && (missing0 = "transAmount"))) || ((data.transInitiator === undefined) && (missing0 = "transInitiator"))){
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
if(!(validate_merchant_request_payment_method.call(this, data1, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_merchant_request_payment_method.errors : vErrors.concat(validate_merchant_request_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "card" && key1 !== "e-wallet" && key1 !== "networkToken" && key1 !== "token" && key1 !== "type"){
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
if(data.transInitiator !== undefined){
let data3 = data.transInitiator;
const _errs3 = errors;
if(!(validate_request_trans_initiator.call(this, data3, {instancePath:instancePath+"/transInitiator",parentData:data,parentDataProperty:"transInitiator",rootData}))){
vErrors = vErrors === null ? validate_request_trans_initiator.errors : vErrors.concat(validate_request_trans_initiator.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(true && key3 !== "appVersion" && key3 !== "deviceType" && key3 !== "osVersion" && key3 !== "platform" && key3 !== "spec" && key3 !== "userCreateIp"){
this.drift(instancePath+"/transInitiator", "unknown-field", key3);
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
if(data.allowAuthentication !== undefined){
let data4 = data.allowAuthentication;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/allowAuthentication",schemaPath:"#/properties/allowAuthentication/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/allowAuthentication", "undocumented-null");
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowAvsCheck !== undefined){
let data5 = data.allowAvsCheck;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/allowAvsCheck",schemaPath:"#/properties/allowAvsCheck/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/allowAvsCheck", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authentication !== undefined){
let data6 = data.authentication;
const _errs6 = errors;
if(!(validate_merchant_request_authentication.call(this, data6, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate_merchant_request_authentication.errors : vErrors.concat(validate_merchant_request_authentication.errors);
errors = vErrors.length;
}
if(errors === _errs6){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key4 in data6){
if(true && key4 !== "type"){
this.drift(instancePath+"/authentication", "unknown-field", key4);
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
if(data.authenticationOnly !== undefined){
let data7 = data.authenticationOnly;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/authenticationOnly",schemaPath:"#/properties/authenticationOnly/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/authenticationOnly", "undocumented-null");
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.captureAfterHours !== undefined){
const _errs8 = errors;
if(!(validate_capture_after_hours.call(this, data.captureAfterHours, {instancePath:instancePath+"/captureAfterHours",parentData:data,parentDataProperty:"captureAfterHours",rootData}))){
vErrors = vErrors === null ? validate_capture_after_hours.errors : vErrors.concat(validate_capture_after_hours.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enhanceMonitoring !== undefined){
let data9 = data.enhanceMonitoring;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/enhanceMonitoring",schemaPath:"#/properties/enhanceMonitoring/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/enhanceMonitoring", "undocumented-null");
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extendAuthorizationDateIndicator !== undefined){
let data10 = data.extendAuthorizationDateIndicator;
const _errs10 = errors;
if(data10 !== null && typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/extendAuthorizationDateIndicator",schemaPath:"#/properties/extendAuthorizationDateIndicator/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/extendAuthorizationDateIndicator", "undocumented-null");
}
if(data10 !== null && data10 !== "Y"){
this.drift(instancePath+"/extendAuthorizationDateIndicator", "unknown-value");
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.localAmount !== undefined){
let data11 = data.localAmount;
const _errs11 = errors;
if(!(validate_amount.call(this, data11, {instancePath:instancePath+"/localAmount",parentData:data,parentDataProperty:"localAmount",rootData}))){
vErrors = vErrors === null ? validate_amount.errors : vErrors.concat(validate_amount.errors);
errors = vErrors.length;
}
if(errors === _errs11){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key5 in data11){
if(true && key5 !== "currency" && key5 !== "value"){
this.drift(instancePath+"/localAmount", "unknown-field", key5);
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
if(data.metadata !== undefined){
const _errs13 = errors;
if(!(validate_request_metadata.call(this, data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate_request_metadata.errors : vErrors.concat(validate_request_metadata.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipientInfo !== undefined){
const _errs14 = errors;
if(!(validate_merchant_recipient_info.call(this, data.recipientInfo, {instancePath:instancePath+"/recipientInfo",parentData:data,parentDataProperty:"recipientInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_recipient_info.errors : vErrors.concat(validate_merchant_recipient_info.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.returnURL !== undefined){
const _errs15 = errors;
if(!(validate_return_url.call(this, data.returnURL, {instancePath:instancePath+"/returnURL",parentData:data,parentDataProperty:"returnURL",rootData}))){
vErrors = vErrors === null ? validate_return_url.errors : vErrors.concat(validate_return_url.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.senderInfo !== undefined){
const _errs16 = errors;
if(!(validate_merchant_sender_info.call(this, data.senderInfo, {instancePath:instancePath+"/senderInfo",parentData:data,parentDataProperty:"senderInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_sender_info.errors : vErrors.concat(validate_merchant_sender_info.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storeInfo !== undefined){
let data16 = data.storeInfo;
const _errs17 = errors;
if(!(validate_merchant_request_store_info.call(this, data16, {instancePath:instancePath+"/storeInfo",parentData:data,parentDataProperty:"storeInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_request_store_info.errors : vErrors.concat(validate_merchant_request_store_info.errors);
errors = vErrors.length;
}
if(errors === _errs17){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
if(true && key6 !== "mcc"){
this.drift(instancePath+"/storeInfo", "unknown-field", key6);
}
}
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subMerchantInfo !== undefined){
const _errs18 = errors;
if(!(validate_merchant_sub_merchant_info.call(this, data.subMerchantInfo, {instancePath:instancePath+"/subMerchantInfo",parentData:data,parentDataProperty:"subMerchantInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_sub_merchant_info.errors : vErrors.concat(validate_merchant_sub_merchant_info.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tradeInfo !== undefined){
let data18 = data.tradeInfo;
const _errs19 = errors;
if(!(validate_trade_info.call(this, data18, {instancePath:instancePath+"/tradeInfo",parentData:data,parentDataProperty:"tradeInfo",rootData}))){
vErrors = vErrors === null ? validate_trade_info.errors : vErrors.concat(validate_trade_info.errors);
errors = vErrors.length;
}
if(errors === _errs19){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key7 in data18){
if(true && key7 !== "checkInTime" && key7 !== "checkOutTime" && key7 !== "departureTime" && key7 !== "flightNumber" && key7 !== "goodsDescription" && key7 !== "goodsName" && key7 !== "hotelName" && key7 !== "totalQuantity" && key7 !== "tradeType"){
this.drift(instancePath+"/tradeInfo", "unknown-field", key7);
}
}
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userInfo !== undefined){
let data19 = data.userInfo;
const _errs20 = errors;
if(!(validate_user_info.call(this, data19, {instancePath:instancePath+"/userInfo",parentData:data,parentDataProperty:"userInfo",rootData}))){
vErrors = vErrors === null ? validate_user_info.errors : vErrors.concat(validate_user_info.errors);
errors = vErrors.length;
}
if(errors === _errs20){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key8 in data19){
if(true && key8 !== "email" && key8 !== "locale" && key8 !== "reference" && key8 !== "vaultID"){
this.drift(instancePath+"/userInfo", "unknown-field", key8);
}
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validTime !== undefined){
let data20 = data.validTime;
const _errs21 = errors;
if(data20 !== null && typeof data20 !== "string"){
validate10.errors = [{instancePath:instancePath+"/validTime",schemaPath:"#/properties/validTime/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data20 === null){
this.drift(instancePath+"/validTime", "undocumented-null");
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook !== undefined){
const _errs22 = errors;
if(!(validate_webhook_url.call(this, data.webhook, {instancePath:instancePath+"/webhook",parentData:data,parentDataProperty:"webhook",rootData}))){
vErrors = vErrors === null ? validate_webhook_url.errors : vErrors.concat(validate_webhook_url.errors);
errors = vErrors.length;
}
var valid0 = _errs22 === errors;
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
if(true && key0 !== "allowAuthentication" && key0 !== "allowAvsCheck" && key0 !== "authentication" && key0 !== "authenticationOnly" && key0 !== "captureAfterHours" && key0 !== "enhanceMonitoring" && key0 !== "extendAuthorizationDateIndicator" && key0 !== "localAmount" && key0 !== "merchantTransInfo" && key0 !== "metadata" && key0 !== "paymentMethod" && key0 !== "recipientInfo" && key0 !== "returnURL" && key0 !== "senderInfo" && key0 !== "storeInfo" && key0 !== "subMerchantInfo" && key0 !== "tradeInfo" && key0 !== "transAmount" && key0 !== "transInitiator" && key0 !== "userInfo" && key0 !== "validTime" && key0 !== "webhook"){
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
