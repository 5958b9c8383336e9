// @ts-nocheck
// For machines: the compiled validator of MerchantRequestCard. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_card_info } from './merchant-card-info.ts';

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
if(data.cardInfo !== undefined){
let data0 = data.cardInfo;
const _errs0 = errors;
if(!(validate_merchant_card_info.call(this, data0, {instancePath:instancePath+"/cardInfo",parentData:data,parentDataProperty:"cardInfo",rootData}))){
vErrors = vErrors === null ? validate_merchant_card_info.errors : vErrors.concat(validate_merchant_card_info.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "cardNumber" && key0 !== "cvc" && key0 !== "expiryDate" && key0 !== "holderName"){
this.drift(instancePath+"/cardInfo", "unknown-field", key0);
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
if(data.encryptedCardInfo !== undefined){
let data1 = data.encryptedCardInfo;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/encryptedCardInfo",schemaPath:"#/properties/encryptedCardInfo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/encryptedCardInfo", "undocumented-null");
}
}
if(errors === _errs1){
if(typeof data1 === "string"){
if(data1.length > 2048 && func2(data1) > 2048){
validate10.errors = [{instancePath:instancePath+"/encryptedCardInfo",schemaPath:"#/properties/encryptedCardInfo/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
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
if(data.tokenize !== undefined){
let data2 = data.tokenize;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/tokenize",schemaPath:"#/properties/tokenize/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/tokenize", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vaultID !== undefined){
let data3 = data.vaultID;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/vaultID",schemaPath:"#/properties/vaultID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/vaultID", "undocumented-null");
}
}
if(errors === _errs3){
if(typeof data3 === "string"){
if(data3.length > 36 && func2(data3) > 36){
validate10.errors = [{instancePath:instancePath+"/vaultID",schemaPath:"#/properties/vaultID/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"}];
return false;
}
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
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
if(true && key0 !== "cardInfo" && key0 !== "encryptedCardInfo" && key0 !== "tokenize" && key0 !== "vaultID"){
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
