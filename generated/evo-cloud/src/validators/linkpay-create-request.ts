// @ts-nocheck
// For machines: the compiled validator of LinkpayCreateRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_linkpay_request_order_info } from './linkpay-request-order-info.ts';
import { part as validate_request_trans_initiator } from './request-trans-initiator.ts';
import { part as validate_return_url } from './return-url.ts';
import { part as validate_store_info_mcc } from './store-info-mcc.ts';
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
if(((data.merchantOrderInfo === undefined) && (missing0 = "merchantOrderInfo")) || ((data.transAmount === undefined) && (missing0 = "transAmount"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.merchantOrderInfo !== undefined){
let data0 = data.merchantOrderInfo;
const _errs0 = errors;
if(!(validate_linkpay_request_order_info.call(this, data0, {instancePath:instancePath+"/merchantOrderInfo",parentData:data,parentDataProperty:"merchantOrderInfo",rootData}))){
vErrors = vErrors === null ? validate_linkpay_request_order_info.errors : vErrors.concat(validate_linkpay_request_order_info.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "enabledPaymentMethod" && key0 !== "isCollectBillingAddress" && key0 !== "isCollectEmail" && key0 !== "isCollectFullName" && key0 !== "isCollectPhoneNumber" && key0 !== "isCollectShippingAddress" && key0 !== "merchantOrderID" && key0 !== "merchantOrderTime" && key0 !== "orderType"){
this.drift(instancePath+"/merchantOrderInfo", "unknown-field", key0);
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
if(data.transAmount !== undefined){
let data1 = data.transAmount;
const _errs1 = errors;
if(!(validate_trans_amount.call(this, data1, {instancePath:instancePath+"/transAmount",parentData:data,parentDataProperty:"transAmount",rootData}))){
vErrors = vErrors === null ? validate_trans_amount.errors : vErrors.concat(validate_trans_amount.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "currency" && key1 !== "value"){
this.drift(instancePath+"/transAmount", "unknown-field", key1);
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
if(data.recipientInfo !== undefined){
let data2 = data.recipientInfo;
const _errs2 = errors;
if(data2 !== null && !(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate10.errors = [{instancePath:instancePath+"/recipientInfo",schemaPath:"#/properties/recipientInfo/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/recipientInfo", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.returnUrl !== undefined){
const _errs3 = errors;
if(!(validate_return_url.call(this, data.returnUrl, {instancePath:instancePath+"/returnUrl",parentData:data,parentDataProperty:"returnUrl",rootData}))){
vErrors = vErrors === null ? validate_return_url.errors : vErrors.concat(validate_return_url.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.senderInfo !== undefined){
let data4 = data.senderInfo;
const _errs5 = errors;
if(data4 !== null && !(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate10.errors = [{instancePath:instancePath+"/senderInfo",schemaPath:"#/properties/senderInfo/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/senderInfo", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.storeInfo !== undefined){
let data5 = data.storeInfo;
const _errs6 = errors;
if(!(validate_store_info_mcc.call(this, data5, {instancePath:instancePath+"/storeInfo",parentData:data,parentDataProperty:"storeInfo",rootData}))){
vErrors = vErrors === null ? validate_store_info_mcc.errors : vErrors.concat(validate_store_info_mcc.errors);
errors = vErrors.length;
}
if(errors === _errs6){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(true && key2 !== "MCC"){
this.drift(instancePath+"/storeInfo", "unknown-field", key2);
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
if(data.tradeInfo !== undefined){
let data6 = data.tradeInfo;
const _errs7 = errors;
if(!(validate_trade_info.call(this, data6, {instancePath:instancePath+"/tradeInfo",parentData:data,parentDataProperty:"tradeInfo",rootData}))){
vErrors = vErrors === null ? validate_trade_info.errors : vErrors.concat(validate_trade_info.errors);
errors = vErrors.length;
}
if(errors === _errs7){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(true && key3 !== "checkInTime" && key3 !== "checkOutTime" && key3 !== "departureTime" && key3 !== "flightNumber" && key3 !== "goodsDescription" && key3 !== "goodsName" && key3 !== "hotelName" && key3 !== "totalQuantity" && key3 !== "tradeType"){
this.drift(instancePath+"/tradeInfo", "unknown-field", key3);
}
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transInitiator !== undefined){
let data7 = data.transInitiator;
const _errs9 = errors;
if(!(validate_request_trans_initiator.call(this, data7, {instancePath:instancePath+"/transInitiator",parentData:data,parentDataProperty:"transInitiator",rootData}))){
vErrors = vErrors === null ? validate_request_trans_initiator.errors : vErrors.concat(validate_request_trans_initiator.errors);
errors = vErrors.length;
}
if(errors === _errs9){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
if(true && key4 !== "appVersion" && key4 !== "deviceType" && key4 !== "osVersion" && key4 !== "platform" && key4 !== "spec" && key4 !== "userCreateIp"){
this.drift(instancePath+"/transInitiator", "unknown-field", key4);
}
}
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userInfo !== undefined){
let data8 = data.userInfo;
const _errs11 = errors;
if(!(validate_user_info.call(this, data8, {instancePath:instancePath+"/userInfo",parentData:data,parentDataProperty:"userInfo",rootData}))){
vErrors = vErrors === null ? validate_user_info.errors : vErrors.concat(validate_user_info.errors);
errors = vErrors.length;
}
if(errors === _errs11){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key5 in data8){
if(true && key5 !== "email" && key5 !== "locale" && key5 !== "reference" && key5 !== "vaultID"){
this.drift(instancePath+"/userInfo", "unknown-field", key5);
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
if(data.validTime !== undefined){
let data9 = data.validTime;
const _errs12 = errors;
if(data9 !== null && !((typeof data9 == "number") && (isFinite(data9)))){
validate10.errors = [{instancePath:instancePath+"/validTime",schemaPath:"#/properties/validTime/x-type",keyword:"x-type",params:{},message:"must be number"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/validTime", "undocumented-null");
}
}
if(errors === _errs12){
if(typeof data9 == "number"){
if(data9 > 43200 || isNaN(data9)){
validate10.errors = [{instancePath:instancePath+"/validTime",schemaPath:"#/properties/validTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200},message:"must be <= 43200"}];
return false;
}
else {
if(data9 < 5 || isNaN(data9)){
validate10.errors = [{instancePath:instancePath+"/validTime",schemaPath:"#/properties/validTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"}];
return false;
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
if(true && key0 !== "merchantOrderInfo" && key0 !== "recipientInfo" && key0 !== "returnUrl" && key0 !== "senderInfo" && key0 !== "storeInfo" && key0 !== "tradeInfo" && key0 !== "transAmount" && key0 !== "transInitiator" && key0 !== "userInfo" && key0 !== "validTime" && key0 !== "webhook"){
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
