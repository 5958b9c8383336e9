// @ts-nocheck
// For machines: the compiled validator of DirectInteractionRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_linkpay_request_order_info } from './linkpay-request-order-info.ts';
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
if((((data.merchantOrderInfo === undefined) && (missing0 = "merchantOrderInfo")) || ((data.transAmount === undefined) && (missing0 = "transAmount"))) || ((data.userInfo === undefined) && (missing0 = "userInfo"))){
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
const _errs2 = errors;
if(!(validate_trans_amount.call(this, data1, {instancePath:instancePath+"/transAmount",parentData:data,parentDataProperty:"transAmount",rootData}))){
vErrors = vErrors === null ? validate_trans_amount.errors : vErrors.concat(validate_trans_amount.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "currency" && key1 !== "value"){
this.drift(instancePath+"/transAmount", "unknown-field", key1);
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
if(data.userInfo !== undefined){
let data2 = data.userInfo;
const _errs3 = errors;
if(!(validate_user_info.call(this, data2, {instancePath:instancePath+"/userInfo",parentData:data,parentDataProperty:"userInfo",rootData}))){
vErrors = vErrors === null ? validate_user_info.errors : vErrors.concat(validate_user_info.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(true && key2 !== "email" && key2 !== "locale" && key2 !== "reference" && key2 !== "vaultID"){
this.drift(instancePath+"/userInfo", "unknown-field", key2);
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
if(data.validTime !== undefined){
let data3 = data.validTime;
const _errs4 = errors;
if(data3 !== null && !((typeof data3 == "number") && (isFinite(data3)))){
validate10.errors = [{instancePath:instancePath+"/validTime",schemaPath:"#/properties/validTime/x-type",keyword:"x-type",params:{},message:"must be number"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/validTime", "undocumented-null");
}
}
if(errors === _errs4){
if(typeof data3 == "number"){
if(data3 > 43200 || isNaN(data3)){
validate10.errors = [{instancePath:instancePath+"/validTime",schemaPath:"#/properties/validTime/maximum",keyword:"maximum",params:{comparison: "<=", limit: 43200},message:"must be <= 43200"}];
return false;
}
else {
if(data3 < 5 || isNaN(data3)){
validate10.errors = [{instancePath:instancePath+"/validTime",schemaPath:"#/properties/validTime/minimum",keyword:"minimum",params:{comparison: ">=", limit: 5},message:"must be >= 5"}];
return false;
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
if(data.returnURL !== undefined){
const _errs5 = errors;
if(!(validate_return_url.call(this, data.returnURL, {instancePath:instancePath+"/returnURL",parentData:data,parentDataProperty:"returnURL",rootData}))){
vErrors = vErrors === null ? validate_return_url.errors : vErrors.concat(validate_return_url.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook !== undefined){
const _errs6 = errors;
if(!(validate_webhook_url.call(this, data.webhook, {instancePath:instancePath+"/webhook",parentData:data,parentDataProperty:"webhook",rootData}))){
vErrors = vErrors === null ? validate_webhook_url.errors : vErrors.concat(validate_webhook_url.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
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
if(true && key0 !== "merchantOrderInfo" && key0 !== "returnURL" && key0 !== "transAmount" && key0 !== "userInfo" && key0 !== "validTime" && key0 !== "webhook"){
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
