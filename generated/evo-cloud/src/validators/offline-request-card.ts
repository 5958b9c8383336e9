// @ts-nocheck
// For machines: the compiled validator of OfflineRequestCard. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_offline_card_info } from './offline-card-info.ts';
import { part as validate_offline_pin } from './offline-pin.ts';

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
if(data.cardInfo !== undefined){
let data0 = data.cardInfo;
const _errs0 = errors;
if(!(validate_offline_card_info.call(this, data0, {instancePath:instancePath+"/cardInfo",parentData:data,parentDataProperty:"cardInfo",rootData}))){
vErrors = vErrors === null ? validate_offline_card_info.errors : vErrors.concat(validate_offline_card_info.errors);
errors = vErrors.length;
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(true && key0 !== "cardNumber" && key0 !== "cardSequenceNum" && key0 !== "cvc" && key0 !== "expiryDate" && key0 !== "icCardData" && key0 !== "track1" && key0 !== "track2" && key0 !== "track3"){
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
if(data.cardInfoEncryptMethod !== undefined){
let data1 = data.cardInfoEncryptMethod;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "string"){
validate10.errors = [{instancePath:instancePath+"/cardInfoEncryptMethod",schemaPath:"#/properties/cardInfoEncryptMethod/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/cardInfoEncryptMethod", "undocumented-null");
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.encryptedCardInfo !== undefined){
let data2 = data.encryptedCardInfo;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/encryptedCardInfo",schemaPath:"#/properties/encryptedCardInfo/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/encryptedCardInfo", "undocumented-null");
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.icCardCondCode !== undefined){
let data3 = data.icCardCondCode;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "string"){
validate10.errors = [{instancePath:instancePath+"/icCardCondCode",schemaPath:"#/properties/icCardCondCode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/icCardCondCode", "undocumented-null");
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.noSecretNoSignFlag !== undefined){
let data4 = data.noSecretNoSignFlag;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/noSecretNoSignFlag",schemaPath:"#/properties/noSecretNoSignFlag/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/noSecretNoSignFlag", "undocumented-null");
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pin !== undefined){
let data5 = data.pin;
const _errs5 = errors;
if(!(validate_offline_pin.call(this, data5, {instancePath:instancePath+"/pin",parentData:data,parentDataProperty:"pin",rootData}))){
vErrors = vErrors === null ? validate_offline_pin.errors : vErrors.concat(validate_offline_pin.errors);
errors = vErrors.length;
}
if(errors === _errs5){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(true && key1 !== "checkValue" && key1 !== "encryptedPin" && key1 !== "keySerialNumber" && key1 !== "pinEncryptMethod"){
this.drift(instancePath+"/pin", "unknown-field", key1);
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
if(data.pinFlag !== undefined){
let data6 = data.pinFlag;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/pinFlag",schemaPath:"#/properties/pinFlag/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/pinFlag", "undocumented-null");
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.posEntryMode !== undefined){
let data7 = data.posEntryMode;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/posEntryMode",schemaPath:"#/properties/posEntryMode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/posEntryMode", "undocumented-null");
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.termReadability !== undefined){
let data8 = data.termReadability;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/termReadability",schemaPath:"#/properties/termReadability/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/termReadability", "undocumented-null");
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
if(true && key0 !== "cardInfo" && key0 !== "cardInfoEncryptMethod" && key0 !== "encryptedCardInfo" && key0 !== "icCardCondCode" && key0 !== "noSecretNoSignFlag" && key0 !== "pin" && key0 !== "pinFlag" && key0 !== "posEntryMode" && key0 !== "termReadability"){
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
