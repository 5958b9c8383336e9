// @ts-nocheck
// For machines: the compiled validator of MerchantV0RequestPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_v0_request_card } from './merchant-v0-request-card.ts';
import { part as validate_request_e_wallet } from './request-e-wallet.ts';

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
if(data.type !== undefined){
let data0 = data.type;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/type", "undocumented-null");
}
if(data0 !== null && data0 !== "card" && data0 !== "e-wallet" && data0 !== "token"){
this.drift(instancePath+"/type", "unknown-value");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.card !== undefined){
let data1 = data.card;
const _errs1 = errors;
if(!(validate_merchant_v0_request_card.call(this, data1, {instancePath:instancePath+"/card",parentData:data,parentDataProperty:"card",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_request_card.errors : vErrors.concat(validate_merchant_v0_request_card.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(true && key0 !== "cardInfo" && key0 !== "encryptedCardInfo" && key0 !== "payerReference" && key0 !== "tokenValidDays" && key0 !== "tokenize" && key0 !== "vaultID"){
this.drift(instancePath+"/card", "unknown-field", key0);
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
if(data.token !== undefined){
let data2 = data.token;
const _errs2 = errors;
if(data2 !== null && !(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate10.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/token", "undocumented-null");
}
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.value === undefined) && (missing0 = "value")){
validate10.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data2.value !== undefined){
let data3 = data2.value;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/token/value",schemaPath:"#/properties/token/properties/value/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/token/value", "undocumented-null");
}
}
if(errors === _errs3){
if(typeof data3 === "string"){
if(data3.length > 64 && func2(data3) > 64){
validate10.errors = [{instancePath:instancePath+"/token/value",schemaPath:"#/properties/token/properties/value/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data2.vaultID !== undefined){
let data4 = data2.vaultID;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/token/vaultID",schemaPath:"#/properties/token/properties/vaultID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/token/vaultID", "undocumented-null");
}
}
if(errors === _errs4){
if(typeof data4 === "string"){
if(data4.length > 36 && func2(data4) > 36){
validate10.errors = [{instancePath:instancePath+"/token/vaultID",schemaPath:"#/properties/token/properties/vaultID/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"}];
return false;
}
}
}
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key1 in data2){
if(true && key1 !== "value" && key1 !== "vaultID"){
this.drift(instancePath+"/token", "unknown-field", key1);
}
}
}
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
if(data["e-wallet"] !== undefined){
let data5 = data["e-wallet"];
const _errs5 = errors;
if(!(validate_request_e_wallet.call(this, data5, {instancePath:instancePath+"/e-wallet",parentData:data,parentDataProperty:"e-wallet",rootData}))){
vErrors = vErrors === null ? validate_request_e_wallet.errors : vErrors.concat(validate_request_e_wallet.errors);
errors = vErrors.length;
}
if(errors === _errs5){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(true && key2 !== "paymentBrand" && key2 !== "subAppID" && key2 !== "subOpenID"){
this.drift(instancePath+"/e-wallet", "unknown-field", key2);
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
if(data.tokenValidDays !== undefined){
let data6 = data.tokenValidDays;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tokenValidDays",schemaPath:"#/properties/tokenValidDays/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/tokenValidDays", "undocumented-null");
}
}
if(errors === _errs6){
if(typeof data6 === "string"){
if(data6.length > 3 && func2(data6) > 3){
validate10.errors = [{instancePath:instancePath+"/tokenValidDays",schemaPath:"#/properties/tokenValidDays/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.payerReference !== undefined){
let data7 = data.payerReference;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/payerReference",schemaPath:"#/properties/payerReference/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/payerReference", "undocumented-null");
}
}
if(errors === _errs7){
if(typeof data7 === "string"){
if(data7.length > 64 && func2(data7) > 64){
validate10.errors = [{instancePath:instancePath+"/payerReference",schemaPath:"#/properties/payerReference/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vaultID !== undefined){
let data8 = data.vaultID;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/vaultID",schemaPath:"#/properties/vaultID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/vaultID", "undocumented-null");
}
}
if(errors === _errs8){
if(typeof data8 === "string"){
if(data8.length > 36 && func2(data8) > 36){
validate10.errors = [{instancePath:instancePath+"/vaultID",schemaPath:"#/properties/vaultID/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"}];
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
if(data.paymentBrand !== undefined){
let data9 = data.paymentBrand;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/paymentBrand",schemaPath:"#/properties/paymentBrand/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/paymentBrand", "undocumented-null");
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.planID !== undefined){
let data10 = data.planID;
const _errs10 = errors;
if(data10 !== null && typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/planID",schemaPath:"#/properties/planID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/planID", "undocumented-null");
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.subOpenID !== undefined){
let data11 = data.subOpenID;
const _errs11 = errors;
if(data11 !== null && typeof data11 !== "string"){
validate10.errors = [{instancePath:instancePath+"/subOpenID",schemaPath:"#/properties/subOpenID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/subOpenID", "undocumented-null");
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.authCode !== undefined){
let data12 = data.authCode;
const _errs12 = errors;
if(data12 !== null && typeof data12 !== "string"){
validate10.errors = [{instancePath:instancePath+"/authCode",schemaPath:"#/properties/authCode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data12 === null){
this.drift(instancePath+"/authCode", "undocumented-null");
}
}
if(errors === _errs12){
if(typeof data12 === "string"){
if(data12.length > 64 && func2(data12) > 64){
validate10.errors = [{instancePath:instancePath+"/authCode",schemaPath:"#/properties/authCode/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
}
var valid0 = _errs12 === errors;
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
if(true && key0 !== "authCode" && key0 !== "card" && key0 !== "e-wallet" && key0 !== "payerReference" && key0 !== "paymentBrand" && key0 !== "planID" && key0 !== "subOpenID" && key0 !== "token" && key0 !== "tokenValidDays" && key0 !== "type" && key0 !== "vaultID"){
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
