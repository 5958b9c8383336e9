// @ts-nocheck
// For machines: the compiled validator of MerchantRequestPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_request_card } from './merchant-request-card.ts';
import { part as validate_merchant_request_token } from './merchant-request-token.ts';
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
if(data0 !== null && data0 !== "card" && data0 !== "e-wallet" && data0 !== "token" && data0 !== "onlineBanking" && data0 !== "bankTransfer" && data0 !== "points" && data0 !== "buyNowPayLater" && data0 !== "carrierBilling" && data0 !== "prepaidCard" && data0 !== "cash" && data0 !== "networkToken"){
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
if(!(validate_merchant_request_card.call(this, data1, {instancePath:instancePath+"/card",parentData:data,parentDataProperty:"card",rootData}))){
vErrors = vErrors === null ? validate_merchant_request_card.errors : vErrors.concat(validate_merchant_request_card.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key0 in data1){
if(true && key0 !== "cardInfo" && key0 !== "encryptedCardInfo" && key0 !== "tokenize" && key0 !== "vaultID"){
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
if(data["e-wallet"] !== undefined){
let data2 = data["e-wallet"];
const _errs2 = errors;
if(!(validate_request_e_wallet.call(this, data2, {instancePath:instancePath+"/e-wallet",parentData:data,parentDataProperty:"e-wallet",rootData}))){
vErrors = vErrors === null ? validate_request_e_wallet.errors : vErrors.concat(validate_request_e_wallet.errors);
errors = vErrors.length;
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(true && key1 !== "paymentBrand" && key1 !== "subAppID" && key1 !== "subOpenID"){
this.drift(instancePath+"/e-wallet", "unknown-field", key1);
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
if(data.token !== undefined){
let data3 = data.token;
const _errs3 = errors;
if(!(validate_merchant_request_token.call(this, data3, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate_merchant_request_token.errors : vErrors.concat(validate_merchant_request_token.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(true && key2 !== "eci" && key2 !== "expiryDate" && key2 !== "paymentBrand" && key2 !== "tokenCryptogram" && key2 !== "type" && key2 !== "value" && key2 !== "vaultID" && key2 !== "walletIdentifiers"){
this.drift(instancePath+"/token", "unknown-field", key2);
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
if(data.networkToken !== undefined){
let data4 = data.networkToken;
const _errs4 = errors;
if(data4 !== null && !(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate10.errors = [{instancePath:instancePath+"/networkToken",schemaPath:"#/properties/networkToken/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/networkToken", "undocumented-null");
}
}
if(errors === _errs4){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.tokenID !== undefined){
let data5 = data4.tokenID;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/networkToken/tokenID",schemaPath:"#/properties/networkToken/properties/tokenID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/networkToken/tokenID", "undocumented-null");
}
}
if(errors === _errs5){
if(typeof data5 === "string"){
if(data5.length > 64 && func2(data5) > 64){
validate10.errors = [{instancePath:instancePath+"/networkToken/tokenID",schemaPath:"#/properties/networkToken/properties/tokenID/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key3 in data4){
if(true && key3 !== "tokenID"){
this.drift(instancePath+"/networkToken", "unknown-field", key3);
}
}
}
}
}
var valid0 = _errs4 === errors;
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
if(true && key0 !== "card" && key0 !== "e-wallet" && key0 !== "networkToken" && key0 !== "token" && key0 !== "type"){
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
