// @ts-nocheck
// For machines: the compiled validator of MerchantPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_card } from './merchant-card.ts';
import { part as validate_merchant_e_wallet } from './merchant-e-wallet.ts';

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
if(data.card !== undefined){
let data0 = data.card;
const _errs0 = errors;
if(!(validate_merchant_card.call(this, data0, {instancePath:instancePath+"/card",parentData:data,parentDataProperty:"card",rootData}))){
vErrors = vErrors === null ? validate_merchant_card.errors : vErrors.concat(validate_merchant_card.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "first6No" && key0 !== "fundingType" && key0 !== "holderName" && key0 !== "isCommercial" && key0 !== "issuerCountry" && key0 !== "issuingBank" && key0 !== "issuingCountry" && key0 !== "last4No" && key0 !== "paymentBrand"){
this.drift(instancePath+"/card", "unknown-field", key0);
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
if(data["e-wallet"] !== undefined){
let data1 = data["e-wallet"];
const _errs1 = errors;
if(!(validate_merchant_e_wallet.call(this, data1, {instancePath:instancePath+"/e-wallet",parentData:data,parentDataProperty:"e-wallet",rootData}))){
vErrors = vErrors === null ? validate_merchant_e_wallet.errors : vErrors.concat(validate_merchant_e_wallet.errors);
errors = vErrors.length;
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(true && key1 !== "consumerAccount" && key1 !== "consumerId" && key1 !== "contractID" && key1 !== "paymentBrand" && key1 !== "planID" && key1 !== "subOpenID" && key1 !== "walletName"){
this.drift(instancePath+"/e-wallet", "unknown-field", key1);
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
if(data.type !== undefined){
let data2 = data.type;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/type", "undocumented-null");
}
if(data2 !== null && data2 !== "card" && data2 !== "e-wallet" && data2 !== "token" && data2 !== "onlineBanking" && data2 !== "bankTransfer" && data2 !== "points" && data2 !== "buyNowPayLater" && data2 !== "carrierBilling" && data2 !== "prepaidCard" && data2 !== "cash" && data2 !== "networkToken"){
this.drift(instancePath+"/type", "unknown-value");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
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
if(true && key0 !== "card" && key0 !== "e-wallet" && key0 !== "type"){
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
