// @ts-nocheck
// For machines: the compiled validator of MerchantV0RequestCard. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { ucs2length, type Validator } from '@hookwright/runtime/validation';

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
if(data0 !== null && !(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate10.errors = [{instancePath:instancePath+"/cardInfo",schemaPath:"#/properties/cardInfo/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/cardInfo", "undocumented-null");
}
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.cardNumber !== undefined){
let data1 = data0.cardNumber;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/cardInfo/cardNumber",schemaPath:"#/properties/cardInfo/properties/cardNumber/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/cardInfo/cardNumber", "undocumented-null");
}
}
if(errors === _errs1){
if(typeof data1 === "string"){
if(data1.length > 19 && func2(data1) > 19){
validate10.errors = [{instancePath:instancePath+"/cardInfo/cardNumber",schemaPath:"#/properties/cardInfo/properties/cardNumber/maxLength",keyword:"maxLength",params:{limit: 19},message:"must NOT have more than 19 characters"}];
return false;
}
}
}
var valid1 = _errs1 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.expiryDate !== undefined){
let data2 = data0.expiryDate;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/cardInfo/expiryDate",schemaPath:"#/properties/cardInfo/properties/expiryDate/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/cardInfo/expiryDate", "undocumented-null");
}
}
if(errors === _errs2){
if(typeof data2 === "string"){
if(data2.length > 4 && func2(data2) > 4){
validate10.errors = [{instancePath:instancePath+"/cardInfo/expiryDate",schemaPath:"#/properties/cardInfo/properties/expiryDate/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"}];
return false;
}
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.cvc !== undefined){
let data3 = data0.cvc;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/cardInfo/cvc",schemaPath:"#/properties/cardInfo/properties/cvc/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/cardInfo/cvc", "undocumented-null");
}
}
if(errors === _errs3){
if(typeof data3 === "string"){
if(data3.length > 4 && func2(data3) > 4){
validate10.errors = [{instancePath:instancePath+"/cardInfo/cvc",schemaPath:"#/properties/cardInfo/properties/cvc/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"}];
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
if(data0.holderName !== undefined){
let data4 = data0.holderName;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/cardInfo/holderName",schemaPath:"#/properties/cardInfo/properties/holderName/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/cardInfo/holderName", "undocumented-null");
}
}
if(errors === _errs4){
if(typeof data4 === "string"){
if(data4.length > 50 && func2(data4) > 50){
validate10.errors = [{instancePath:instancePath+"/cardInfo/holderName",schemaPath:"#/properties/cardInfo/properties/holderName/maxLength",keyword:"maxLength",params:{limit: 50},message:"must NOT have more than 50 characters"}];
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
for(const key0 in data0){
if(true && key0 !== "cardNumber" && key0 !== "cvc" && key0 !== "expiryDate" && key0 !== "holderName"){
this.drift(instancePath+"/cardInfo", "unknown-field", key0);
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
if(data.encryptedCardInfo !== undefined){
let data5 = data.encryptedCardInfo;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/encryptedCardInfo",schemaPath:"#/properties/encryptedCardInfo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/encryptedCardInfo", "undocumented-null");
}
}
if(errors === _errs5){
if(typeof data5 === "string"){
if(data5.length > 2048 && func2(data5) > 2048){
validate10.errors = [{instancePath:instancePath+"/encryptedCardInfo",schemaPath:"#/properties/encryptedCardInfo/maxLength",keyword:"maxLength",params:{limit: 2048},message:"must NOT have more than 2048 characters"}];
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
if(data.tokenize !== undefined){
let data6 = data.tokenize;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/tokenize",schemaPath:"#/properties/tokenize/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/tokenize", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokenValidDays !== undefined){
let data7 = data.tokenValidDays;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/tokenValidDays",schemaPath:"#/properties/tokenValidDays/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/tokenValidDays", "undocumented-null");
}
}
if(errors === _errs7){
if(typeof data7 === "string"){
if(data7.length > 3 && func2(data7) > 3){
validate10.errors = [{instancePath:instancePath+"/tokenValidDays",schemaPath:"#/properties/tokenValidDays/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"}];
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
if(data.payerReference !== undefined){
let data8 = data.payerReference;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/payerReference",schemaPath:"#/properties/payerReference/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/payerReference", "undocumented-null");
}
}
if(errors === _errs8){
if(typeof data8 === "string"){
if(data8.length > 64 && func2(data8) > 64){
validate10.errors = [{instancePath:instancePath+"/payerReference",schemaPath:"#/properties/payerReference/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
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
if(data.vaultID !== undefined){
let data9 = data.vaultID;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/vaultID",schemaPath:"#/properties/vaultID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/vaultID", "undocumented-null");
}
}
if(errors === _errs9){
if(typeof data9 === "string"){
if(data9.length > 36 && func2(data9) > 36){
validate10.errors = [{instancePath:instancePath+"/vaultID",schemaPath:"#/properties/vaultID/maxLength",keyword:"maxLength",params:{limit: 36},message:"must NOT have more than 36 characters"}];
return false;
}
}
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
if(true && key0 !== "cardInfo" && key0 !== "encryptedCardInfo" && key0 !== "payerReference" && key0 !== "tokenValidDays" && key0 !== "tokenize" && key0 !== "vaultID"){
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
