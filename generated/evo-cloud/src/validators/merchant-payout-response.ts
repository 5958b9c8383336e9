// @ts-nocheck
// For machines: the compiled validator of MerchantPayoutResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_amount } from './amount.ts';
import { part as validate_evo_trans_info } from './evo-trans-info.ts';
import { part as validate_failure_code } from './failure-code.ts';
import { part as validate_failure_reason } from './failure-reason.ts';
import { part as validate_merchant_response_payment_method } from './merchant-response-payment-method.ts';
import { part as validate_merchant_result } from './merchant-result.ts';
import { part as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { part as validate_metadata } from './metadata.ts';
import { part as validate_psp_data } from './psp-data.ts';
import { part as validate_psp_trans_info } from './psp-trans-info.ts';

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
if(data.payout !== undefined){
let data0 = data.payout;
const _errs0 = errors;
if(data0 !== null && !(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate10.errors = [{instancePath:instancePath+"/payout",schemaPath:"#/properties/payout/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/payout", "undocumented-null");
}
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.evoTransInfo !== undefined){
let data1 = data0.evoTransInfo;
const _errs1 = errors;
if(!(validate_evo_trans_info.call(this, data1, {instancePath:instancePath+"/payout/evoTransInfo",parentData:data0,parentDataProperty:"evoTransInfo",rootData}))){
vErrors = vErrors === null ? validate_evo_trans_info.errors : vErrors.concat(validate_evo_trans_info.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(true && key0 !== "evoTransID" && key0 !== "evoTransTime" && key0 !== "retrievalReferenceNum" && key0 !== "traceNum"){
this.drift(instancePath+"/payout/evoTransInfo", "unknown-field", key0);
}
}
}
}
var valid1 = _errs1 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.failureCode !== undefined){
const _errs2 = errors;
if(!(validate_failure_code.call(this, data0.failureCode, {instancePath:instancePath+"/payout/failureCode",parentData:data0,parentDataProperty:"failureCode",rootData}))){
vErrors = vErrors === null ? validate_failure_code.errors : vErrors.concat(validate_failure_code.errors);
errors = vErrors.length;
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.failureReason !== undefined){
const _errs3 = errors;
if(!(validate_failure_reason.call(this, data0.failureReason, {instancePath:instancePath+"/payout/failureReason",parentData:data0,parentDataProperty:"failureReason",rootData}))){
vErrors = vErrors === null ? validate_failure_reason.errors : vErrors.concat(validate_failure_reason.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.merchantTransInfo !== undefined){
let data4 = data0.merchantTransInfo;
const _errs4 = errors;
if(!(validate_merchant_trans_info.call(this, data4, {instancePath:instancePath+"/payout/merchantTransInfo",parentData:data0,parentDataProperty:"merchantTransInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_trans_info.errors : vErrors.concat(validate_merchant_trans_info.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(true && key1 !== "merchantOrderReference" && key1 !== "merchantTransID" && key1 !== "merchantTransTime"){
this.drift(instancePath+"/payout/merchantTransInfo", "unknown-field", key1);
}
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.pspTransInfo !== undefined){
let data5 = data0.pspTransInfo;
const _errs5 = errors;
if(!(validate_psp_trans_info.call(this, data5, {instancePath:instancePath+"/payout/pspTransInfo",parentData:data0,parentDataProperty:"pspTransInfo",rootData}))){
vErrors = vErrors === null ? validate_psp_trans_info.errors : vErrors.concat(validate_psp_trans_info.errors);
errors = vErrors.length;
}
if(errors === _errs5){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(true && key2 !== "authorizationCode" && key2 !== "pspTransID" && key2 !== "pspTransTime"){
this.drift(instancePath+"/payout/pspTransInfo", "unknown-field", key2);
}
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.status !== undefined){
let data6 = data0.status;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/payout/status",schemaPath:"#/properties/payout/properties/status/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/payout/status", "undocumented-null");
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.transAmount !== undefined){
let data7 = data0.transAmount;
const _errs7 = errors;
if(!(validate_amount.call(this, data7, {instancePath:instancePath+"/payout/transAmount",parentData:data0,parentDataProperty:"transAmount",rootData}))){
vErrors = vErrors === null ? validate_amount.errors : vErrors.concat(validate_amount.errors);
errors = vErrors.length;
}
if(errors === _errs7){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
if(true && key3 !== "currency" && key3 !== "value"){
this.drift(instancePath+"/payout/transAmount", "unknown-field", key3);
}
}
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key4 in data0){
if(true && key4 !== "evoTransInfo" && key4 !== "failureCode" && key4 !== "failureReason" && key4 !== "merchantTransInfo" && key4 !== "pspTransInfo" && key4 !== "status" && key4 !== "transAmount"){
this.drift(instancePath+"/payout", "unknown-field", key4);
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
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentMethod !== undefined){
let data8 = data.paymentMethod;
const _errs8 = errors;
if(!(validate_merchant_response_payment_method.call(this, data8, {instancePath:instancePath+"/paymentMethod",parentData:data,parentDataProperty:"paymentMethod",rootData}))){
vErrors = vErrors === null ? validate_merchant_response_payment_method.errors : vErrors.concat(validate_merchant_response_payment_method.errors);
errors = vErrors.length;
}
if(errors === _errs8){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key5 in data8){
if(true && key5 !== "card" && key5 !== "e-wallet" && key5 !== "isNetworkToken" && key5 !== "networkToken" && key5 !== "token" && key5 !== "type"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key5);
}
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pspData !== undefined){
let data9 = data.pspData;
const _errs9 = errors;
if(!(validate_psp_data.call(this, data9, {instancePath:instancePath+"/pspData",parentData:data,parentDataProperty:"pspData",rootData}))){
vErrors = vErrors === null ? validate_psp_data.errors : vErrors.concat(validate_psp_data.errors);
errors = vErrors.length;
}
if(errors === _errs9){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key6 in data9){
if(true && key6 !== "extra" && key6 !== "name" && key6 !== "networkToken" && key6 !== "networkTxReference" && key6 !== "recurringProcessingModel" && key6 !== "sponsorCode"){
this.drift(instancePath+"/pspData", "unknown-field", key6);
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
if(data.result !== undefined){
let data10 = data.result;
const _errs10 = errors;
if(!(validate_merchant_result.call(this, data10, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate_merchant_result.errors : vErrors.concat(validate_merchant_result.errors);
errors = vErrors.length;
}
if(errors === _errs10){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key7 in data10){
if(true && key7 !== "code" && key7 !== "message" && key7 !== "pspMessage" && key7 !== "pspResponseCode"){
this.drift(instancePath+"/result", "unknown-field", key7);
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
if(data.metadata !== undefined){
const _errs11 = errors;
if(!(validate_metadata.call(this, data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate_metadata.errors : vErrors.concat(validate_metadata.errors);
errors = vErrors.length;
}
var valid0 = _errs11 === errors;
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
if(true && key0 !== "metadata" && key0 !== "paymentMethod" && key0 !== "payout" && key0 !== "pspData" && key0 !== "result"){
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
