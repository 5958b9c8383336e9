// @ts-nocheck
// For machines: the compiled validator of MerchantPaymentMethodRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_request_authentication } from './merchant-request-authentication.ts';
import { part as validate_merchant_request_payment_method } from './merchant-request-payment-method.ts';
import { part as validate_merchant_request_store_info } from './merchant-request-store-info.ts';
import { part as validate_merchant_sub_merchant_info } from './merchant-sub-merchant-info.ts';
import { part as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { part as validate_request_metadata } from './request-metadata.ts';
import { part as validate_request_trans_initiator } from './request-trans-initiator.ts';
import { part as validate_return_url } from './return-url.ts';
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
if((((data.merchantTransInfo === undefined) && (missing0 = "merchantTransInfo")) || ((data.paymentMethod === undefined) && (missing0 = "paymentMethod"))) || ((data.transInitiator === undefined) && (missing0 = "transInitiator"))){
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
if(data.subMerchantInfo !== undefined){
const _errs2 = errors;
if(!(validate_merchant_sub_merchant_info.call(this, data.subMerchantInfo, {instancePath:instancePath+"/subMerchantInfo",parentData:data,parentDataProperty:"subMerchantInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_sub_merchant_info.errors : vErrors.concat(validate_merchant_sub_merchant_info.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transInitiator !== undefined){
let data3 = data.transInitiator;
const _errs4 = errors;
if(!(validate_request_trans_initiator.call(this, data3, {instancePath:instancePath+"/transInitiator",parentData:data,parentDataProperty:"transInitiator",rootData}))){
vErrors = vErrors === null ? validate_request_trans_initiator.errors : vErrors.concat(validate_request_trans_initiator.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(true && key2 !== "appVersion" && key2 !== "deviceType" && key2 !== "osVersion" && key2 !== "platform" && key2 !== "spec" && key2 !== "userCreateIp"){
this.drift(instancePath+"/transInitiator", "unknown-field", key2);
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
if(data.allowAuthentication !== undefined){
let data4 = data.allowAuthentication;
const _errs5 = errors;
if(data4 !== null && typeof data4 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/allowAuthentication",schemaPath:"#/properties/allowAuthentication/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/allowAuthentication", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authentication !== undefined){
let data5 = data.authentication;
const _errs6 = errors;
if(!(validate_merchant_request_authentication.call(this, data5, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate_merchant_request_authentication.errors : vErrors.concat(validate_merchant_request_authentication.errors);
errors = vErrors.length;
}
if(errors === _errs6){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(true && key3 !== "type"){
this.drift(instancePath+"/authentication", "unknown-field", key3);
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
if(data.networkTokenOnly !== undefined){
let data7 = data.networkTokenOnly;
const _errs8 = errors;
if(data7 !== null && typeof data7 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/networkTokenOnly",schemaPath:"#/properties/networkTokenOnly/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/networkTokenOnly", "undocumented-null");
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.returnURL !== undefined){
const _errs9 = errors;
if(!(validate_return_url.call(this, data.returnURL, {instancePath:instancePath+"/returnURL",parentData:data,parentDataProperty:"returnURL",rootData}))){
vErrors = vErrors === null ? validate_return_url.errors : vErrors.concat(validate_return_url.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storeInfo !== undefined){
let data9 = data.storeInfo;
const _errs10 = errors;
if(!(validate_merchant_request_store_info.call(this, data9, {instancePath:instancePath+"/storeInfo",parentData:data,parentDataProperty:"storeInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_request_store_info.errors : vErrors.concat(validate_merchant_request_store_info.errors);
errors = vErrors.length;
}
if(errors === _errs10){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key4 in data9){
if(true && key4 !== "mcc"){
this.drift(instancePath+"/storeInfo", "unknown-field", key4);
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
if(data.transAmount !== undefined){
let data10 = data.transAmount;
const _errs11 = errors;
if(!(validate_trans_amount.call(this, data10, {instancePath:instancePath+"/transAmount",parentData:data,parentDataProperty:"transAmount",rootData}))){
vErrors = vErrors === null ? validate_trans_amount.errors : vErrors.concat(validate_trans_amount.errors);
errors = vErrors.length;
}
if(errors === _errs11){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key5 in data10){
if(true && key5 !== "currency" && key5 !== "value"){
this.drift(instancePath+"/transAmount", "unknown-field", key5);
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
if(data.userInfo !== undefined){
let data11 = data.userInfo;
const _errs12 = errors;
if(!(validate_user_info.call(this, data11, {instancePath:instancePath+"/userInfo",parentData:data,parentDataProperty:"userInfo",rootData}))){
vErrors = vErrors === null ? validate_user_info.errors : vErrors.concat(validate_user_info.errors);
errors = vErrors.length;
}
if(errors === _errs12){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key6 in data11){
if(true && key6 !== "email" && key6 !== "locale" && key6 !== "reference" && key6 !== "vaultID"){
this.drift(instancePath+"/userInfo", "unknown-field", key6);
}
}
}
}
var valid0 = _errs12 === errors;
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
if(true && key0 !== "allowAuthentication" && key0 !== "authentication" && key0 !== "merchantTransInfo" && key0 !== "metadata" && key0 !== "networkTokenOnly" && key0 !== "paymentMethod" && key0 !== "returnURL" && key0 !== "storeInfo" && key0 !== "subMerchantInfo" && key0 !== "transAmount" && key0 !== "transInitiator" && key0 !== "userInfo" && key0 !== "webhook"){
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
