// @ts-nocheck
// For machines: the compiled validator of MerchantV0ResponseAuthentication. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';

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
if(data.authenticationType !== undefined){
let data0 = data.authenticationType;
const _errs0 = errors;
if(data0 !== null && typeof data0 !== "string"){
validate10.errors = [{instancePath:instancePath+"/authenticationType",schemaPath:"#/properties/authenticationType/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/authenticationType", "undocumented-null");
}
}
var valid0 = _errs0 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.threeDS !== undefined){
let data1 = data.threeDS;
const _errs1 = errors;
if(data1 !== null && !(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate10.errors = [{instancePath:instancePath+"/threeDS",schemaPath:"#/properties/threeDS/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/threeDS", "undocumented-null");
}
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.deviceType !== undefined){
let data2 = data1.deviceType;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/threeDS/deviceType",schemaPath:"#/properties/threeDS/properties/deviceType/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/threeDS/deviceType", "undocumented-null");
}
}
var valid1 = _errs2 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.redirectData !== undefined){
let data3 = data1.redirectData;
const _errs3 = errors;
if(data3 !== null && !(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate10.errors = [{instancePath:instancePath+"/threeDS/redirectData",schemaPath:"#/properties/threeDS/properties/redirectData/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/threeDS/redirectData", "undocumented-null");
}
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.method !== undefined){
let data4 = data3.method;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/threeDS/redirectData/method",schemaPath:"#/properties/threeDS/properties/redirectData/properties/method/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/threeDS/redirectData/method", "undocumented-null");
}
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
for(const key0 in data3){
if(true && key0 !== "method"){
this.drift(instancePath+"/threeDS/redirectData", "unknown-field", key0);
}
}
}
}
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data1.redirectUrl !== undefined){
let data5 = data1.redirectUrl;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/threeDS/redirectUrl",schemaPath:"#/properties/threeDS/properties/redirectUrl/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/threeDS/redirectUrl", "undocumented-null");
}
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key1 in data1){
if(true && key1 !== "deviceType" && key1 !== "redirectData" && key1 !== "redirectUrl"){
this.drift(instancePath+"/threeDS", "unknown-field", key1);
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
if(data.securePlus !== undefined){
let data6 = data.securePlus;
const _errs6 = errors;
if(data6 !== null && !(data6 && typeof data6 == "object" && !Array.isArray(data6))){
validate10.errors = [{instancePath:instancePath+"/securePlus",schemaPath:"#/properties/securePlus/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/securePlus", "undocumented-null");
}
}
if(errors === _errs6){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.securePlusData !== undefined){
let data7 = data6.securePlusData;
const _errs7 = errors;
if(data7 !== null && !(data7 && typeof data7 == "object" && !Array.isArray(data7))){
validate10.errors = [{instancePath:instancePath+"/securePlus/securePlusData",schemaPath:"#/properties/securePlus/properties/securePlusData/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/securePlus/securePlusData", "undocumented-null");
}
}
if(errors === _errs7){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.activateStatus !== undefined){
let data8 = data7.activateStatus;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/securePlus/securePlusData/activateStatus",schemaPath:"#/properties/securePlus/properties/securePlusData/properties/activateStatus/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/securePlus/securePlusData/activateStatus", "undocumented-null");
}
}
var valid4 = _errs8 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.authenticationResultCode !== undefined){
let data9 = data7.authenticationResultCode;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/securePlus/securePlusData/authenticationResultCode",schemaPath:"#/properties/securePlus/properties/securePlusData/properties/authenticationResultCode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/securePlus/securePlusData/authenticationResultCode", "undocumented-null");
}
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.vcode !== undefined){
let data10 = data7.vcode;
const _errs10 = errors;
if(data10 !== null && typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/securePlus/securePlusData/vcode",schemaPath:"#/properties/securePlus/properties/securePlusData/properties/vcode/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/securePlus/securePlusData/vcode", "undocumented-null");
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
for(const key2 in data7){
if(true && key2 !== "activateStatus" && key2 !== "authenticationResultCode" && key2 !== "vcode"){
this.drift(instancePath+"/securePlus/securePlusData", "unknown-field", key2);
}
}
}
}
}
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
for(const key3 in data6){
if(true && key3 !== "securePlusData"){
this.drift(instancePath+"/securePlus", "unknown-field", key3);
}
}
}
}
}
var valid0 = _errs6 === errors;
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
if(true && key0 !== "authenticationType" && key0 !== "securePlus" && key0 !== "threeDS"){
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
