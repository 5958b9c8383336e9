// @ts-nocheck
// For machines: the compiled validator of OfflineFxRateInquiryRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_new_merchant_trans_info } from './new-merchant-trans-info.ts';
import { part as validate_request_metadata } from './request-metadata.ts';
import { part as validate_trans_amount } from './trans-amount.ts';

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
if((((data.merchantTransInfo === undefined) && (missing0 = "merchantTransInfo")) || ((data.paymentMethod === undefined) && (missing0 = "paymentMethod"))) || ((data.transAmount === undefined) && (missing0 = "transAmount"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.merchantTransInfo !== undefined){
let data0 = data.merchantTransInfo;
const _errs0 = errors;
if(!(validate_new_merchant_trans_info.call(this, data0, {instancePath:instancePath+"/merchantTransInfo",parentData:data,parentDataProperty:"merchantTransInfo",rootData}))){
vErrors = vErrors === null ? validate_new_merchant_trans_info.errors : vErrors.concat(validate_new_merchant_trans_info.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "merchantOrderReference" && key0 !== "merchantTransID" && key0 !== "merchantTransTime"){
this.drift(instancePath+"/merchantTransInfo", "unknown-field", key0);
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
let data1 = data.paymentMethod;
const _errs1 = errors;
if(data1 !== null && !(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate10.errors = [{instancePath:instancePath+"/paymentMethod",schemaPath:"#/properties/paymentMethod/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/paymentMethod", "undocumented-null");
}
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.card !== undefined){
let data2 = data1.card;
const _errs2 = errors;
if(data2 !== null && !(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate10.errors = [{instancePath:instancePath+"/paymentMethod/card",schemaPath:"#/properties/paymentMethod/properties/card/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/paymentMethod/card", "undocumented-null");
}
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.cardInfo !== undefined){
let data3 = data2.cardInfo;
const _errs3 = errors;
if(data3 !== null && !(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate10.errors = [{instancePath:instancePath+"/paymentMethod/card/cardInfo",schemaPath:"#/properties/paymentMethod/properties/card/properties/cardInfo/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/paymentMethod/card/cardInfo", "undocumented-null");
}
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.cardNumber !== undefined){
let data4 = data3.cardNumber;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/paymentMethod/card/cardInfo/cardNumber",schemaPath:"#/properties/paymentMethod/properties/card/properties/cardInfo/properties/cardNumber/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/paymentMethod/card/cardInfo/cardNumber", "undocumented-null");
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
for(const key1 in data3){
if(true && key1 !== "cardNumber"){
this.drift(instancePath+"/paymentMethod/card/cardInfo", "unknown-field", key1);
}
}
}
}
}
var valid2 = _errs3 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.cardInfoEncryptMethod !== undefined){
let data5 = data2.cardInfoEncryptMethod;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/paymentMethod/card/cardInfoEncryptMethod",schemaPath:"#/properties/paymentMethod/properties/card/properties/cardInfoEncryptMethod/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/paymentMethod/card/cardInfoEncryptMethod", "undocumented-null");
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.encryptedCardInfo !== undefined){
let data6 = data2.encryptedCardInfo;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/paymentMethod/card/encryptedCardInfo",schemaPath:"#/properties/paymentMethod/properties/card/properties/encryptedCardInfo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/paymentMethod/card/encryptedCardInfo", "undocumented-null");
}
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
if(valid2){
for(const key2 in data2){
if(true && key2 !== "cardInfo" && key2 !== "cardInfoEncryptMethod" && key2 !== "encryptedCardInfo"){
this.drift(instancePath+"/paymentMethod/card", "unknown-field", key2);
}
}
}
}
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.type !== undefined){
let data7 = data1.type;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/paymentMethod/type",schemaPath:"#/properties/paymentMethod/properties/type/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/paymentMethod/type", "undocumented-null");
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key3 in data1){
if(true && key3 !== "card" && key3 !== "type"){
this.drift(instancePath+"/paymentMethod", "unknown-field", key3);
}
}
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
if(data.transAmount !== undefined){
let data8 = data.transAmount;
const _errs8 = errors;
if(!(validate_trans_amount.call(this, data8, {instancePath:instancePath+"/transAmount",parentData:data,parentDataProperty:"transAmount",rootData}))){
vErrors = vErrors === null ? validate_trans_amount.errors : vErrors.concat(validate_trans_amount.errors);
errors = vErrors.length;
}
if(errors === _errs8){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
if(true && key4 !== "currency" && key4 !== "value"){
this.drift(instancePath+"/transAmount", "unknown-field", key4);
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
if(data.metadata !== undefined){
const _errs9 = errors;
if(!(validate_request_metadata.call(this, data.metadata, {instancePath:instancePath+"/metadata",parentData:data,parentDataProperty:"metadata",rootData}))){
vErrors = vErrors === null ? validate_request_metadata.errors : vErrors.concat(validate_request_metadata.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
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
if(true && key0 !== "merchantTransInfo" && key0 !== "metadata" && key0 !== "paymentMethod" && key0 !== "transAmount"){
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
