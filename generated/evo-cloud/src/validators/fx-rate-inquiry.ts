// @ts-nocheck
// For machines: the compiled validator of FxRateInquiry. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_amount } from './amount.ts';
import { part as validate_billing_amount } from './billing-amount.ts';
import { part as validate_dcc_fx_rate } from './dcc-fx-rate.ts';
import { part as validate_evo_trans_reference } from './evo-trans-reference.ts';
import { part as validate_failure_code } from './failure-code.ts';
import { part as validate_failure_reason } from './failure-reason.ts';
import { part as validate_merchant_trans_info } from './merchant-trans-info.ts';

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
if(data.DCCBillingAmount !== undefined){
let data0 = data.DCCBillingAmount;
const _errs0 = errors;
if(!(validate_billing_amount.call(this, data0, {instancePath:instancePath+"/DCCBillingAmount",parentData:data,parentDataProperty:"DCCBillingAmount",rootData}))){
vErrors = vErrors === null ? validate_billing_amount.errors : vErrors.concat(validate_billing_amount.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "currency" && key0 !== "value"){
this.drift(instancePath+"/DCCBillingAmount", "unknown-field", key0);
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
if(data.DCCBillingFXRate !== undefined){
let data1 = data.DCCBillingFXRate;
const _errs1 = errors;
if(!(validate_dcc_fx_rate.call(this, data1, {instancePath:instancePath+"/DCCBillingFXRate",parentData:data,parentDataProperty:"DCCBillingFXRate",rootData}))){
vErrors = vErrors === null ? validate_dcc_fx_rate.errors : vErrors.concat(validate_dcc_fx_rate.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "baseCurrency" && key1 !== "date" && key1 !== "markup" && key1 !== "quoteCurrency" && key1 !== "source" && key1 !== "value"){
this.drift(instancePath+"/DCCBillingFXRate", "unknown-field", key1);
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
if(data.evoTransInfo !== undefined){
let data2 = data.evoTransInfo;
const _errs2 = errors;
if(!(validate_evo_trans_reference.call(this, data2, {instancePath:instancePath+"/evoTransInfo",parentData:data,parentDataProperty:"evoTransInfo",rootData}))){
vErrors = vErrors === null ? validate_evo_trans_reference.errors : vErrors.concat(validate_evo_trans_reference.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(true && key2 !== "evoTransID" && key2 !== "evoTransTime"){
this.drift(instancePath+"/evoTransInfo", "unknown-field", key2);
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
if(data.failureCode !== undefined){
const _errs3 = errors;
if(!(validate_failure_code.call(this, data.failureCode, {instancePath:instancePath+"/failureCode",parentData:data,parentDataProperty:"failureCode",rootData}))){
vErrors = vErrors === null ? validate_failure_code.errors : vErrors.concat(validate_failure_code.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failureReason !== undefined){
const _errs4 = errors;
if(!(validate_failure_reason.call(this, data.failureReason, {instancePath:instancePath+"/failureReason",parentData:data,parentDataProperty:"failureReason",rootData}))){
vErrors = vErrors === null ? validate_failure_reason.errors : vErrors.concat(validate_failure_reason.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.merchantTransInfo !== undefined){
let data5 = data.merchantTransInfo;
const _errs5 = errors;
if(!(validate_merchant_trans_info.call(this, data5, {instancePath:instancePath+"/merchantTransInfo",parentData:data,parentDataProperty:"merchantTransInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_trans_info.errors : vErrors.concat(validate_merchant_trans_info.errors);
errors = vErrors.length;
}
if(errors === _errs5){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(true && key3 !== "merchantOrderReference" && key3 !== "merchantTransID" && key3 !== "merchantTransTime"){
this.drift(instancePath+"/merchantTransInfo", "unknown-field", key3);
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
if(data.status !== undefined){
let data6 = data.status;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/status",schemaPath:"#/properties/status/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/status", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transAmount !== undefined){
let data7 = data.transAmount;
const _errs7 = errors;
if(!(validate_amount.call(this, data7, {instancePath:instancePath+"/transAmount",parentData:data,parentDataProperty:"transAmount",rootData}))){
vErrors = vErrors === null ? validate_amount.errors : vErrors.concat(validate_amount.errors);
errors = vErrors.length;
}
if(errors === _errs7){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
if(true && key4 !== "currency" && key4 !== "value"){
this.drift(instancePath+"/transAmount", "unknown-field", key4);
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
if(true && key0 !== "DCCBillingAmount" && key0 !== "DCCBillingFXRate" && key0 !== "evoTransInfo" && key0 !== "failureCode" && key0 !== "failureReason" && key0 !== "merchantTransInfo" && key0 !== "status" && key0 !== "transAmount"){
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
