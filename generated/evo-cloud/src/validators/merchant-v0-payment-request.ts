// @ts-nocheck
// For machines: the compiled validator of MerchantV0PaymentRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_capture_after_hours } from './capture-after-hours.ts';
import { part as validate_merchant_v0_request_authentication } from './merchant-v0-request-authentication.ts';
import { part as validate_merchant_v0_request_payment_method } from './merchant-v0-request-payment-method.ts';
import { part as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { part as validate_request_metadata } from './request-metadata.ts';
import { part as validate_request_trans_initiator } from './request-trans-initiator.ts';
import { part as validate_return_url } from './return-url.ts';
import { part as validate_store_info_mcc } from './store-info-mcc.ts';
import { part as validate_trade_info } from './trade-info.ts';
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
if(!(validate_merchant_v0_request_payment_method.call(this, data1, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_request_payment_method.errors : vErrors.concat(validate_merchant_v0_request_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "authCode" && key1 !== "card" && key1 !== "e-wallet" && key1 !== "payerReference" && key1 !== "paymentBrand" && key1 !== "planID" && key1 !== "subOpenID" && key1 !== "token" && key1 !== "tokenValidDays" && key1 !== "type" && key1 !== "vaultID"){
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
if(data.authentication !== undefined){
let data4 = data.authentication;
const _errs4 = errors;
if(!(validate_merchant_v0_request_authentication.call(this, data4, {instancePath:instancePath+"/authentication",parentData:data,parentDataProperty:"authentication",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_request_authentication.errors : vErrors.concat(validate_merchant_v0_request_authentication.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key4 in data4){
if(true && key4 !== "accountInfo" && key4 !== "action" && key4 !== "authenticationType" && key4 !== "billingAddress" && key4 !== "browserInfo" && key4 !== "deliveryAddress" && key4 !== "lss" && key4 !== "merchantRiskIndicator" && key4 !== "mobilePhone" && key4 !== "returnUrl" && key4 !== "securePlus" && key4 !== "threeDS"){
this.drift(instancePath+"/authentication", "unknown-field", key4);
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
if(data.storeInfo !== undefined){
let data5 = data.storeInfo;
const _errs5 = errors;
if(!(validate_store_info_mcc.call(this, data5, {instancePath:instancePath+"/storeInfo",parentData:data,parentDataProperty:"storeInfo",rootData}))){
vErrors = vErrors === null ? validate_store_info_mcc.errors : vErrors.concat(validate_store_info_mcc.errors);
errors = vErrors.length;
}
if(errors === _errs5){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key5 in data5){
if(true && key5 !== "MCC"){
this.drift(instancePath+"/storeInfo", "unknown-field", key5);
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
if(data.allowAuthentication !== undefined){
let data6 = data.allowAuthentication;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/allowAuthentication",schemaPath:"#/properties/allowAuthentication/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/allowAuthentication", "undocumented-null");
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
if(data.goodsList !== undefined){
let data9 = data.goodsList;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/goodsList",schemaPath:"#/properties/goodsList/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/goodsList", "undocumented-null");
}
}
if(errors === _errs9){
if(typeof data9 === "string"){
if(data9.length > 8192 && func2(data9) > 8192){
validate10.errors = [{instancePath:instancePath+"/goodsList",schemaPath:"#/properties/goodsList/maxLength",keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"}];
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
if(data.returnUrl !== undefined){
const _errs10 = errors;
if(!(validate_return_url.call(this, data.returnUrl, {instancePath:instancePath+"/returnUrl",parentData:data,parentDataProperty:"returnUrl",rootData}))){
vErrors = vErrors === null ? validate_return_url.errors : vErrors.concat(validate_return_url.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.validTime !== undefined){
let data11 = data.validTime;
const _errs11 = errors;
if(data11 !== null && (!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))) && (typeof data11 !== "string")){
validate10.errors = [{instancePath:instancePath+"/validTime",schemaPath:"#/properties/validTime/x-type",keyword:"x-type",params:{},message:"must be integer or string"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/validTime", "undocumented-null");
}
}
if(errors === _errs11){
if(typeof data11 == "number"){
if(data11 > 1440 || isNaN(data11)){
validate10.errors = [{instancePath:instancePath+"/validTime",schemaPath:"#/properties/validTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1440},message:"must be <= 1440"}];
return false;
}
else {
if(data11 < 5 || isNaN(data11)){
validate10.errors = [{instancePath:instancePath+"/validTime",schemaPath:"#/properties/validTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"}];
return false;
}
else {
if(Number.isInteger(data11) && !Number.isSafeInteger(data11)){
validate10.errors = [{instancePath:instancePath+"/validTime",schemaPath:"#/properties/validTime/x-safe-integer",keyword:"x-safe-integer",params:{},message:"must be an integer that a JSON number carries exactly"}];
return false;
}
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
if(data.tradeInfo !== undefined){
let data12 = data.tradeInfo;
const _errs12 = errors;
if(!(validate_trade_info.call(this, data12, {instancePath:instancePath+"/tradeInfo",parentData:data,parentDataProperty:"tradeInfo",rootData}))){
vErrors = vErrors === null ? validate_trade_info.errors : vErrors.concat(validate_trade_info.errors);
errors = vErrors.length;
}
if(errors === _errs12){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key6 in data12){
if(true && key6 !== "checkInTime" && key6 !== "checkOutTime" && key6 !== "departureTime" && key6 !== "flightNumber" && key6 !== "goodsDescription" && key6 !== "goodsName" && key6 !== "hotelName" && key6 !== "totalQuantity" && key6 !== "tradeType"){
this.drift(instancePath+"/tradeInfo", "unknown-field", key6);
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
if(valid0){
if(data.metadata !== undefined){
const _errs14 = errors;
if(!(validate_request_metadata.call(this, data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate_request_metadata.errors : vErrors.concat(validate_request_metadata.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
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
if(true && key0 !== "allowAuthentication" && key0 !== "authentication" && key0 !== "authenticationOnly" && key0 !== "captureAfterHours" && key0 !== "goodsList" && key0 !== "merchantTransInfo" && key0 !== "metadata" && key0 !== "paymentMethod" && key0 !== "returnUrl" && key0 !== "storeInfo" && key0 !== "tradeInfo" && key0 !== "transAmount" && key0 !== "transInitiator" && key0 !== "validTime" && key0 !== "webhook"){
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
