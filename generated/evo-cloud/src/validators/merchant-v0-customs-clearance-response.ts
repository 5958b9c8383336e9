// @ts-nocheck
// For machines: the compiled validator of MerchantV0CustomsClearanceResponse. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
import { type Validator } from '@hookwright/runtime/validation';
import { part as validate_merchant_v0_result } from './merchant-v0-result.ts';

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
if(data.buyerInfo !== undefined){
let data0 = data.buyerInfo;
const _errs0 = errors;
if(data0 !== null && !(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate10.errors = [{instancePath:instancePath+"/buyerInfo",schemaPath:"#/properties/buyerInfo/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/buyerInfo", "undocumented-null");
}
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.identityCheck !== undefined){
let data1 = data0.identityCheck;
const _errs1 = errors;
if(data1 !== null && typeof data1 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/buyerInfo/identityCheck",schemaPath:"#/properties/buyerInfo/properties/identityCheck/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/buyerInfo/identityCheck", "undocumented-null");
}
}
var valid1 = _errs1 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key0 in data0){
if(true && key0 !== "identityCheck"){
this.drift(instancePath+"/buyerInfo", "unknown-field", key0);
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
if(data.customsClearance !== undefined){
let data2 = data.customsClearance;
const _errs2 = errors;
if(data2 !== null && !(data2 && typeof data2 == "object" && !Array.isArray(data2))){
validate10.errors = [{instancePath:instancePath+"/customsClearance",schemaPath:"#/properties/customsClearance/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/customsClearance", "undocumented-null");
}
}
if(errors === _errs2){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.customsClearanceAmount !== undefined){
let data3 = data2.customsClearanceAmount;
const _errs3 = errors;
if(data3 !== null && !(data3 && typeof data3 == "object" && !Array.isArray(data3))){
validate10.errors = [{instancePath:instancePath+"/customsClearance/customsClearanceAmount",schemaPath:"#/properties/customsClearance/properties/customsClearanceAmount/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/customsClearance/customsClearanceAmount", "undocumented-null");
}
}
if(errors === _errs3){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.currency !== undefined){
let data4 = data3.currency;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/customsClearanceAmount/currency",schemaPath:"#/properties/customsClearance/properties/customsClearanceAmount/properties/currency/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/customsClearance/customsClearanceAmount/currency", "undocumented-null");
}
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.productValue !== undefined){
let data5 = data3.productValue;
const _errs5 = errors;
if(data5 !== null && typeof data5 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/customsClearanceAmount/productValue",schemaPath:"#/properties/customsClearance/properties/customsClearanceAmount/properties/productValue/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/customsClearance/customsClearanceAmount/productValue", "undocumented-null");
}
}
var valid3 = _errs5 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.transportValue !== undefined){
let data6 = data3.transportValue;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/customsClearanceAmount/transportValue",schemaPath:"#/properties/customsClearance/properties/customsClearanceAmount/properties/transportValue/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/customsClearance/customsClearanceAmount/transportValue", "undocumented-null");
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data3.value !== undefined){
let data7 = data3.value;
const _errs7 = errors;
if(data7 !== null && typeof data7 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/customsClearanceAmount/value",schemaPath:"#/properties/customsClearance/properties/customsClearanceAmount/properties/value/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data7 === null){
this.drift(instancePath+"/customsClearance/customsClearanceAmount/value", "undocumented-null");
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
for(const key1 in data3){
if(true && key1 !== "currency" && key1 !== "productValue" && key1 !== "transportValue" && key1 !== "value"){
this.drift(instancePath+"/customsClearance/customsClearanceAmount", "unknown-field", key1);
}
}
}
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
if(data2.merchantClearanceInfo !== undefined){
let data8 = data2.merchantClearanceInfo;
const _errs8 = errors;
if(data8 !== null && !(data8 && typeof data8 == "object" && !Array.isArray(data8))){
validate10.errors = [{instancePath:instancePath+"/customsClearance/merchantClearanceInfo",schemaPath:"#/properties/customsClearance/properties/merchantClearanceInfo/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/customsClearance/merchantClearanceInfo", "undocumented-null");
}
}
if(errors === _errs8){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.ClearanceID !== undefined){
let data9 = data8.ClearanceID;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/merchantClearanceInfo/ClearanceID",schemaPath:"#/properties/customsClearance/properties/merchantClearanceInfo/properties/ClearanceID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/customsClearance/merchantClearanceInfo/ClearanceID", "undocumented-null");
}
}
var valid4 = _errs9 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.isSplit !== undefined){
let data10 = data8.isSplit;
const _errs10 = errors;
if(data10 !== null && typeof data10 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/merchantClearanceInfo/isSplit",schemaPath:"#/properties/customsClearance/properties/merchantClearanceInfo/properties/isSplit/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/customsClearance/merchantClearanceInfo/isSplit", "undocumented-null");
}
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.subClearanceID !== undefined){
let data11 = data8.subClearanceID;
const _errs11 = errors;
if(data11 !== null && typeof data11 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/merchantClearanceInfo/subClearanceID",schemaPath:"#/properties/customsClearance/properties/merchantClearanceInfo/properties/subClearanceID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/customsClearance/merchantClearanceInfo/subClearanceID", "undocumented-null");
}
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
if(valid4){
for(const key2 in data8){
if(true && key2 !== "ClearanceID" && key2 !== "isSplit" && key2 !== "subClearanceID"){
this.drift(instancePath+"/customsClearance/merchantClearanceInfo", "unknown-field", key2);
}
}
}
}
}
}
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.pspClearanceInfo !== undefined){
let data12 = data2.pspClearanceInfo;
const _errs12 = errors;
if(data12 !== null && !(data12 && typeof data12 == "object" && !Array.isArray(data12))){
validate10.errors = [{instancePath:instancePath+"/customsClearance/pspClearanceInfo",schemaPath:"#/properties/customsClearance/properties/pspClearanceInfo/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data12 === null){
this.drift(instancePath+"/customsClearance/pspClearanceInfo", "undocumented-null");
}
}
if(errors === _errs12){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.pspClearanceID !== undefined){
let data13 = data12.pspClearanceID;
const _errs13 = errors;
if(data13 !== null && typeof data13 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/pspClearanceInfo/pspClearanceID",schemaPath:"#/properties/customsClearance/properties/pspClearanceInfo/properties/pspClearanceID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data13 === null){
this.drift(instancePath+"/customsClearance/pspClearanceInfo/pspClearanceID", "undocumented-null");
}
}
var valid5 = _errs13 === errors;
}
else {
var valid5 = true;
}
if(valid5){
for(const key3 in data12){
if(true && key3 !== "pspClearanceID"){
this.drift(instancePath+"/customsClearance/pspClearanceInfo", "unknown-field", key3);
}
}
}
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.status !== undefined){
let data14 = data2.status;
const _errs14 = errors;
if(data14 !== null && typeof data14 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/status",schemaPath:"#/properties/customsClearance/properties/status/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data14 === null){
this.drift(instancePath+"/customsClearance/status", "undocumented-null");
}
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
for(const key4 in data2){
if(true && key4 !== "customsClearanceAmount" && key4 !== "merchantClearanceInfo" && key4 !== "pspClearanceInfo" && key4 !== "status"){
this.drift(instancePath+"/customsClearance", "unknown-field", key4);
}
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
if(data.customsData !== undefined){
let data15 = data.customsData;
const _errs15 = errors;
if(data15 !== null && !(data15 && typeof data15 == "object" && !Array.isArray(data15))){
validate10.errors = [{instancePath:instancePath+"/customsData",schemaPath:"#/properties/customsData/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data15 === null){
this.drift(instancePath+"/customsData", "undocumented-null");
}
}
if(errors === _errs15){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.customsID !== undefined){
let data16 = data15.customsID;
const _errs16 = errors;
if(data16 !== null && typeof data16 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsData/customsID",schemaPath:"#/properties/customsData/properties/customsID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data16 === null){
this.drift(instancePath+"/customsData/customsID", "undocumented-null");
}
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.customsReturnMessage !== undefined){
let data17 = data15.customsReturnMessage;
const _errs17 = errors;
if(data17 !== null && typeof data17 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsData/customsReturnMessage",schemaPath:"#/properties/customsData/properties/customsReturnMessage/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data17 === null){
this.drift(instancePath+"/customsData/customsReturnMessage", "undocumented-null");
}
}
var valid6 = _errs17 === errors;
}
else {
var valid6 = true;
}
if(valid6){
for(const key5 in data15){
if(true && key5 !== "customsID" && key5 !== "customsReturnMessage"){
this.drift(instancePath+"/customsData", "unknown-field", key5);
}
}
}
}
}
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.result !== undefined){
let data18 = data.result;
const _errs18 = errors;
if(!(validate_merchant_v0_result.call(this, data18, {instancePath:instancePath+"/result",parentData:data,parentDataProperty:"result",rootData}))){
vErrors = vErrors === null ? validate_merchant_v0_result.errors : vErrors.concat(validate_merchant_v0_result.errors);
errors = vErrors.length;
}
if(errors === _errs18){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key6 in data18){
if(true && key6 !== "action" && key6 !== "code" && key6 !== "message" && key6 !== "pspMessage" && key6 !== "pspResponseCode"){
this.drift(instancePath+"/result", "unknown-field", key6);
}
}
}
}
var valid0 = _errs18 === errors;
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
if(true && key0 !== "buyerInfo" && key0 !== "customsClearance" && key0 !== "customsData" && key0 !== "result"){
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
