// @ts-nocheck
// For machines: the compiled validator of StaticQrPayment. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_amount } from './amount.ts';
import { part as validate_billing_amount } from './billing-amount.ts';
import { part as validate_discount } from './discount.ts';
import { part as validate_evo_trans_info } from './evo-trans-info.ts';
import { part as validate_fx_rate } from './fx-rate.ts';
import { part as validate_merchant_trans_info } from './merchant-trans-info.ts';
import { part as validate_static_qr_billing_fx_rate } from './static-qr-billing-fx-rate.ts';

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
if(data.billingAmount !== undefined){
let data0 = data.billingAmount;
const _errs0 = errors;
if(!(validate_billing_amount.call(this, data0, {instancePath:instancePath+"/billingAmount",parentData:data,parentDataProperty:"billingAmount",rootData}))){
vErrors = vErrors === null ? validate_billing_amount.errors : vErrors.concat(validate_billing_amount.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "currency" && key0 !== "value"){
this.drift(instancePath+"/billingAmount", "unknown-field", key0);
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
if(data.billingFXRate !== undefined){
let data1 = data.billingFXRate;
const _errs1 = errors;
if(!(validate_static_qr_billing_fx_rate.call(this, data1, {instancePath:instancePath+"/billingFXRate",parentData:data,parentDataProperty:"billingFXRate",rootData}))){
vErrors = vErrors === null ? validate_static_qr_billing_fx_rate.errors : vErrors.concat(validate_static_qr_billing_fx_rate.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "baseCurrency" && key1 !== "quoteCurrency" && key1 !== "value"){
this.drift(instancePath+"/billingFXRate", "unknown-field", key1);
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
if(data.convertTransAmount !== undefined){
let data2 = data.convertTransAmount;
const _errs2 = errors;
if(!(validate_amount.call(this, data2, {instancePath:instancePath+"/convertTransAmount",parentData:data,parentDataProperty:"convertTransAmount",rootData}))){
vErrors = vErrors === null ? validate_amount.errors : vErrors.concat(validate_amount.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(true && key2 !== "currency" && key2 !== "value"){
this.drift(instancePath+"/convertTransAmount", "unknown-field", key2);
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
if(data.convertTransFXRate !== undefined){
let data3 = data.convertTransFXRate;
const _errs4 = errors;
if(!(validate_fx_rate.call(this, data3, {instancePath:instancePath+"/convertTransFXRate",parentData:data,parentDataProperty:"convertTransFXRate",rootData}))){
vErrors = vErrors === null ? validate_fx_rate.errors : vErrors.concat(validate_fx_rate.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(true && key3 !== "baseCurrency" && key3 !== "date" && key3 !== "quoteCurrency" && key3 !== "source" && key3 !== "value"){
this.drift(instancePath+"/convertTransFXRate", "unknown-field", key3);
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
if(data.discount !== undefined){
let data4 = data.discount;
const _errs5 = errors;
if(!(validate_discount.call(this, data4, {instancePath:instancePath+"/discount",parentData:data,parentDataProperty:"discount",rootData}))){
vErrors = vErrors === null ? validate_discount.errors : vErrors.concat(validate_discount.errors);
errors = vErrors.length;
}
if(errors === _errs5){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key4 in data4){
if(true && key4 !== "discountAmount" && key4 !== "discountInfo" && key4 !== "payAmount"){
this.drift(instancePath+"/discount", "unknown-field", key4);
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
if(data.evoTransInfo !== undefined){
let data5 = data.evoTransInfo;
const _errs6 = errors;
if(!(validate_evo_trans_info.call(this, data5, {instancePath:instancePath+"/evoTransInfo",parentData:data,parentDataProperty:"evoTransInfo",rootData}))){
vErrors = vErrors === null ? validate_evo_trans_info.errors : vErrors.concat(validate_evo_trans_info.errors);
errors = vErrors.length;
}
if(errors === _errs6){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key5 in data5){
if(true && key5 !== "evoTransID" && key5 !== "evoTransTime" && key5 !== "retrievalReferenceNum" && key5 !== "traceNum"){
this.drift(instancePath+"/evoTransInfo", "unknown-field", key5);
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
if(data.merchantTransInfo !== undefined){
let data6 = data.merchantTransInfo;
const _errs7 = errors;
if(!(validate_merchant_trans_info.call(this, data6, {instancePath:instancePath+"/merchantTransInfo",parentData:data,parentDataProperty:"merchantTransInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_trans_info.errors : vErrors.concat(validate_merchant_trans_info.errors);
errors = vErrors.length;
}
if(errors === _errs7){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key6 in data6){
if(true && key6 !== "merchantOrderReference" && key6 !== "merchantTransID" && key6 !== "merchantTransTime"){
this.drift(instancePath+"/merchantTransInfo", "unknown-field", key6);
}
}
}
}
var valid0 = _errs7 === errors;
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
if(true && key0 !== "billingAmount" && key0 !== "billingFXRate" && key0 !== "convertTransAmount" && key0 !== "convertTransFXRate" && key0 !== "discount" && key0 !== "evoTransInfo" && key0 !== "merchantTransInfo"){
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
