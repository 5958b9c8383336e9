// @ts-nocheck
// For machines: the compiled validator of MerchantResponseNetworkToken. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_payment_account_reference } from './payment-account-reference.ts';

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
if(data.eci !== undefined){
let data0 = data.eci;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/eci",schemaPath:"#/properties/eci/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/eci", "undocumented-null");
}
}
if(errors === _errs0){
if(typeof data0 === "string"){
if(data0.length > 2 && func2(data0) > 2){
validate10.errors = [{instancePath:instancePath+"/eci",schemaPath:"#/properties/eci/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"}];
return false;
}
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expiryDate !== undefined){
let data1 = data.expiryDate;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/expiryDate",schemaPath:"#/properties/expiryDate/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/expiryDate", "undocumented-null");
}
}
if(errors === _errs1){
if(typeof data1 === "string"){
if(data1.length > 4 && func2(data1) > 4){
validate10.errors = [{instancePath:instancePath+"/expiryDate",schemaPath:"#/properties/expiryDate/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"}];
return false;
}
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.first6No !== undefined){
let data2 = data.first6No;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/first6No",schemaPath:"#/properties/first6No/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/first6No", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.last4No !== undefined){
let data3 = data.last4No;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/last4No",schemaPath:"#/properties/last4No/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/last4No", "undocumented-null");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentAccountReference !== undefined){
const _errs4 = errors;
if(!(validate_payment_account_reference.call(this, data.paymentAccountReference, {instancePath:instancePath+"/paymentAccountReference",parentData:data,parentDataProperty:"paymentAccountReference",rootData}))){
vErrors = vErrors === null ? validate_payment_account_reference.errors : vErrors.concat(validate_payment_account_reference.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentBrand !== undefined){
let data5 = data.paymentBrand;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/paymentBrand",schemaPath:"#/properties/paymentBrand/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/paymentBrand", "undocumented-null");
}
}
if(errors === _errs5){
if(typeof data5 === "string"){
if(data5.length > 32 && func2(data5) > 32){
validate10.errors = [{instancePath:instancePath+"/paymentBrand",schemaPath:"#/properties/paymentBrand/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
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
if(data.supportDeviceBinding !== undefined){
let data7 = data.supportDeviceBinding;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/supportDeviceBinding",schemaPath:"#/properties/supportDeviceBinding/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/supportDeviceBinding", "undocumented-null");
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokenCryptogram !== undefined){
let data8 = data.tokenCryptogram;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tokenCryptogram",schemaPath:"#/properties/tokenCryptogram/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/tokenCryptogram", "undocumented-null");
}
}
if(errors === _errs8){
if(typeof data8 === "string"){
if(data8.length > 64 && func2(data8) > 64){
validate10.errors = [{instancePath:instancePath+"/tokenCryptogram",schemaPath:"#/properties/tokenCryptogram/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokenID !== undefined){
let data9 = data.tokenID;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tokenID",schemaPath:"#/properties/tokenID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/tokenID", "undocumented-null");
}
}
if(errors === _errs9){
if(typeof data9 === "string"){
if(data9.length > 64 && func2(data9) > 64){
validate10.errors = [{instancePath:instancePath+"/tokenID",schemaPath:"#/properties/tokenID/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
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
if(data.value !== undefined){
let data10 = data.value;
const _errs10 = errors;
if(data10 !== null && typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/value", "undocumented-null");
}
}
if(errors === _errs10){
if(typeof data10 === "string"){
if(data10.length > 64 && func2(data10) > 64){
validate10.errors = [{instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
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
if(true && key0 !== "eci" && key0 !== "expiryDate" && key0 !== "first6No" && key0 !== "last4No" && key0 !== "paymentAccountReference" && key0 !== "paymentBrand" && key0 !== "status" && key0 !== "supportDeviceBinding" && key0 !== "tokenCryptogram" && key0 !== "tokenID" && key0 !== "value"){
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
