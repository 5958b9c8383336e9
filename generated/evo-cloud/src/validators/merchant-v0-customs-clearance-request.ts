// @ts-nocheck
// For machines: the compiled validator of MerchantV0CustomsClearanceRequest. Generated from specs/evo-cloud/asyncapi.yaml and specs/evo-cloud/openapi.yaml.
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
let missing0;
if(((data.customsClearance === undefined) && (missing0 = "customsClearance")) || ((data.customsData === undefined) && (missing0 = "customsData"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.customsClearance !== undefined){
let data0 = data.customsClearance;
const _errs0 = errors;
if(data0 !== null && !(data0 && typeof data0 == "object" && !Array.isArray(data0))){
validate10.errors = [{instancePath:instancePath+"/customsClearance",schemaPath:"#/properties/customsClearance/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data0 === null){
this.drift(instancePath+"/customsClearance", "undocumented-null");
}
}
if(errors === _errs0){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.merchantClearanceInfo !== undefined){
let data1 = data0.merchantClearanceInfo;
const _errs1 = errors;
if(data1 !== null && !(data1 && typeof data1 == "object" && !Array.isArray(data1))){
validate10.errors = [{instancePath:instancePath+"/customsClearance/merchantClearanceInfo",schemaPath:"#/properties/customsClearance/properties/merchantClearanceInfo/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data1 === null){
this.drift(instancePath+"/customsClearance/merchantClearanceInfo", "undocumented-null");
}
}
if(errors === _errs1){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.clearanceID === undefined) && (missing1 = "clearanceID")){
validate10.errors = [{instancePath:instancePath+"/customsClearance/merchantClearanceInfo",schemaPath:"#/properties/customsClearance/properties/merchantClearanceInfo/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.clearanceID !== undefined){
let data2 = data1.clearanceID;
const _errs2 = errors;
if(data2 !== null && typeof data2 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/merchantClearanceInfo/clearanceID",schemaPath:"#/properties/customsClearance/properties/merchantClearanceInfo/properties/clearanceID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data2 === null){
this.drift(instancePath+"/customsClearance/merchantClearanceInfo/clearanceID", "undocumented-null");
}
}
if(errors === _errs2){
if(typeof data2 === "string"){
if(data2.length > 32 && func2(data2) > 32){
validate10.errors = [{instancePath:instancePath+"/customsClearance/merchantClearanceInfo/clearanceID",schemaPath:"#/properties/customsClearance/properties/merchantClearanceInfo/properties/clearanceID/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
return false;
}
}
}
var valid2 = _errs2 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.isSplit !== undefined){
let data3 = data1.isSplit;
const _errs3 = errors;
if(data3 !== null && typeof data3 !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/merchantClearanceInfo/isSplit",schemaPath:"#/properties/customsClearance/properties/merchantClearanceInfo/properties/isSplit/x-type",keyword:"x-type",params:{},message:"must be boolean"}];
return false;
}
else {
if(data3 === null){
this.drift(instancePath+"/customsClearance/merchantClearanceInfo/isSplit", "undocumented-null");
}
}
var valid2 = _errs3 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.subClearanceID !== undefined){
let data4 = data1.subClearanceID;
const _errs4 = errors;
if(data4 !== null && typeof data4 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/merchantClearanceInfo/subClearanceID",schemaPath:"#/properties/customsClearance/properties/merchantClearanceInfo/properties/subClearanceID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data4 === null){
this.drift(instancePath+"/customsClearance/merchantClearanceInfo/subClearanceID", "undocumented-null");
}
}
if(errors === _errs4){
if(typeof data4 === "string"){
if(data4.length > 32 && func2(data4) > 32){
validate10.errors = [{instancePath:instancePath+"/customsClearance/merchantClearanceInfo/subClearanceID",schemaPath:"#/properties/customsClearance/properties/merchantClearanceInfo/properties/subClearanceID/maxLength",keyword:"maxLength",params:{limit: 32},message:"must NOT have more than 32 characters"}];
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
for(const key0 in data1){
if(true && key0 !== "clearanceID" && key0 !== "isSplit" && key0 !== "subClearanceID"){
this.drift(instancePath+"/customsClearance/merchantClearanceInfo", "unknown-field", key0);
}
}
}
}
}
}
}
}
var valid1 = _errs1 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.customsClearanceAmount !== undefined){
let data5 = data0.customsClearanceAmount;
const _errs5 = errors;
if(data5 !== null && !(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate10.errors = [{instancePath:instancePath+"/customsClearance/customsClearanceAmount",schemaPath:"#/properties/customsClearance/properties/customsClearanceAmount/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data5 === null){
this.drift(instancePath+"/customsClearance/customsClearanceAmount", "undocumented-null");
}
}
if(errors === _errs5){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing2;
if(((data5.currency === undefined) && (missing2 = "currency")) || ((data5.value === undefined) && (missing2 = "value"))){
validate10.errors = [{instancePath:instancePath+"/customsClearance/customsClearanceAmount",schemaPath:"#/properties/customsClearance/properties/customsClearanceAmount/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data5.currency !== undefined){
let data6 = data5.currency;
const _errs6 = errors;
if(data6 !== null && typeof data6 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/customsClearanceAmount/currency",schemaPath:"#/properties/customsClearance/properties/customsClearanceAmount/properties/currency/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data6 === null){
this.drift(instancePath+"/customsClearance/customsClearanceAmount/currency", "undocumented-null");
}
}
if(errors === _errs6){
if(typeof data6 === "string"){
if(data6.length > 3 && func2(data6) > 3){
validate10.errors = [{instancePath:instancePath+"/customsClearance/customsClearanceAmount/currency",schemaPath:"#/properties/customsClearance/properties/customsClearanceAmount/properties/currency/maxLength",keyword:"maxLength",params:{limit: 3},message:"must NOT have more than 3 characters"}];
return false;
}
}
}
var valid3 = _errs6 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.value !== undefined){
let data7 = data5.value;
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
if(errors === _errs7){
if(typeof data7 === "string"){
if(data7.length > 12 && func2(data7) > 12){
validate10.errors = [{instancePath:instancePath+"/customsClearance/customsClearanceAmount/value",schemaPath:"#/properties/customsClearance/properties/customsClearanceAmount/properties/value/maxLength",keyword:"maxLength",params:{limit: 12},message:"must NOT have more than 12 characters"}];
return false;
}
}
}
var valid3 = _errs7 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.transportValue !== undefined){
let data8 = data5.transportValue;
const _errs8 = errors;
if(data8 !== null && typeof data8 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/customsClearanceAmount/transportValue",schemaPath:"#/properties/customsClearance/properties/customsClearanceAmount/properties/transportValue/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data8 === null){
this.drift(instancePath+"/customsClearance/customsClearanceAmount/transportValue", "undocumented-null");
}
}
var valid3 = _errs8 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data5.productValue !== undefined){
let data9 = data5.productValue;
const _errs9 = errors;
if(data9 !== null && typeof data9 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/customsClearanceAmount/productValue",schemaPath:"#/properties/customsClearance/properties/customsClearanceAmount/properties/productValue/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data9 === null){
this.drift(instancePath+"/customsClearance/customsClearanceAmount/productValue", "undocumented-null");
}
}
var valid3 = _errs9 === errors;
}
else {
var valid3 = true;
}
if(valid3){
for(const key1 in data5){
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
}
var valid1 = _errs5 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data0.actionType !== undefined){
let data10 = data0.actionType;
const _errs10 = errors;
if(data10 !== null && typeof data10 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsClearance/actionType",schemaPath:"#/properties/customsClearance/properties/actionType/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data10 === null){
this.drift(instancePath+"/customsClearance/actionType", "undocumented-null");
}
if(data10 !== null && data10 !== "ADD" && data10 !== "MODIFY"){
this.drift(instancePath+"/customsClearance/actionType", "unknown-value");
}
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
for(const key2 in data0){
if(true && key2 !== "actionType" && key2 !== "customsClearanceAmount" && key2 !== "merchantClearanceInfo"){
this.drift(instancePath+"/customsClearance", "unknown-field", key2);
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
if(data.customsData !== undefined){
let data11 = data.customsData;
const _errs11 = errors;
if(data11 !== null && !(data11 && typeof data11 == "object" && !Array.isArray(data11))){
validate10.errors = [{instancePath:instancePath+"/customsData",schemaPath:"#/properties/customsData/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data11 === null){
this.drift(instancePath+"/customsData", "undocumented-null");
}
}
if(errors === _errs11){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing3;
if((data11.customsID === undefined) && (missing3 = "customsID")){
validate10.errors = [{instancePath:instancePath+"/customsData",schemaPath:"#/properties/customsData/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data11.customsID !== undefined){
let data12 = data11.customsID;
const _errs12 = errors;
if(data12 !== null && typeof data12 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsData/customsID",schemaPath:"#/properties/customsData/properties/customsID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data12 === null){
this.drift(instancePath+"/customsData/customsID", "undocumented-null");
}
}
if(errors === _errs12){
if(typeof data12 === "string"){
if(data12.length > 20 && func2(data12) > 20){
validate10.errors = [{instancePath:instancePath+"/customsData/customsID",schemaPath:"#/properties/customsData/properties/customsID/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"}];
return false;
}
}
}
var valid4 = _errs12 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.merchantCustomsID !== undefined){
let data13 = data11.merchantCustomsID;
const _errs13 = errors;
if(data13 !== null && typeof data13 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsData/merchantCustomsID",schemaPath:"#/properties/customsData/properties/merchantCustomsID/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data13 === null){
this.drift(instancePath+"/customsData/merchantCustomsID", "undocumented-null");
}
}
if(errors === _errs13){
if(typeof data13 === "string"){
if(data13.length > 64 && func2(data13) > 64){
validate10.errors = [{instancePath:instancePath+"/customsData/merchantCustomsID",schemaPath:"#/properties/customsData/properties/merchantCustomsID/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
}
var valid4 = _errs13 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.merchantCustomsName !== undefined){
let data14 = data11.merchantCustomsName;
const _errs14 = errors;
if(data14 !== null && typeof data14 !== "string"){
validate10.errors = [{instancePath:instancePath+"/customsData/merchantCustomsName",schemaPath:"#/properties/customsData/properties/merchantCustomsName/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data14 === null){
this.drift(instancePath+"/customsData/merchantCustomsName", "undocumented-null");
}
}
if(errors === _errs14){
if(typeof data14 === "string"){
if(data14.length > 64 && func2(data14) > 64){
validate10.errors = [{instancePath:instancePath+"/customsData/merchantCustomsName",schemaPath:"#/properties/customsData/properties/merchantCustomsName/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
}
var valid4 = _errs14 === errors;
}
else {
var valid4 = true;
}
if(valid4){
for(const key3 in data11){
if(true && key3 !== "customsID" && key3 !== "merchantCustomsID" && key3 !== "merchantCustomsName"){
this.drift(instancePath+"/customsData", "unknown-field", key3);
}
}
}
}
}
}
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.buyerInfo !== undefined){
let data15 = data.buyerInfo;
const _errs15 = errors;
if(data15 !== null && !(data15 && typeof data15 == "object" && !Array.isArray(data15))){
validate10.errors = [{instancePath:instancePath+"/buyerInfo",schemaPath:"#/properties/buyerInfo/x-type",keyword:"x-type",params:{},message:"must be object"}];
return false;
}
else {
if(data15 === null){
this.drift(instancePath+"/buyerInfo", "undocumented-null");
}
}
if(errors === _errs15){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.name !== undefined){
let data16 = data15.name;
const _errs16 = errors;
if(data16 !== null && typeof data16 !== "string"){
validate10.errors = [{instancePath:instancePath+"/buyerInfo/name",schemaPath:"#/properties/buyerInfo/properties/name/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data16 === null){
this.drift(instancePath+"/buyerInfo/name", "undocumented-null");
}
}
if(errors === _errs16){
if(typeof data16 === "string"){
if(data16.length > 64 && func2(data16) > 64){
validate10.errors = [{instancePath:instancePath+"/buyerInfo/name",schemaPath:"#/properties/buyerInfo/properties/name/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
}
var valid5 = _errs16 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.certificateType !== undefined){
let data17 = data15.certificateType;
const _errs17 = errors;
if(data17 !== null && typeof data17 !== "string"){
validate10.errors = [{instancePath:instancePath+"/buyerInfo/certificateType",schemaPath:"#/properties/buyerInfo/properties/certificateType/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data17 === null){
this.drift(instancePath+"/buyerInfo/certificateType", "undocumented-null");
}
if(data17 !== null && data17 !== "IdCard" && data17 !== "MilitaryId" && data17 !== "Passport" && data17 !== "HongKongAndMacaoPass" && data17 !== "TaiwanPass" && data17 !== "PoliceIdCard" && data17 !== "SoldiersCard" && data17 !== "Others"){
this.drift(instancePath+"/buyerInfo/certificateType", "unknown-value");
}
}
var valid5 = _errs17 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.number !== undefined){
let data18 = data15.number;
const _errs18 = errors;
if(data18 !== null && typeof data18 !== "string"){
validate10.errors = [{instancePath:instancePath+"/buyerInfo/number",schemaPath:"#/properties/buyerInfo/properties/number/x-type",keyword:"x-type",params:{},message:"must be string"}];
return false;
}
else {
if(data18 === null){
this.drift(instancePath+"/buyerInfo/number", "undocumented-null");
}
}
if(errors === _errs18){
if(typeof data18 === "string"){
if(data18.length > 64 && func2(data18) > 64){
validate10.errors = [{instancePath:instancePath+"/buyerInfo/number",schemaPath:"#/properties/buyerInfo/properties/number/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"}];
return false;
}
}
}
var valid5 = _errs18 === errors;
}
else {
var valid5 = true;
}
if(valid5){
for(const key4 in data15){
if(true && key4 !== "certificateType" && key4 !== "name" && key4 !== "number"){
this.drift(instancePath+"/buyerInfo", "unknown-field", key4);
}
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
if(true && key0 !== "buyerInfo" && key0 !== "customsClearance" && key0 !== "customsData"){
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
