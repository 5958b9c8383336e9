// @ts-nocheck
// For machines: the compiled validator of MerchantResponsePaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_e_wallet } from './merchant-e-wallet.ts';
import { part as validate_merchant_response_card } from './merchant-response-card.ts';
import { part as validate_merchant_response_network_token } from './merchant-response-network-token.ts';
import { part as validate_merchant_response_token } from './merchant-response-token.ts';

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
if(!(validate_merchant_response_card.call(this, data0, {instancePath:instancePath+"/card",parentData:data,parentDataProperty:"card",rootData}))){
vErrors = vErrors === null ? validate_merchant_response_card.errors : vErrors.concat(validate_merchant_response_card.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "first6No" && key0 !== "fundingType" && key0 !== "holderName" && key0 !== "isCommercial" && key0 !== "issuerCountry" && key0 !== "issuingBank" && key0 !== "issuingCountry" && key0 !== "last4No" && key0 !== "paymentBrand" && key0 !== "productID"){
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
if(data.isNetworkToken !== undefined){
let data2 = data.isNetworkToken;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/isNetworkToken",schemaPath:"#/properties/isNetworkToken/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/isNetworkToken", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.networkToken !== undefined){
let data3 = data.networkToken;
const _errs3 = errors;
if(!(validate_merchant_response_network_token.call(this, data3, {instancePath:instancePath+"/networkToken",parentData:data,parentDataProperty:"networkToken",rootData}))){
vErrors = vErrors === null ? validate_merchant_response_network_token.errors : vErrors.concat(validate_merchant_response_network_token.errors);
errors = vErrors.length;
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(true && key2 !== "eci" && key2 !== "expiryDate" && key2 !== "first6No" && key2 !== "last4No" && key2 !== "paymentAccountReference" && key2 !== "paymentBrand" && key2 !== "status" && key2 !== "supportDeviceBinding" && key2 !== "tokenCryptogram" && key2 !== "tokenID" && key2 !== "value"){
this.drift(instancePath+"/networkToken", "unknown-field", key2);
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
if(data.token !== undefined){
let data4 = data.token;
const _errs4 = errors;
if(!(validate_merchant_response_token.call(this, data4, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate_merchant_response_token.errors : vErrors.concat(validate_merchant_response_token.errors);
errors = vErrors.length;
}
if(errors === _errs4){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key3 in data4){
if(true && key3 !== "createTime" && key3 !== "eci" && key3 !== "expiryDate" && key3 !== "first6No" && key3 !== "last4No" && key3 !== "status" && key3 !== "updateTime" && key3 !== "userReference" && key3 !== "value" && key3 !== "vaultID"){
this.drift(instancePath+"/token", "unknown-field", key3);
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
if(data.type !== undefined){
let data5 = data.type;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/type", "undocumented-null");
}
}
var valid0 = _errs5 === errors;
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
if(true && key0 !== "card" && key0 !== "e-wallet" && key0 !== "isNetworkToken" && key0 !== "networkToken" && key0 !== "token" && key0 !== "type"){
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
