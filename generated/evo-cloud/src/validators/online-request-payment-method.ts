// @ts-nocheck
// For machines: the compiled validator of OnlineRequestPaymentMethod. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
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
if(data1 !== null && !(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate10.errors = [{instancePath:instancePath+"/card",schemaPath:"#/properties/card/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/card", "undocumented-null");
}
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.cardInfo !== undefined){
let data2 = data1.cardInfo;
const _errs2 = errors;
if(data2 !== null && !(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate10.errors = [{instancePath:instancePath+"/card/cardInfo",schemaPath:"#/properties/card/properties/cardInfo/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/card/cardInfo", "undocumented-null");
}
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.cardNumber !== undefined){
let data3 = data2.cardNumber;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/card/cardInfo/cardNumber",schemaPath:"#/properties/card/properties/cardInfo/properties/cardNumber/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/card/cardInfo/cardNumber", "undocumented-null");
}
}
if(errors === _errs3){
if(typeof data3 === "string"){
if(data3.length > 19 && func2(data3) > 19){
validate10.errors = [{instancePath:instancePath+"/card/cardInfo/cardNumber",schemaPath:"#/properties/card/properties/cardInfo/properties/cardNumber/maxLength",keyword:"maxLength",params:{limit: 19},message:"must NOT have more than 19 characters"}];
return false;
}
}
}
var valid2 = _errs3 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.cvc !== undefined){
let data4 = data2.cvc;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/card/cardInfo/cvc",schemaPath:"#/properties/card/properties/cardInfo/properties/cvc/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/card/cardInfo/cvc", "undocumented-null");
}
}
if(errors === _errs4){
if(typeof data4 === "string"){
if(data4.length > 4 && func2(data4) > 4){
validate10.errors = [{instancePath:instancePath+"/card/cardInfo/cvc",schemaPath:"#/properties/card/properties/cardInfo/properties/cvc/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"}];
return false;
}
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.expiryDate !== undefined){
let data5 = data2.expiryDate;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/card/cardInfo/expiryDate",schemaPath:"#/properties/card/properties/cardInfo/properties/expiryDate/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/card/cardInfo/expiryDate", "undocumented-null");
}
}
if(errors === _errs5){
if(typeof data5 === "string"){
if(data5.length > 4 && func2(data5) > 4){
validate10.errors = [{instancePath:instancePath+"/card/cardInfo/expiryDate",schemaPath:"#/properties/card/properties/cardInfo/properties/expiryDate/maxLength",keyword:"maxLength",params:{limit: 4},message:"must NOT have more than 4 characters"}];
return false;
}
}
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
for(const key0 in data2){
if(true && key0 !== "cardNumber" && key0 !== "cvc" && key0 !== "expiryDate"){
this.drift(instancePath+"/card/cardInfo", "unknown-field", key0);
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
if(data1.cardInfoEncryptMethod !== undefined){
let data6 = data1.cardInfoEncryptMethod;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/card/cardInfoEncryptMethod",schemaPath:"#/properties/card/properties/cardInfoEncryptMethod/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/card/cardInfoEncryptMethod", "undocumented-null");
}
}
var valid1 = _errs6 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.encryptedCardInfo !== undefined){
let data7 = data1.encryptedCardInfo;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/card/encryptedCardInfo",schemaPath:"#/properties/card/properties/encryptedCardInfo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/card/encryptedCardInfo", "undocumented-null");
}
}
var valid1 = _errs7 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key1 in data1){
if(true && key1 !== "cardInfo" && key1 !== "cardInfoEncryptMethod" && key1 !== "encryptedCardInfo"){
this.drift(instancePath+"/card", "unknown-field", key1);
}
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
if(data.token !== undefined){
let data8 = data.token;
const _errs8 = errors;
if(data8 !== null && !(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate10.errors = [{instancePath:instancePath+"/token",schemaPath:"#/properties/token/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/token", "undocumented-null");
}
}
if(errors === _errs8){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.value !== undefined){
let data9 = data8.value;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/token/value",schemaPath:"#/properties/token/properties/value/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/token/value", "undocumented-null");
}
}
if(errors === _errs9){
if(typeof data9 === "string"){
if(data9.length > 64 && func2(data9) > 64){
validate10.errors = [{instancePath:instancePath+"/token/value",schemaPath:"#/properties/token/properties/value/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
for(const key2 in data8){
if(true && key2 !== "value"){
this.drift(instancePath+"/token", "unknown-field", key2);
}
}
}
}
}
var valid0 = _errs8 === errors;
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
if(true && key0 !== "card" && key0 !== "token" && key0 !== "type"){
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
